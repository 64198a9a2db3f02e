import type { Term } from '../../../src/text/terms.ts'
import { gmc } from '../sources.ts'

const demeans = 'demeans colleagues'
const problem = 'state the problem with the care or the evidence'
const drop = 'leave it out'

// biome-ignore format: one entry a line
export const colleagues: readonly Term[] = [
  { find: '(a|the|these|those|this|some|that|total|complete|such|another|internet|online|like|of|by|as|to|from) <quack/s> | quacks | quack (doctor/s|medicine/s|remedy/s|cure/s|treatment/s|therapy/s)', why: demeans, tip: problem, source: gmc, severity: 'warning', noun: true },
  { find: 'quackery', say: 'treatment without evidence', why: demeans, source: gmc, severity: 'info' },
  { find: 'charlatan/s', why: demeans, tip: problem, source: gmc, severity: 'warning' },
  { find: 'snake-oil (salesman|salesmen|salesperson|salespeople|seller/s|peddler/s|merchant/s|doctor/s)', why: demeans, tip: problem, source: gmc, severity: 'warning' },
  { find: '(incompetent|useless|clueless|lazy|stupid|idiotic|arrogant|greedy|corrupt|negligent|dumb|brainless|bone-idle|jobsworth|overpaid|second-rate|third-rate|hopeless|moronic|crooked|bungling|thick|gormless) [*] {staff}', why: 'insults colleagues', tip: problem, source: gmc, severity: 'error', unlessNear: 'feel|accused|fear' },
  { find: '(money-grabbing|money-hungry|money-grubbing|money grubbing)', why: 'insults colleagues', tip: problem, source: gmc, severity: 'error' },
  { find: '(a|that|the|this|this|their|some) <butcher/s>', why: 'insults a surgeon', tip: 'describe the complication', source: gmc, severity: 'error', noun: true, near: 'surgeon*|surgery|theatre|OR|hospital|clinic|operation', unlessNear: 'meat|shop' },
  { find: 'butchered (by|the (surgery|operation|job)|my|her|him)', why: 'insults a surgeon', tip: 'describe the complication', source: gmc, severity: 'error' },
  { find: 'botch/v', say: 'complication', why: demeans, source: gmc, severity: 'info', near: 'surg*|operation*|procedure*|job|nose|filler*|implant*|tooth|teeth' },
  { find: 'noctor/s', say: ['nurse practitioner/s', 'physician assistant/s'], why: 'insults colleagues', source: gmc, severity: 'error' },
  { find: 'mid-level/s | midlevel/s', say: 'advanced practice provider/s', why: demeans, source: gmc, severity: 'warning', near: 'nurse*|NP|NPs|PA|PAs|doctor*|physician*|provider*|care|clinic|hospital', unlessNext: 'visit|exam|facility|evidence|manager*' },
  { find: '(doctor|medical|med school|medical school|nursing) (wannabe/s|reject/s|dropout/s)', why: 'insults colleagues', tip: drop, source: gmc, severity: 'error' },
  { find: '(scut|ward|code) monkey/s | scut monkeys', why: 'insults colleagues', tip: drop, source: gmc, severity: 'error' },
  { find: 'gas passer/s', say: 'anaesthetist/s', why: demeans, source: gmc, severity: 'warning' },
  { find: 'orthopod/s', say: 'orthopaedic surgeon/s', why: demeans, source: gmc, severity: 'info' },
  { find: 'bone~head/s | meat~head/s | knuckle~dragger/s', why: 'insults colleagues', tip: drop, source: gmc, severity: 'error' },
  { find: '(just|only|merely) (a|an) (nurse|GP|family doctor|midwife|pharmacist|paramedic|HCA|CNA|tech|physio|healthcare assistant|receptionist|junior|care assistant|social worker)', why: demeans, tip: 'leave out “just”', source: gmc, severity: 'warning', unlessNear: 'not just|more than|never just|not only|or a' },
  { find: "(hate|can't stand|fed up with|sick of|despise|loathe|sick to death of) (my|our|these|the|those) [*] (colleague/s|co~worker/s|boss|manager|nurses|doctors|residents|interns|patient/s|administrators|consultants|registrars|receptionist/s|juniors)", why: 'insults colleagues', tip: drop, source: gmc, severity: 'error' },
  { find: "(unlike|don't (trust|go to|waste your (time|money) (at|on|with))|avoid|stay away from|forget) (those|the|that|other) *4 (clinic/s|practice/s|hospital/s|doctor/s|dentist/s|surgeon/s|practitioner/s|salon/s)", why: 'attacks a rival', tip: 'say what you offer, with evidence', source: gmc, severity: 'error', near: 'rip*|scam*|hack*|incompetent|terrible|awful|cheap*|money|cowboys|down the road|across the street|butcher*|useless|robber*|crook*' },
  { find: '(the (cowboys|clowns|crooks|hacks|jokers|amateurs|butchers|charlatans|robbers)) (down the road|across (town|the street|the road)|round the corner|at *)', why: 'attacks a rival', tip: 'say what you offer, with evidence', source: gmc, severity: 'error' },
  { find: '(hell~hole/s|shit~show/s|dumpster fire/s|clown show/s|clown car|shower of (idiots|shite|*)|circus)', why: 'insults a workplace', tip: 'raise it with the employer', source: gmc, severity: 'error', near: 'hospital*|ward*|trust|clinic|department|unit|management|ED|ER|workplace|shift|practice|staff|managers|rota' },
  { find: '(doctors|nurses|surgeons|GPs|physicians|chiropractors|naturopaths|midwives|administrators|consultants|radiologists|managers|homeopaths|psychiatrists|dentists|anaesthetists|registrars|juniors) (are|is|were) [all|just|mostly|nothing but|such|complete|total|basically|a bunch of] ({insult}|crook/s|fraud/s|quack/s|sheep|shill/s|corrupt|useless|stupid|butcher/s|criminal/s|murderer/s|glorified *|lazy|clueless|incompetent|monkeys|cowboys|jokers|morons)', why: 'insults colleagues', tip: problem, source: gmc, severity: 'error', unlessNear: 'not all' },
  { find: '(absolute|total|complete|bunch of|these|utter|right|such) clown/s', why: 'insults colleagues', tip: drop, source: gmc, severity: 'error' },
  { find: '([big] pharma|industry|paid|vaccine|corporate|government) shill/s', why: 'insults colleagues', tip: problem, source: gmc, severity: 'error' },
  { find: 'sheeple', why: 'insults readers', tip: drop, source: gmc, severity: 'error' },
  { find: '(that|the|our|my|this|some|another|your) [new|stupid|so-called|useless|bloody|night|on-call|day] {staff} *4 ({insult}|useless|clueless|incompetent|hopeless|couldn\'t find|can\'t find|could not find|failed medical school|barely qualified|graduated bottom|got (his|her|their) degree from|no idea what)', why: 'insults a colleague', tip: problem, source: gmc, severity: 'error', unlessNear: 'not an|feel|felt' },
  { find: "(couldn't|could not|can't|cannot|can barely|wouldn't|would not) (diagnose|find|spot|recognise|recognize|read|tell|interpret|manage|treat|suture|cannulate) *5 (if (it|they)|own|backside|a barn door|a cold|to save|bit (him|her|them)|without help)", why: 'insults a colleague', tip: problem, source: gmc, severity: 'error', near: 'doctor*|nurse*|surgeon*|GP|GPs|consultant*|colleague*|registrar*|resident*|locum*|midwife|they|he|she|clinic|hospital' },
  { find: 'glorified (butcher/s|pharmacist/s|secretary/s|mechanic/s|babysitter/s|waitress/s|waiter/s|drug dealer/s|plumber/s|carpenter/s|receptionist/s|nurse/s|maid/s)', why: demeans, tip: drop, source: gmc, severity: 'error' },
]
