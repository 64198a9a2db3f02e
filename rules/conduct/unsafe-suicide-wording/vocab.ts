import type { Term } from '../../../src/text/terms.ts'
import { reporting, samaritans, whoSuicide } from '../sources.ts'

const crime = 'makes suicide a crime'
const success = 'speaks of suicide as a success or failure'
const glamour = 'can make suicide seem common or attractive'
const blame = 'blames people who die by suicide'

// biome-ignore format: one entry a line
export const wordings: readonly Term[] = [
  { find: 'commit/v suicide', say: 'die/v by suicide', why: crime, source: whoSuicide, severity: 'error', fix: 'safe', unlessNear: 'cell|cells|apoptosis|bacteri*' },
  { find: '(commit/v) (self-murder|self-harm)', say: 'self-harm/v', why: crime, source: whoSuicide, severity: 'warning' },
  { find: 'complete/v suicide/s | completed suicide/s', say: 'died by suicide', why: success, source: whoSuicide, severity: 'warning', unlessNear: 'rate ratio|classification' },
  { find: '(successful|successfully) (suicide/s|suicide attempt/s|attempt/v [at] suicide|completed suicide)', say: 'death/s by suicide', why: success, source: whoSuicide, severity: 'error' },
  { find: '(unsuccessful|failed|botched|incomplete) (suicide/s [attempt/s|bid/s]|attempt/s (at|on) (suicide|his life|her life|their life|my life)|attempt/s to (take (his|her|their|my) own life|end (his|her|their|my) [own] life|kill (himself|herself|themselves)))', say: 'suicide attempt/s', why: success, source: whoSuicide, severity: 'error' },
  { find: 'suicide attempt/s [that] (failed|was unsuccessful|were unsuccessful|did not succeed|succeeded)', say: 'survived a suicide attempt', why: success, source: whoSuicide, severity: 'warning' },
  { find: "(failed attempt/s|(failed|succeeded|managed|tried and failed) (to|in) (kill|killing|end|ending) [himself|herself|themselves|it|his life|her life])", why: success, tip: 'say “survived an attempt”', source: whoSuicide, severity: 'warning', near: 'suicid*|life|himself|herself|themselves|overdose*' },
  { find: 'suicide (hotspot/s|hot spot/s|capital)', why: glamour, tip: 'leave the place out', source: whoSuicide, severity: 'warning' },
  { find: '(suicide (epidemic/s|wave|craze|trend)|epidemic of suicide/s|spike in suicides|wave of suicides|rash of suicides)', say: 'rise in suicides', why: glamour, source: whoSuicide, severity: 'warning' },
  { find: 'skyrocketing suicide/s', why: glamour, tip: 'give the figures', source: whoSuicide, severity: 'warning' },
  { find: 'cry for help', say: 'expression of distress', why: 'belittles an attempt', source: samaritans, severity: 'info', near: 'suicid*|overdos*|attempt*|self-harm*|pills' },
  { find: 'suicide victim/s', say: 'person/s who died by suicide', why: crime, source: samaritans, severity: 'warning' },
  { find: 'suicide-prone', say: 'at risk of suicide', why: 'labels the person', source: samaritans, severity: 'warning' },
  { find: 'suicide (tourist/s|tourism)', why: 'makes light of suicide', tip: 'leave it out', source: samaritans, severity: 'warning' },
  { find: 'suicide bid/s', say: 'suicide attempt/s', why: 'makes light of suicide', source: samaritans, severity: 'warning', fix: 'safe' },
  { find: '(suicide|suicidal) gesture/s | parasuicide/s | parasuicidal', say: 'suicide attempt/s', why: 'belittles an attempt', source: whoSuicide, severity: 'warning' },
  { find: '(manipulative|attention-seeking) (suicide/s|suicidal|suicidality|self-harm|overdose/s)', why: blame, tip: 'say “in distress”', source: whoSuicide, severity: 'error' },
  { find: 'kill/v (himself|herself|themselves)', say: 'die/v by suicide', why: 'is harsher than “died by suicide”', source: whoSuicide, severity: 'info' },
  { find: "(take/v|took) the (easy|coward's|cowards) way out | (the|a) coward's way out", say: 'died by suicide', why: blame, source: whoSuicide, severity: 'error' },
  { find: '(suicide|suicides|killing (yourself|himself|herself|themselves)) is [so|always|just] (selfish|cowardly|a sin|a crime|weak|the easy way|an act of selfishness) | selfish suicide | selfish act of suicide', why: blame, tip: 'say that suicide can be prevented', source: whoSuicide, severity: 'error' },
  { find: '(choose/v|opt/v for|resort/v to|turn/v to) (suicide|to end (his|her|their) [own] (life|lives))', say: 'died by suicide', why: 'makes suicide a choice', source: reporting, severity: 'warning' },
  { find: '(suicide|took (his|her|their) own (life|lives)|killed (himself|herself|themselves)|ended (his|her|their) [own] life) (because|over|after (failing|being dumped|a (break-up|breakup|row|fight)|losing (his|her|their) job)|due to)', why: 'gives a single cause; suicide has many', tip: 'say that suicide has many causes', source: whoSuicide, severity: 'info' },
  { find: '(finally (at peace|free)|in a better place|no longer suffering|found peace at last|peaceful at last)', why: glamour, tip: 'leave it out', source: whoSuicide, severity: 'info', near: 'suicid*|took (his|her|their) own' },
  { find: 'suicide (hero/s|martyr/s|heroes)', why: glamour, tip: 'leave it out', source: whoSuicide, severity: 'error' },
  { find: 'it worked this time | (second|third|next|last) attempt (worked|was successful|succeeded)', why: success, tip: 'say “died by suicide”', source: whoSuicide, severity: 'warning', near: 'suicid*|attempt*|overdose*|life' },
  { find: '(suicide|ending it all|ending (his|her|their) life|death|killing (himself|herself|themselves)) (was|is|seemed|became|felt like|looked like|seemed like) *2 (way out|answer|only option|only choice|solution|escape|relief|release|best option)', why: 'presents suicide as a way to solve problems', tip: 'say that suicide has many causes, and that help exists', source: whoSuicide, severity: 'warning', near: 'suicid*|ending it all|killing', unlessNear: 'not|never|isn\'t' },
  { find: '(drove|drive/v|driven|bullied|pushed|pushing|hounded|shamed|harassed) (him|her|them|people|teens|teenagers|girls|boys|a (boy|girl|teenager|man|woman)|to|^|the (boy|girl|teenager|man|woman)) *2 to [commit|his|her|their] (suicide|take (his|her|their) own (life|lives)|kill (himself|herself|themselves))', why: 'gives suicide one cause', tip: 'say that suicide has many causes', source: whoSuicide, severity: 'warning' },
  { find: "coward's (road|exit|path|escape|route|choice|act|death) | (coward's|easy) option", why: 'blames the person who died', tip: 'say “died by suicide”', source: whoSuicide, severity: 'error', near: 'suicid*|took|taken|take|takes|life|died|killed|chose|coward*', unlessNear: 'meal*|recipe*|cook*' },
  { find: '(string|cluster|surge|flood|spate|tide|contagion|outbreak|plague|explosion|tsunami|storm) of [teen|teenage|young|student|farm|farmer|celebrity|*] suicide/s', why: 'can make suicide seem common or attractive', tip: 'give the numbers, and how they changed', source: whoSuicide, severity: 'warning' },
  { find: '(push/v|drive/v|drove|led|lead/v|tip/v|made|make/v|sent|brought|leave/v|left) (him|her|them|people|teens|men|women|^) *2 [to] (end it all|end (his|her|their) [own] (life|lives)|do away with (himself|herself|themselves)|end it|take (his|her|their) own (life|lives))', why: 'gives suicide one cause', tip: 'say that suicide has many causes', source: whoSuicide, severity: 'warning', unlessNear: 'relationship|subscription|contract' },
  { find: 'end/v it all | (do/v|did) away with (himself|herself|themselves|myself) | (do/v|did) (himself|herself|themselves) in | top/v (himself|herself|themselves|myself) | check/v out (early|for good|of life) | (took|taken|take) the (only|quick|permanent) way out | (joined|gone to join) (him|her|the angels) by (his|her) own hand', why: 'makes light of suicide', tip: 'say “died by suicide”', source: whoSuicide, severity: 'warning', unlessNear: 'hotel|library|list|chart*|poll*' },
  { find: '(at peace|free at last|free from [his|her|their] pain|with the angels|in a better place|out of (his|her|their) misery) *3 (after|since|by|having|once|now that) *2 (suicide|killing (himself|herself|themselves)|taking (his|her|their) [own] life|ending (his|her|their) [own] life|ending it [all]|(he|she|they) (took|ended) (his|her|their) [own] life)', why: 'can make suicide seem common or attractive', tip: 'leave it out', source: whoSuicide, severity: 'warning' },
  { find: '(blame/v) *4 for (his|her|their|the|^) (suicide/s|taking (his|her|their) [own] life)', why: 'gives suicide one cause', tip: 'say that suicide has many causes', source: whoSuicide, severity: 'warning' },
]
