import type { Term } from '../../../src/text/terms.ts'
import { clickbait } from '../sources.ts'

const withholds = 'withholds what the page tells'
const tell = 'say in the title what the reader will learn'

// biome-ignore format: one entry a line
export const teasers: readonly Term[] = [
  { find: "you (won't|will not|will never) (believe|guess|see coming) | you'll never (believe|guess)", why: withholds, tip: tell, source: clickbait, severity: 'warning' },
  { find: 'what happen/v next', why: withholds, tip: tell, source: clickbait, severity: 'warning' },
  { find: '(one|this|these|simple|weird|#|three|five|ten|seven) *2 trick/s (to|that|will|for|doctors|every|your) | weird trick/s | (this|the) one [weird|simple|easy|strange|little] (trick|habit|food|thing|rule|question|word|mistake)', why: withholds, tip: tell, source: clickbait, severity: 'warning' },
  { find: "(will|may|might|could) (shock|surprise|amaze|horrify|terrify|stun|floor|blow your mind|change your life|change everything) [you]", why: withholds, tip: tell, source: clickbait, severity: 'warning' },
  { find: '[top] # *3 (reason/s|things|ways|signs|secret/s|food/s|hacks|facts|mistake/s|tips|tricks|myths)', why: 'promises a list and no answer', tip: tell, source: clickbait, severity: 'info' },
  { find: 'the [hidden|real|surprising|one|simple] secret/s (to|of|behind|doctors|your)', say: 'how to', why: withholds, source: clickbait, severity: 'warning' },
  { find: '(shocking|surprising|ugly|real|hidden|untold|dirty|inconvenient|brutal|awful) (truth|secret/s)', why: withholds, tip: tell, source: clickbait, severity: 'warning' },
  { find: '(everything|all|what) you (know|knew|were told|thought you knew|think you know) [about *3] (is|was) (wrong|a lie)', why: withholds, tip: tell, source: clickbait, severity: 'warning' },
  { find: "here's (why|what (happens|happened|no one|nobody)|the (truth|real reason)|what [really]) | (here's|here is) what", why: withholds, tip: tell, source: clickbait, severity: 'info' },
  { find: 'the real reason/s', why: withholds, tip: tell, source: clickbait, severity: 'warning' },
  { find: "(never|stop|don't ever|always) (do|doing|eat|eating|drink|drinking|take|taking|use|using) (this|these|that|another) | do (this|these) [*|* *] (before|every|instead|and|if)", why: withholds, tip: tell, source: clickbait, severity: 'warning' },
  { find: '(must-(read|see|watch|know|have|share)|share (this|before (it\'s|they))|going viral|gone viral|breaking :|have to see|need to see|need to know about|nobody (tells|told) you|no one (tells|told) you|no one talks about|nobody talks about)', why: withholds, tip: tell, source: clickbait, severity: 'warning' },
  { find: "({doctor}|trainers|scientists|experts) (hate|are (baffled|stunned|speechless|shocked|furious|amazed|begging)|left (baffled|stunned|speechless)|baffled|stunned|shocked|can't explain|cannot explain) [by|at|him|her|this]", why: withholds, tip: tell, source: clickbait, severity: 'warning' },
  { find: 'this is (why|what (happens|really|happened)|how * (really|changed))', why: withholds, tip: tell, source: clickbait, severity: 'info' },
  { find: '(number|no|nr) # (will|is|may) [*] (shock|surprise|amaze|blow|insane|crazy|unbelievable|make you) | # will (shock|surprise|amaze|stun) you', why: withholds, tip: tell, source: clickbait, severity: 'warning' },
  { find: 'are you [still] (making|doing|eating|drinking|taking|ignoring|missing) (this|these|the) *2 (mistake/s|sign/s|symptom/s|error/s|thing/s|wrong)', why: withholds, tip: tell, source: clickbait, severity: 'warning' },
  { find: "(wait (till|til|until) you (see|hear|read)|can't even handle|mind blown|blow your mind|jaw will drop|see this|left me speechless|changed (my life|everything))", why: withholds, tip: tell, source: clickbait, severity: 'warning' },
  { find: "(only #|#|most) [of] (people|doctors|parents|women|men|patients) (don't know|do not know|get (this|it) wrong|have no idea|are doing it wrong|miss|never notice|ignore|know (this|about))", why: withholds, tip: tell, source: clickbait, severity: 'warning' },
  { find: "(this|that|these|one) [*] (food|drink|habit|mistake|ingredient|vitamin|herb|fruit|vegetable|spice|everyday *|common *|kitchen *|symptom|sign|drug|plant|seed|household *) [in your *|that|could|may|might|is|will] (could|may|might|is|are|will|you|kills|causes|cures|melts|destroys|changed) *2 (kill|killing|destroy|destroying|save|ruin|ruining|change|cure|melt|be|make|making|you|never|all|everything)", why: withholds, tip: tell, source: clickbait, severity: 'warning' },
  { find: "what (she|he|they|this|I|doctors|scientists|nurses|one) *3 (did|found|discovered|said|saw|does|revealed|learned) [next|will|inside|after|when|about]", why: withholds, tip: tell, source: clickbait, severity: 'warning' },
  { find: "(I|we|she|he|they) (tried|ate|drank|did|quit|gave up|stopped|followed) *4 (for (a|#|one|two|three|seven|thirty)) *3 (here's|and|what|this)", why: withholds, tip: tell, source: clickbait, severity: 'warning' },
  { find: "(then|and|and then|until|but) (this|it) happen/v | think again | (you've|you have) been *3 wrong [all (along|your life)] | [here is|this is] what (it|that|this) did to (my|her|his|their) | (is|are) (secretly|quietly|silently|slowly) ruining your | why no one (is talking|talks|told you) about", why: withholds, tip: tell, source: clickbait, severity: 'warning' },
  { find: '(the|one|this|single|only) [one|single|simple|humble|common|cheap] (thing/s|food/s|drink/s|word/s|question/s|habit/s|test/s|herb/s|spice/s|snack/s|exercise/s|pill/s|vitamin/s|meal/s) [that] (every|all|no|most|smart|top|your) *1 {doctor} (avoid/v|eat/v|take/v|swear/v by|hate/v|never *|refuse/v *|love/v|recommend/v|use/v|drink/v|want/v|wish/v)', why: withholds, tip: tell, source: clickbait, severity: 'warning' },
  { find: '(has|have|had|leaves|left|leave) *2 ({doctor}|doctors|experts|scientists) (speechless|baffled|stunned|amazed|scratching *|in shock|furious|worried|talking|divided)', why: withholds, tip: tell, source: clickbait, severity: 'warning' },
  { find: "(what|things|secret/s|#) [that|things|secrets] [your] ({doctor}|doctors|hospitals|hospital) (never|won't|will not|don't|doesn't|do not) (tell/v|say/v|want/v|share/v|admit/v) [you|us]", why: withholds, tip: tell, source: clickbait, severity: 'warning' },
  { find: "the (answer|result/s|reason|truth|cause|culprit) (will|may|might|could|is not what|isn't what) *1 (surprise|shock|amaze|stun|you (think|expect))", why: withholds, tip: tell, source: clickbait, severity: 'warning' },
  { find: '(the|his|her|its|their) (reason|answer|result|reply|reaction|explanation|response) (is|was|will) *1 (genius|priceless|shocking|amazing|brilliant|unbelievable|incredible|everything|wild|heartbreaking|floor you|stunned *) | only (a|an|true|real) * would (know|understand|get)', why: withholds, tip: tell, source: clickbait, severity: 'warning' },
  { find: "(it's|it is) (not|never|probably not) (what|who|why|the one) (you think|you expect|you'd expect|you'd guess|you're told|you were told|they say|most people think)", why: 'withholds the answer', tip: 'say the answer in the title', source: clickbait, severity: 'warning' },
]
