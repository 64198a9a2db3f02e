import type { Term } from '../../../src/text/terms.ts'
import { postcheck } from '../sources.ts'

const rude = 'is out of place in a health post'
const drop = 'leave it out'

// biome-ignore format: one entry a line
export const rudeWords: readonly Term[] = [
  { find: 'fuck/v | fuck/s | fucker/s | fuckin | fuckin\' | fuckwit/s | fuckface | fuckup/s | fucktard/s | mother~fucker/s | mother~fucking | clusterfuck/s | fuckery | fck | fcking | fuk | fuking', why: rude, tip: drop, source: postcheck, severity: 'error' },
  { find: 'WTF | WTAF | STFU | GTFO | FFS | OMFG | LMFAO | FML | wtf | stfu | ffs', why: rude, tip: drop, source: postcheck, severity: 'error', unlessNear: 'fat-free mass|formula' },
  { find: 'shit/s | shitty | shitting | shite | shitshow/s | shitstorm | shithead/s | shithole/s | shitload | shitless | bullshit | bullshitting | horseshit | dipshit/s | apeshit | batshit | bull-shit', why: rude, tip: drop, source: postcheck, severity: 'error' },
  { find: 'crap/s | crappy | crapping | crapload', why: rude, tip: drop, source: postcheck, severity: 'warning' },
  { find: '(total|complete|utter|pure|such|is|absolute|calling) <BS>', why: rude, tip: drop, source: postcheck, severity: 'error', noun: true, unlessNear: 'degree|bachelor|nursing' },
  { find: 'damn | damned | goddamn | goddamned | damn it | dammit | goddammit', why: rude, tip: drop, source: postcheck, severity: 'warning', unlessNext: 'evidence|report|verdict|findings|with' },
  { find: '(what|who|how|why|where) the (hell|heck|fuck) | hell (yes|yeah|no) | bloody hell | pissing', why: rude, tip: drop, source: postcheck, severity: 'warning' },
  { find: '(dumb|jack|hard|smart|kick|bad|half|fat|lazy|big|your|my|his|her|their)~(ass|asses|arse|arses) | half~assed | half~arsed | ass~hole/s | arse~hole/s | arse/s | asshat/s | kick~ass | bad~ass | smart~arse', why: rude, tip: drop, source: postcheck, severity: 'error' },
  { find: 'bitch/s | bitchy | bitching', why: rude, tip: drop, source: postcheck, severity: 'error', unlessNear: 'whelp*|puppy|puppies|litter|veterinar*|spay*' },
  { find: 'bastard/s', why: rude, tip: drop, source: postcheck, severity: 'error', unlessNext: 'protocol|toadflax' },
  { find: 'dickhead/s | (a|such a|total|being a) <dick>', why: rude, tip: drop, source: postcheck, severity: 'error', noun: true },
  { find: '(such a|total|little|complete|absolute|you) <prick/s>', why: rude, tip: drop, source: postcheck, severity: 'error', noun: true },
  { find: 'piss/v off | pissed (me|him|her|them|us) off | piss poor | take/v the piss | piss me off | piss~take/s', why: rude, tip: drop, source: postcheck, severity: 'warning' },
  { find: '(so|really|totally|am|is|was|were|are|got|pretty) <pissed>', why: rude, tip: drop, source: postcheck, severity: 'warning', noun: true },
  { find: 'bloody (idiot/s|stupid|awful|ridiculous|useless|nightmare|good|well|fool/s|marvellous|obvious|patient/s|doctor/s|hospital)', why: rude, tip: drop, source: postcheck, severity: 'warning' },
  { find: 'bollocks | wanker/s | wank | tosser/s | twat/s | bellend/s | knobhead/s | shagging | arsewipe | gobshite/s | bugger off | sod off | bugger all | sod all', why: rude, tip: drop, source: postcheck, severity: 'error' },
  { find: 'slut/s | slutty | whore/s | cunt/s | douchebag/s | jackass/s | skank/s | slag/s | douche canoe', why: rude, tip: drop, source: postcheck, severity: 'error', unlessNext: 'shaming|heap|off', unlessNear: 'steel|furnace|asbestos' },
  { find: '(this|that|it|which|insurance|life|work|night shift|job|cancer|covid|really|totally|just) sucks | sucks (big time|so much)', why: rude, tip: drop, source: postcheck, severity: 'info' },
  { find: "freaking | fricking | flipping | frickin | freakin | frigging | effing", why: rude, tip: drop, source: postcheck, severity: 'info', unlessNext: 'over|a|the|between|through|it|out' },
  { find: 'screw/v (up|over) | screwed', say: 'make/v a mistake', why: rude, source: postcheck, severity: 'info', unlessNear: 'implant|plate|rod|rods|bone|lid|cap|jar|metal|pins', unlessNext: 'in|into|on|to|together' },
  { find: "cock-up/s | balls-up/s | piss-up/s | arse about face | tits up | (jesus christ|christ almighty|jesus wept|for (god's|christ's|pete's|fuck's) sake|goddamn|god damn|godforsaken) | (sod|bugger) (this|that|it|all|them|the) | bog-standard crap | (pissed|brassed|cheesed) off (with|at|by)", why: 'is out of place in a health post', tip: 'leave it out', source: postcheck, severity: 'warning', unlessNear: 'church|bible|prayer|hymn|gospel|saviour|savior|chaplain' },
  { find: "(is|are|was|such|what|real|total|right|royal) [a] [real|total|right|royal|complete] <pain in the (backside|bum|butt|ass|arse|rear)>", why: 'is out of place in a health post', tip: 'leave it out', source: postcheck, severity: 'info', unlessNear: 'sciatica|cyst|injection*|sitting|muscle*|nerve*|coccyx|tailbone|leg|symptom*' },
  { find: "arse-about-tit | arse over (tit|elbow) | (arsed|arsing) [about|around] | can't be arsed | (pissing|pissed) (down|about|off|around|myself|in the wind) | piss-take | sh1t | (holy|bull|horse|dog|jack|dumb|rat)~(shit|crap|cow shit) | crock of (shit|crap) | (shits|shat|crapped) (myself|itself|himself|herself|on) | (bloody|sodding|ruddy|bleeding|blasted|effing|poxy|chuffing|naffing|stinking) (hospital|hell|NHS|managers|system|government|printer|computer|rota|phone|parking|form/s|email/s|awful|useless|stupid|joke|mess|nightmare|disgrace|shambles|thing|awful|brilliant|marvellous|fed up|typical|weather|car|trust|paperwork|inspectors|exams|exam|shift|bleep|pager) | balls to (that|this|it) | (load|crock|pile) of (crap|cobblers|old tosh|bull|balls|bollocks|shite|tripe|cack|poo) | get (stuffed|knotted|bent) | naff off | (up|kiss my|my) (arse|backside) to | screw (you|that|this|the *) | (damn|dammit|god damn) (right|it|the|this|that|straight|well|near) | (mind|head)~fuck | (shut the|what the|who the|why the|how the) (hell|heck|f|eff) | hell's teeth | son of a bitch | friggin | effin | feckin | bleedin | feck | fecking | minging", why: rude, tip: drop, source: postcheck, severity: 'warning', unlessNear: 'gums|bleeding disorder' },
]
