import { perPost } from '../../src/post/per-post.ts'
import type { Block } from '../../src/post/post.ts'
import type { Span } from '../../src/span.ts'
import { findDates } from '../../src/text/dates.ts'
import { eachOf, keyedPatterns } from '../../src/text/keyed-patterns.ts'
import { evidenceOf } from './evidence.ts'
import { cueIndex } from './index-of-cues.ts'
import { type Passage, passagesOf } from './passages.ts'
import { bio } from './places.ts'
import { rareConditions } from './rare-conditions.ts'
import { statementsOf } from './statements.ts'

export type StoryPart = 'age' | 'sex' | 'occupation' | 'place' | 'day' | 'rare condition' | 'family' | 'public event' | 'unique marker'

/** A stretch of prose whose details together could tell who one patient is. Offsets are those of the source. */
export interface Story extends Span {
  readonly parts: readonly StoryPart[]
}

/** Stories of one real person in the paragraphs of the post, unless the post says that the person is invented or has consented. */
export const storiesOf = perPost((post): readonly Story[] => {
  const evidence = evidenceOf(post)
  const cancelled = new Set(statementsOf(post).map(({ group }) => group))
  const stories: Story[] = []
  for (const passage of passagesOf(post)) {
    if (!isStoryText(passage) || cancelled.has(passage.group) || passage.text.length < 40) continue
    const weights = evidence.of(passage).units
    const strongest = Math.max(0, ...weights.map(({ weight, self }) => (self ? 0 : weight)))
    if (bio.test(passage.text) || credential.test(passage.text)) continue
    const clear = strongest >= 1 || marker.test(passage.lower)
    if (!clear && (passage.text.length > 420 || !onePerson.test(passage.lower))) continue
    if (weights.some(({ generic }) => generic) || groups.test(passage.text) || publicPerson.test(passage.lower)) continue
    if (
      /\b1[0-9]\d\d\b|\((?:19|20)\d\d\)|, (?:19|20)\d\d\)/.test(passage.text) ||
      (/\byou(?:r|'re|'ll)?\b/i.test(passage.text) && !marker.test(passage.lower) && !/["\u201c]/.test(passage.raw))
    )
      continue
    const parts = densest(partsOf(passage))
    const kinds = new Set(parts.map(({ kind }) => kind))
    const placed = kinds.has('place') || kinds.has('day') || kinds.has('public event')
    const telling = kinds.size - (kinds.has('sex') ? 1 : 0)
    const tells =
      (placed &&
        kinds.size >= 3 &&
        telling >= 2 &&
        (kinds.has('rare condition') ||
          kinds.has('occupation') ||
          kinds.has('family') ||
          kinds.has('public event') ||
          kinds.has('unique marker') ||
          telling >= 4)) ||
      (kinds.has('unique marker') && telling >= 2) ||
      (kinds.has('rare condition') && kinds.has('occupation') && telling >= 4)
    if (
      !tells ||
      (!clear &&
        (telling < 3 ||
          !(kinds.has('rare condition') || kinds.has('family') || kinds.has('public event') || kinds.has('unique marker') || health.test(passage.lower))))
    )
      continue
    const held = passage.units.filter((unit) => parts.some((part) => part.start >= unit.start && part.start < unit.end))
    const first = held[0]
    const last = held.at(-1)
    if (first && last) stories.push({ start: passage.start + first.start, end: passage.start + last.end, parts: [...kinds] })
  }
  return stories
})

/** The parts within 450 characters of each other that hold the most kinds: details of one person stand close together. */
function densest(parts: readonly Part[]): readonly Part[] {
  let best: readonly Part[] = []
  let bestKinds = 0
  for (let from = 0, to = 0; from < parts.length; from++) {
    const start = parts[from]?.start ?? 0
    while (to < parts.length && (parts[to]?.start ?? 0) - start < 450) to++
    const near = parts.slice(from, Math.min(to, from + 60))
    const kinds = new Set(near.map(({ kind }) => kind)).size
    if (kinds > bestKinds) {
      best = near
      bestKinds = kinds
    }
  }
  return best
}

interface Part extends Span {
  readonly kind: StoryPart
}

function partsOf({ text, lower }: Passage): readonly Part[] {
  const parts: Part[] = []
  partOf ??= partsInOrder().map(({ kind }) => kind)
  for (const number of storyParts.called(lower))
    for (const match of lower.matchAll(storyParts.pattern(number)))
      parts.push({ kind: partOf[number] ?? 'age', start: match.index, end: match.index + match[0].length })
  for (const date of findDates(text)) parts.push({ kind: 'day', start: date.start, end: date.end })
  for (const match of text.matchAll(place)) {
    const name = match[1] ?? ''
    if (
      notPlace.test(name) ||
      /^\s(?:disease|syndrome|hospital|university|study|score|protocol|index|scale|criteria)/i.test(text.slice(match.index + match[0].length))
    )
      continue
    parts.push({ kind: 'place', start: match.index, end: match.index + match[0].length })
  }
  return parts.sort((a, b) => a.start - b.start)
}

/** Paragraphs, list items and quotations; front-matter descriptions; not headings and table cells. */
function isStoryText({ kind, block }: Passage): boolean {
  return (
    (kind === 'prose' && (block as Block | undefined)?.type !== 'heading' && (block as Block | undefined)?.type !== 'table-cell') ||
    kind === 'comment' ||
    kind === 'front-matter'
  )
}

const roles =
  'lollipop (?:man|lady|woman)|band director|music teacher|choir master|kindergarten teacher|tattooist|tattoo artist|taxi driver|cab driver|tram driver|ferry captain|skipper|fishmonger|ice cream man|milkman|paperboy|paper girl|bagpiper|piper|harpist|cellist|oboist|conductor|drag queen|dj|radio host|tv host|game warden|gamekeeper|falconer|bee ?keeper|goat farmer|sheep farmer|pig farmer|crocodile farmer|oyster farmer|crofter|peat cutter|lobsterman|fisherwoman|roughneck|jeweller|jeweler|saddler|farrier|stonemason|sexton|verger|bell-?ringer|cantor|muezzin|abbot|abbess|prioress|chief|elder|chairman of the parish council|town clerk|coroner|bailiff|warden|zamboni driver|snowplough driver|snowplow driver|bus conductor|station master|stationmaster|lock keeper|lockkeeper|pub landlord|landlady|postwoman|grave digger|cheese maker|wine maker|distiller|chocolatier|candle maker|puppeteer|clown|magician|acrobat|trapeze artist|circus performer|matador|rodeo (?:clown|queen|rider)|barrel racer|figure skater|fencer|rower|archer|darts player|chess champion|teacher|principal|headteacher|nurse|doctor|farmer|fisherman|priest|pastor|vicar|minister|rabbi|imam|mayor|councillor|sheriff|policeman|policewoman|police officer|firefighter|fireman|postman|postmaster|postmistress|mail carrier|bus driver|truck driver|lorry driver|train driver|pilot|captain|sailor|soldier|veteran|baker|butcher|barber|hairdresser|bartender|publican|innkeeper|shopkeeper|grocer|librarian|coach|referee|jockey|goalkeeper|footballer|quarterback|athlete|swimmer|dancer|ballerina|actor|singer|musician|organist|violinist|pianist|drummer|painter|sculptor|potter|blacksmith|carpenter|plumber|electrician|mechanic|miner|logger|rancher|cowboy|shepherd|beekeeper|vet|veterinarian|dentist|lawyer|judge|magistrate|journalist|reporter|editor|newsreader|presenter|weatherman|ranger|lighthouse keeper|harbour master|harbormaster|ferryman|undertaker|gravedigger|midwife|matron|nun|monk|bishop|deacon|chef|cook|waitress|waiter|student|cheerleader|prom queen|homecoming queen|crossing guard|lollipop lady|caretaker|janitor|gardener|groundskeeper|engineer|welder|roofer|crane operator|tower climber|diver|astronaut|surgeon|professor|choirmaster|choir director|scoutmaster|auctioneer|banker|realtor|pharmacist|florist|tailor|seamstress|cobbler|watchmaker|glassblower|brewer|winemaker|cheesemaker|dairy farmer|trapper|hunter|guide|lifeguard|surfer|climber|cyclist|gymnast|wrestler|boxer|skater|skier|snowboarder|influencer|youtuber|candidate|senator|deputy|clerk|treasurer|town crier|bell-ringer|thatcher|pearl diver|sheep shearer|shearer|stockman|jackaroo|park ranger|crop-?duster|headmistress|headmaster|superintendent|fire chief|police chief'
const ageNumber = '\\b\\d{1,3}[ -](?:year|month|week|day)s?[ -]old\\b'
const partSources: readonly (readonly [StoryPart, () => readonly string[]])[] = [
  [
    'age',
    () => [
      '\\b\\d{1,3}[ -](?:year|month|week|day)s?[ -]old\\b',
      '\\b(?:aged?|turned|at age|at) \\d{1,3}\\b(?! ?(?:%|am|pm|:|mg|ml|a\\.m|p\\.m|percent|weeks|months|days|hours|minutes|miles))',
      '(?:,| and) (?:is|was|aged) (?:only |just )?\\d{2}\\b',
      '\\b\\d{1,2} ?(?:yo|y/o)\\b',
      ...eachOf({
        before: '\\bin (?:her|his|their) (?:early |mid-? ?|late )?',
        words: 'teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|\\d0s',
        after: '\\b',
      }),
      ...eachOf({ before: '\\b(?:she|he) (?:is|was) (?:only |just )?\\d{1,2}\\b(?! ', words: 'weeks|months|days|minutes|hours|percent', after: ')' }),
      ...eachOf({ before: '\\b', words: 'teenager|toddler|newborn|octogenarian|nonagenarian|centenarian|septuagenarian', after: '\\b' }),
      ...eachOf({
        before: ', \\d{2}, ',
        words: 'who|a|an|the|from|of|lost|broke|fell|survived|woke|died|collapsed|came|called|got|took|ran|hurt|cut|went|needed|underwent|has|had|was|is',
        after: '\\b',
      }),
    ],
  ],
  [
    'sex',
    () =>
      eachOf({
        before: '\\b',
        words: 'she|he|her|his|woman|man|girl|boy|mother|father|daughter|son|wife|husband|widow|widower|grandmother|grandfather|lady|gentleman',
        after: '\\b',
      }),
  ],
  [
    'occupation',
    () => [
      ...eachOf({
        before: "\\b(?:the|a|an|our|my|retired|former|local|only|town's|village|school|island's|county)\\s(?:[a-z-]+ ){0,2}",
        words: roles,
        after: '\\b',
      }),
      ...eachOf({ before: '\\bone of (?:the|our|my) (?:[a-z-]+ ){0,2}', words: roles, after: 's\\b' }),
      '\\b(?:works|worked|working|job|career) as (?:a|an|the)\\b',
      '\\b(?:teaches|taught|coaches|coached) (?:kindergarten|[a-z]+ (?:at|in|to)|math|maths|history|biology|chemistry|music|piano|yoga|karate|swimming|football|soccer|hockey|netball|rugby|gymnastics|school|art|drama|french|spanish|english)\\b',
      ...eachOf({
        before: '\\b',
        words: 'teaches|taught|coaches|coached|runs|ran|owns|owned|drives|drove|plays|played|serves|served|preaches|manages|farms|farmed|delivers|sings',
        after: ' (?:the|a|at|for|in|on|our|first|third|second|every|alpacas|sheep|cattle|violin|piano|organ|goal|as)\\b',
      }),
      '\\b(?:is|was|as) the (?:[a-z-]+ ){0,2}(?:of|at|for|in|on) (?:the|our|a)\\b',
      `${ageNumber} (?!(?:male|female|man|woman|boy|girl|patient|child|infant|baby|toddler|person|lady|gentleman|daughter|son|mother|father|who|with|from|in|and|presented|was|is|had|has|at|on|to|of|the|whose|caucasian|white|black|hispanic|asian|african|diabetic|hypertensive|pregnant|healthy|previously|otherwise|right|left|obese|smoker|nonsmoker|non-smoker|twin|identical|cancer|kidney|heart|transplant|survivor|pt|caregiver|relative|sister|brother|wife|husband|grandmother|grandfather|widow|widower|veteran male)\\b)[a-z-]+(?: [a-z-]+)?`,
    ],
  ],
  [
    'day',
    () => [
      ...eachOf({ before: '\\b(?:last|this past|that|on|one) ', words: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday', after: '\\b' }),
      ...eachOf({
        before: '\\b',
        words:
          'yesterday|last night|tonight|this morning|this week|this afternoon|this evening|this weekend|last week|last weekend|earlier (?:today|this week)|(?:two|three|four|five|six|ten|a few|\\d+) (?:days|nights|weeks) ago|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday) (?:night|morning|afternoon|evening)|last (?:january|february|march|april|may|june|july|august|september|october|november|december)',
        after: '\\b',
      }),
      ...eachOf({
        before: '\\b',
        words: `christmas|easter|thanksgiving|new year's|halloween|valentine's|boxing|mother's|father's|independence|memorial|labor|anzac|canada|australia|st\\.? patrick's|election`,
        after: ' (?:eve|day|sunday|monday|night|morning)\\b',
      }),
      ...eachOf({
        before: '\\b(?:on|at|before|after|over|during) ',
        words: 'christmas|easter|thanksgiving|ramadan|diwali|hanukkah|passover|halloween',
        after: '\\b',
      }),
      '\\bthe (?:day|night|morning|week|weekend) (?:of|after|before) (?:the|her|his|our)\\b',
    ],
  ],
  [
    'rare condition',
    () => [
      ...rareConditions.map(
        (name) =>
          `\\b${name
            .replace(/[.*+?^$()|[\]{}\\]/g, '\\$&')
            .replace(/[ -]/g, '[\\s-]')
            .replace(/'s/g, "(?:'?s)?")}`,
      ),
      '\\b(?:extremely |very |ultra-?)?rare (?:[a-z]+ ){0,2}(?:disease|disorder|condition|cancer|syndrome|tumou?r|mutation|form of|infection|defect|allergy|blood type)\\b',
      '\\b(?:one|1) (?:in|of) (?:a million|\\d{1,3},\\d{3})',
      '\\bonly (?:a (?:few|handful|dozen)|\\d+|two|three|four|five|six|ten) (?:people|cases|patients|children|families)\\b',
    ],
  ],
  [
    'family',
    () => [
      '\\b(?:identical |conjoined )?(?:twins?|triplets?|quadruplets?|quintuplets?)\\b',
      '\\bwidow(?:er)?\\b',
      ...eachOf({
        before: '\\b(?:grandmother|grandfather|grandma|grandpa|gran|mother|father|mum|mom|dad|parent) (?:of|to) ',
        words: 'two|three|four|five|six|seven|eight|nine|ten|\\d+|twins|triplets',
        after: '\\b',
      }),
      ...eachOf({
        before: '\\b',
        words: 'two|three|four|five|six|seven|eight|nine|ten|eleven',
        after: ' (?:sons|daughters|children|kids|brothers|sisters|siblings|husbands|wives)\\b',
      }),
      ...eachOf({ before: '\\b(?:adopted|foster|step) ?-?', words: 'son|daughter|child|mother|father|brother|sister', after: '\\b' }),
      ...eachOf({ before: '\\b(?:his|her) (?:twin|late|ex-?|estranged|only) ?', words: 'brother|sister|wife|husband|son|daughter|child', after: '\\b' }),
      ...eachOf({ before: '\\b(?:both|all) (?:her|his|their|of her|of his) ', words: 'parents|sons|daughters|children|brothers|sisters', after: '\\b' }),
      '\\b(?:youngest|eldest|oldest) of\\b',
      '\\bgreat-grand\\w+',
    ],
  ],
  [
    'public event',
    () => [
      '\\b(?:ferry|bus|train|plane|boat|ship|helicopter|bridge|dam|mine|roof|stand|stage) (?:that|which) (?:sank|crashed|collapsed|exploded|burned|burnt|derailed|capsized|went down|fell)\\b',
      '\\bthe (?:week|day|night|weekend) of the [a-z]+ [a-z]+',
      ...eachOf({
        before: '\\b',
        words:
          '(?:in|on) the (?:news|paper|papers|headlines)|made (?:the )?(?:news|headlines)|on (?:the )?(?:tv|television|front page|evening news)|went viral|viral video|(?:bus|car|plane|train|helicopter|motorway|highway|interstate|ferry|boating|school bus|pile-?up|tractor|quad bike|ski|skiing|snowmobile|avalanche|mine|mining|factory|mill|grain|chemical|gas) (?:crash|collision|accident|fire|explosion|collapse|disaster|wreck|spill)|derailment|earthquake|hurricane|tornado|cyclone|bush ?fire|wildfire|the (?:[a-z]+ )?(?:grand final|cup final|final)|the (?:flood|floods|fire|blaze|storm|blizzard|crash|explosion|shooting|stabbing|bombing|blackout|power cut|heat ?wave|ice storm|lockdown|ferry disaster|attack|avalanche|landslide|tsunami|siege|riot|strike|derby|marathon|parade|rodeo|regatta|rally|carnival|concert|election|debate|trial|inauguration|premiere|opening ceremony|final|finals|grand final|cup final|super bowl|world cup|olympics|half-?time show|county fair|state fair|homecoming game|prom|championship|playoffs?)\\b|mass shooting|mass casualty|school shooting',
        after: '\\b',
      }),
    ],
  ],
  [
    'unique marker',
    () => [
      '\\bthe only (?:[a-z-]+ ){0,2}(?:bus|school|shop|store|post office|bank|bookshop|bookstore|grocery|supermarket|petrol station|gas station|launderette|laundromat|library|surgery|practice|vet|gym|salon|barber shop|barbershop|nursery|restaurant|cinema|theatre|theater|butchery|chip shop|forge|mill|brewery|dairy|pub|bar|clinic|taxi|cab|ferry|plane|hotel|bakery|pharmacy|garage|church|mosque|synagogue|diner|cafe|lighthouse|farm|station) (?:in|on|at|for)\\b',
      '\\b(?:who|patient|she|he|they) (?:has |have |had |once |just )?won (?:the|a|an|gold|silver|bronze|millions)\\b',
      '\\bthere is (?:only |just )?one (?:[a-z-]+ ){0,5}(?:in|on|at) (?:our|the|this) (?:county|town|village|island|valley|state|parish|district|city|school|hospital|base|congregation)\\b',
      '\\bno other (?:case|family|patient|person)s? (?:in|on|at)\\b',
      '\\bthere (?:has|have|had) been no other (?:case|patient)s?\\b',
      ...eachOf({
        before: '\\b(?:the|our) (?:town |village |county |local |island |parish |high school )?',
        words:
          'mayor|sheriff|chief|quarterback|postmistress|postmaster|prom queen|homecoming queen|parish priest|vicar|fire chief|police chief|headteacher|headmaster|headmistress|principal|town clerk|harbou?rmaster|lighthouse keeper',
        after: "'s (?:wife|husband|son|daughter|mother|father|sister|brother|granddaughter|grandson|baby|widow)\\b",
      }),
      ...eachOf({
        before: '\\bthe only ',
        words:
          'teacher|doctor|dentist|priest|baker|barber|farmer|vet|nurse|midwife|policeman|policewoman|survivor|family|black|jewish|muslim|deaf|blind|openly \\w+',
        after: ' \\b(?!in a|who can)',
      }),
      ...eachOf({
        before: '\\b(?:the|our|its|her|his) only (?:[a-z-]+ ){0,2}',
        words:
          'family|person|patient|child|man|woman|boy|girl|doctor|dentist|teacher|survivor|case|pupil|student|baker|barber|vet|priest|nurse|midwife|pilot|[a-z-]+(?:er|ist|man|woman|smith)',
        after: ' (?:in|on|at|for|within|of) (?:the|our|this|her|his|town|[a-z])',
      }),
      ...eachOf({
        before: '\\bonly (?:one|two) ',
        words: 'family|families|person|people|patient|child|man|woman|doctor|dentist|house|teacher|pupil|student|survivor',
        after: 's? (?:in|on|at|from|of|has|have|survived)\\b',
      }),
      ...eachOf({
        before: '\\bonly [a-z-]+ (?:in|on|at) (?:the|our|her|his|this) ',
        words:
          'town|village|island|county|valley|school|state|province|street|parish|district|region|city|team|ward|department|congregation|class|squad|reservation|reserve|base|ship|crew',
        after: '\\b',
      }),
      ...eachOf({
        before:
          '\\b(?:first|oldest|youngest|tallest|heaviest|smallest|longest-(?:living|serving|surviving)) (?!of all|and|aid|line|trimester|step|time|thing|dose|visit|week|month|year|day|place|few|two|three|choice|sign|symptom)[a-z-]+(?: [a-z-]+){0,3} (?:in|on|at|to|ever|of|we have) ',
        words: 'the|our|this|its|his|her|a|have|receive|survive|get|serve|be|history|[a-z]',
      }),
      '\\beveryone (?:in|on|at|here|around)\\b[^.]{0,30}\\bknows?\\b',
      '\\b(?:you|we|they) all know (?:her|him|who)\\b',
      '\\bknows? who (?:i|we) mean\\b',
      '\\byou (?:may|might|will|probably|would)(?: well)? (?:have )?(?:know|recogni[sz]e|remember|seen|guess) (?:her|him|who|the man|the woman)\\b',
      '\\b(?:no one|nobody) else (?:in|on|at)\\b',
      ...eachOf({
        before: '\\bwho (?:won|set|holds|held|broke|founded|captained|survived|discovered|rescued|starred)\\b[^.]{0,40}\\b',
        words: 'record|medal|title|cup|prize|lottery|championship|award|race|crash|shooting|team|company|club|festival',
        after: '\\b',
      }),
      ...eachOf({ before: '\\bformer ', words: 'mayor|miss [a-z]+|olympian|champion|governor|senator|prom queen|president|captain', after: '\\b' }),
      '\\bkeeps? the (?:lighthouse|last|only)\\b',
      '\\blast (?:remaining )?[a-z-]+ (?:in|on) (?:the|our) (?:town|village|island|county|valley)\\b',
    ],
  ],
  [
    'place',
    () => [
      '\\b(?:across from|opposite|next to|behind|beside|above|near) (?:the|our) (?:[a-z-]+ )?(?:courthouse|town hall|village hall|church|school|station|post office|pub|harbou?r|library|mosque|temple|market|square|chapel|fire station|hospital gates?|war memorial)\\b',
      ...eachOf({
        before:
          '\\b(?:on|in|from|across|off|of) (?:the|our|this|a|her|his|one of the) (?:tiny |small |remote |little |same |nearby |fishing |mining |farming )*',
        words:
          'island|village|hamlet|valley|reservation|reserve|peninsula|parish|base|atoll|outback station|town|township|county|street|neighbou?rhood|commune|estate|trailer park|prison|monastery|convent',
        after: '\\b',
      }),
    ],
  ],
]
/** One table of the patterns of all parts; `partOf` tells which part a pattern is of. */
const partsInOrder = (): readonly { readonly kind: StoryPart; readonly source: string }[] =>
  partSources.flatMap(([kind, sources]) => sources().map((source) => ({ kind, source })))
export const storyParts = keyedPatterns(
  () => partsInOrder().map(({ source }) => source),
  () => cueIndex.storyParts,
)
let partOf: readonly StoryPart[] | undefined
const place =
  /\b(?:in|from|of|near|outside|at|to|off|around|between|(?<=(?:plays?|played|[Gg]oalkeeper|[Kk]eeper|coach|captain|pitcher|councillor|mayor|quarterback|striker|winger|forward|defender|midfielder) )for|habite|vive en)\s{1,3}(?:the\s)?((?:St\.? |Mount |Port |New |Fort |Lake )?[A-ZÀ-Þ][\p{L}'-]{2,}(?:\s[A-ZÀ-Þ][\p{L}'-]+){0,2})/gu
const notPlace =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|English|Spanish|French|Dr|Mr|Mrs|Ms|COVID|HIV|Medicare|Medicaid|America|Europe|Africa|Asia|Australia|Canada|England|Scotland|Wales|Ireland|Britain|France|Germany|Spain|Italy|India|China|Japan|Mexico|Brazil|Table|Figure|Chapter|Stage|Phase|Part|Type|Grade|Facebook|Twitter|Instagram|YouTube|TikTok|Reddit|God|Jesus|Google|ICU|NHS|CDC|WHO|FDA|US|USA|UK|United|Alzheimer|Parkinson|Huntington|Crohn|Hodgkin|Down)/
const credential = /\bDr\.? [A-Z]|\b(?:MD|RN|PhD|APRN|FNP|PharmD|RD)\b/
export const onePerson = keyedPatterns(
  () => [
    '\\ba (?:[a-z]+ )?(?:woman|man|girl|boy|mother|father|widow|widower|teenager)\\b',
    ', \\d{2}, (?:came|has|had|was|is|who)\\b',
    '\\ba \\d{1,3}-year-old [a-z]+',
    "\\b(?:[a-z]+)'s (?:mother|father|wife|husband|son|daughter|granddaughter|grandson|sister|brother|widow)\\b",
    ...eachOf({ before: '\\bthe ', words: 'woman|man|girl|boy|child|family|couple|twins|triplets|mayor|teacher|priest|farmer', after: '\\b' }),
    `(?:^|[.!?:"] )(?:an?|one of (?:the|our|my)|our|the) (?:[a-z-]+ ){0,3}(?:${roles})s?\\b`,
    ', \\d{2}, (?:lost|broke|fell|survived|woke|died|collapsed|called|got|took|ran|hurt|cut|went|needed|underwent)\\b',
    '\\b(?:she|he|her|his)\\b',
  ],
  () => cueIndex.onePerson,
)
export const health = keyedPatterns(
  () =>
    eachOf({
      before: '\\b',
      words:
        'colonoscopy|biopsy|scan|surgery|operation|transplant|stroke|cancer|seizures?|overdosed?|syphilis|gonorrh(?:o)?ea|chlamydia|herpes|hepatitis|suicidal|positive|hiv|aids|dementia|diabetes|depression|psychosis|suicide|miscarriage|abortion|stillbirth|chemo(?:therapy)?|dialysis|rehab|diagnos\\w+|treated|admitted|ward|clinic|hospital|icu|disease|syndrome|infection|injur\\w+|burns?|amputat\\w+|lost (?:both|his|her|a|an|one|two|three|four|part of (?:his|her|a)) (?:feet|foot|legs?|arms?|hands?|sight|hearing|fingers?|toes?|thumb|eyes?|sense of|memory|teeth)|tremors?|lump|tumou?rs?|heart (?:stopped|failure|murmur|condition)|palpitations|fracture[ds]?|broke (?:his|her)|broken|concussion|sclerosis|arthritis|gout|epilep\\w+|migraines?|ivf|infertil\\w+|asthma|copd|anorexia|bulimia|alcohol\\w*|opioids?|methadone|heroin|naloxone|drinks? (?:a|two|three)|parkinson|alzheimer|huntington|bleeding|haemorrhage|hemorrhage|aneurysm|sepsis|pneumonia|rash|knocked down|run over|stitches|bowel|stoma|ostomy|catheter|hernia|hysterectomy|impoten\\w+|erectile|incontinen\\w+|hearing loss|deaf|blind|paraly[sz]ed|collapsed|pronounced|frostbite|heart attack|tumou?r|vasectomy|detox|pregnan\\w+|giving birth|gave birth',
      after: '\\b',
    }),
  () => cueIndex.health,
)
export const marker = keyedPatterns(
  () => [
    '\\b(?:runs?|ran|owns?|owned|keeps?|kept|drives?|drove|manages?|managed) the only (?:[a-z-]+ ){1,3}(?:in|on|at|for)\\b',
    "\\byou(?:'d| would| will| may| might| probably)? (?:all |well |surely )?(?:know|recogni[sz]e|remember) (?:him|her|them|who)\\b",
    '\\byou (?:may|might|will|probably|must|all)(?: well)? (?:have )?(?:seen|read|heard)\\b',
    ...eachOf({
      before: '\\bonly (?:one )?',
      words: 'family|person|patient|child|man|woman|boy|girl|doctor|dentist|teacher|farmer|survivor|case|resident|pupil|[a-z]+(?:er|or|ist|man|woman)',
      after: ' (?:in|on|at|from) (?:the|our|this|her|his|[a-z])',
    }),
    '\\beveryone (?:in|on|at) [^.]{1,30} knows?\\b',
    '\\bwho (?:i|we) mean\\b',
    '\\b(?:you|we|they) all know (?:her|him|who)\\b',
  ],
  () => cueIndex.marker,
)
const groups =
  /\b(?:[Pp]atients|[Pp]eople|participants|women|men|adults|residents|cases) (?:were|are|who|with|aged|had|have|in the study)\b|\b(?:study|trial|survey|review|cohort|percent|per cent|researchers|outbreak|cdc)\b|\bWHO\b|\d%/
export const publicPerson = keyedPatterns(
  () =>
    eachOf({
      before: '\\b',
      words:
        'born (?:in|on) (?:\\w+ ){0,3}1[0-8]\\d\\d|\\b1[0-8]\\d\\d\\b|nobel|president|senator|prime minister|celebrity|actor|actress|singer|queen elizabeth|king (?:george|henry|charles)|history of medicine|historian|discovered|biography|novel|film|movie|documentary|published',
      after: '\\b',
    }),
  () => cueIndex.publicPerson,
)
