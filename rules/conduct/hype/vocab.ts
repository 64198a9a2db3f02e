import type { Term } from '../../../src/text/terms.ts'
import { ahpra, ahpraExamples, fdaTips, newsReview, phFda, postcheck, vaHealth } from '../sources.ts'

const hypes = 'oversells'
const figures = 'say what changed, by how much, for whom'
const first = 'name what is new'

// biome-ignore format: one entry a line
export const hype: readonly Term[] = [
  { find: 'break~through/s', why: hypes, tip: 'say “new finding” and whether it is confirmed', source: newsReview, severity: 'warning', unlessNear: 'bleeding|pain|infection*|designation|device*|vaccin*|FDA' },
  { find: 'game~changer/s | game~changing', why: hypes, tip: figures, source: newsReview, severity: 'warning' },
  { find: 'ground~breaking', why: hypes, tip: first, source: newsReview, severity: 'warning', unlessNext: 'ceremony|on', unlessNear: 'construction|shovel*' },
  { find: 'revolutionary | revolutionise/v | revolutionize/v', why: hypes, tip: first, source: newsReview, severity: 'warning', unlessNear: 'war|guard|politic*|history|century|1776|marx*' },
  { find: 'holy grail', why: hypes, tip: figures, source: newsReview, severity: 'warning' },
  { find: 'paradigm (shift/s|shifting|shifter)', why: hypes, tip: 'say what changes', source: newsReview, severity: 'warning' },
  { find: 'first-of-(its|their)-kind', why: hypes, tip: first, source: newsReview, severity: 'warning' },
  { find: 'world-first/s', why: hypes, tip: first, source: newsReview, severity: 'info' },
  { find: 'cutting-edge', say: 'newer', why: hypes, source: newsReview, severity: 'warning', near: 'treatment*|therap*|drug*|surg*|device*|care|clinic*|medicine|cancer|scan*|laser*|implant*|research|cure*|science|equipment|procedure*|medical' },
  { find: 'state-of-the-art', say: 'newer', why: hypes, source: newsReview, severity: 'warning', near: 'treatment*|therap*|drug*|surg*|device*|care|clinic*|medicine|cancer|scan*|laser*|implant*|equipment|procedure*|facilit*|hospital|theatre*|medical' },
  { find: 'landmark (study/s|trial/s|finding/s|discovery/s)', say: 'large study', why: hypes, source: newsReview, severity: 'info' },
  { find: 'unprecedented', why: hypes, tip: figures, source: newsReview, severity: 'info' },
  { find: 'historic (result/s|finding/s|trial/s|moment/s|advance/s|win/s|discovery/s|milestone/s)', why: hypes, tip: figures, source: newsReview, severity: 'info' },
  { find: '(dramatic|dramatically) [*] (improve/v|improvement/s|reduce/v|reduction/s|effect/s|result/s|benefit/s|better|lower/v|slash/v|boost/v)', why: hypes, tip: 'give the figures', source: newsReview, severity: 'warning' },
  { find: '(dramatic|dramatically) [*] (increase/v|change/v|cut/v|fall/v|drop/v|rise/v|decline/v)', why: hypes, tip: 'give the figures', source: newsReview, severity: 'info' },
  { find: '(astonishing|astounding|staggering|stunning|mind~blowing|jaw-dropping|breathtaking|spectacular|sensational|unbelievable|incredible|extraordinary|phenomenal|jaw dropping|eye-popping) [*] (result/s|benefit/s|finding/s|effect/s|discovery/s|power/s|drop|research|study/s|advance/s|success/s|number/s|health|recovery|potential|breakthrough/s|cure|improvement/s)', why: hypes, tip: 'give the figures', source: newsReview, severity: 'warning' },
  { find: '(result/s|finding/s|effect/s|benefit/s|data|outcome/s|improvement/s|recovery|difference) (is|are|was|were|has been|have been) [*] (mind~blowing|astonishing|astounding|staggering|stunning|jaw-dropping|breathtaking|spectacular|sensational|unbelievable|incredible|phenomenal|miraculous|out of this world|off the charts|nothing short of *)', why: hypes, tip: 'give the figures', source: newsReview, severity: 'warning' },
  { find: '(amazing|incredible|wonderful|magical|mind-blowing|unbelievable) [health|healing|new|natural] (benefit/s|power/s|properties|healing|effect/s|cure/s|remedy/s|treatment/s|discovery/s|drug/s|therapy/s)', why: hypes, tip: 'list the benefits, with figures', source: newsReview, severity: 'warning' },
  { find: 'life-changing | life-altering discovery | life-saving secret', why: hypes, tip: 'say how many people it helps', source: newsReview, severity: 'warning', unlessNext: 'injury|injuries|diagnosis|illness|event|events|condition|disability|accident|consequences|experience|disease|news|impact|moment|decision|decisions|stroke', near: 'treatment*|drug*|therap*|product*|supplement*|device*|results|diet*|medicine|surgery|discovery|technology|procedure|app|cure|trial|vaccine|program*' },
  { find: '(exciting|thrilling|exhilarating) [*] (result/s|finding/s|breakthrough/s|discovery/s|treatment/s|therapy/s|data|cure/s|drug/s)', say: 'early', why: hypes, source: newsReview, severity: 'info' },
  { find: '(promising|potential|possible|hoped-for) cure/s', say: 'early result', why: hypes, source: newsReview, severity: 'warning' },
  { find: '(new|fresh|real|great|renewed) hope (for|to|in)', why: hypes, tip: 'say how far the research is', source: newsReview, severity: 'info' },
  { find: 'super~food/s', say: 'nutritious food/s', why: hypes, source: postcheck, severity: 'warning' },
  { find: 'super~(vitamin/s|supplement/s|herb/s|berry/s|drug/s|pill/s)', why: hypes, tip: figures, source: newsReview, severity: 'warning' },
  { find: '(health|healing|immune|medical|cancer-fighting|nutritional|anti-inflammatory) (super~power/s|powerhouse/s)', why: hypes, tip: figures, source: newsReview, severity: 'warning' },
  { find: '(skyrocket/v|sky-rocket/v|skyrocketing)', why: hypes, tip: 'say “rose from … to …”', source: newsReview, severity: 'warning', near: 'case*|risk*|rate*|cancer|diabet*|death*|disease*|number*|obes*|infection*|anxiety|cost*|level*|pressure|sugar' },
  { find: '(soar/v) (rates|cases|numbers|risk|deaths) | (rates|cases|numbers|deaths) (are|have|is) soar/v | (rates|cases|numbers|deaths) (soar|soars|soared)', why: hypes, tip: 'say “rose from … to …”', source: newsReview, severity: 'info' },
  { find: 'slash/v [your|the|her|his|their|cancer|heart] [*] (risk/s|odds|chance/s|rate/s|mortality|deaths)', why: hypes, tip: 'say “lowers the risk from … to …”', source: newsReview, severity: 'warning' },
  { find: '(double/v|triple/v|quadruple/v) [your|the|their|her|his] (risk/s|odds|chance/s)', why: 'gives no absolute risk', tip: 'say “from … in 1,000 to … in 1,000”', source: vaHealth, severity: 'info' },
  { find: '(simple|single|quick) (blood|saliva|breath|urine) test', why: hypes, tip: 'say how accurate the test is', source: newsReview, severity: 'info', near: 'detect*|predict*|spot*|cancer|reveal*|alzheimer*' },
  { find: '(world-class|world-leading|world-renowned|world-famous|second to none|unrivalled|unrivaled|unparalleled|unmatched|unbeatable|unsurpassed|peerless)', why: 'boasts', tip: 'name the qualification', source: ahpraExamples, severity: 'info' },
  { find: '(the|our|your|my|as the|voted) (best|top|leading|finest|premier|number one|no 1|#1|most (trusted|experienced|skilled|qualified|sought-after)) *2 (doctor/s|surgeon/s|dentist/s|clinic/s|specialist/s|dermatologist/s|practice|physician/s|obstetrician/s|care team|orthodontist/s|gynaecologist/s|cosmetic *) [in (town|the (country|city|state|world|region|county|uk|us|north|south)|^)]', why: 'boasts', tip: 'name the qualification', source: ahpra, severity: 'warning', unlessNext: 'for you|for your', unlessNear: 'find|choose|choosing|one of|some of|ask|for you|depend*|cause|causes|published|journal|according', unlessBefore: 'to|what' },
  { find: '(best|most trusted|finest|leading) (doctor|surgeon|dentist|clinic|specialist|dermatologist|practice|obstetrician|orthodontist|plastic surgeon|cosmetic surgeon) in (town|the (country|city|state|world|region|county|uk|us|north|south|area)|^)', why: 'boasts', tip: 'name the qualification', source: ahpra, severity: 'warning' },
  { find: 'most (advanced|powerful|innovative) [*] (treatment/s|technology|therapy/s|laser/s|clinic/s|device/s|medicine)', why: 'boasts', tip: figures, source: ahpra, severity: 'info' },
  { find: '[the] ultimate (guide|cure|solution|detox|remedy|health *)', why: hypes, tip: 'say what it covers', source: newsReview, severity: 'info' },
  { find: '(secret (ingredient/s|formula/s|recipe|remedy/s|weapon against)|secret/s (to|of|for) [*] (health|weight|longevity|youth|energy|weight loss|sleep|skin|hair|happiness))', why: hypes, tip: figures, source: fdaTips, severity: 'warning' },
  { find: 'ancient [*] (remedy/s|secret/s|cure/s|wisdom|healing|formula/s|herb/s)', why: hypes, tip: 'say what evidence there is', source: phFda, severity: 'warning' },
  { find: '(shocking|amazing|stunning|secret|suppressed|incredible) [scientific] discovery/s', why: hypes, tip: figures, source: fdaTips, severity: 'warning' },
  { find: '(health|medical|diet|sleep|body) hack/s | bio~hack/v | bio~hacker/s', why: hypes, tip: 'say “tip”', source: newsReview, severity: 'info' },
  { find: '(will|could|set to|about to|going to|poised to) (transform|change|rewrite|upend) [the (face|future|way)|everything|medicine|forever|cancer care|healthcare] *2 (forever|as we know it|medicine|everything|overnight|for good)', why: hypes, tip: 'say what changes, and for whom', source: newsReview, severity: 'warning' },
  { find: "(the [beginning of the] end of {condition}|consign/v * to history|rewrite/v the (rules|rulebook|textbooks)|turns (medicine|everything|science) on its head|once in a generation|once-in-a-generation|the future of (medicine|healthcare) is here|nothing short of (incredible|amazing|extraordinary|revolutionary)|unlike anything (we|doctors|science) (have|has) [ever] seen)", why: hypes, tip: figures, source: newsReview, severity: 'warning', near: 'treatment*|drug*|therap*|cure*|cancer|diabetes|disease|scientists|medicine|research*|vaccine*|technology|chemotherapy|injection*|pain' },
]
