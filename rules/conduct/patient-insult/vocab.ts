import type { Term } from '../../../src/text/terms.ts'
import { nmc, slang } from '../sources.ts'

const mocks = 'mocks patients'
const drop = 'leave it out'
const describe = 'describe what the patient needed'

// biome-ignore format: one entry a line
export const insults: readonly Term[] = [
  { find: 'gomer/s | GOMER | GOMERs', why: mocks, tip: drop, source: slang, severity: 'error', unlessNear: 'pyle' },
  { find: '[ED|ER|A&E|hospital|emergency] frequent-(flyer/s|flier/s) | (ED|ER|A&E|emergency department|hospital) regulars', say: 'person/s who visits often', why: mocks, source: slang, severity: 'error', unlessNear: 'airline*|miles|airport|points|lounge' },
  { find: 'bounce~back/s', say: 'readmission/s', why: mocks, source: slang, severity: 'error', near: 'patient*|admit*|ED|ER|discharg*|readmi*|ward' },
  { find: 'LOL in NAD | LOLNAD | SHPOS | FOOBA | TTFO | NFN | PBAB | FLK | FLKs | GORK | AALFD | UBI', why: mocks, tip: drop, source: slang, severity: 'error' },
  { find: '(an|the|old|total|this|another|of) <[old] crock/s>', why: mocks, tip: drop, source: slang, severity: 'error', noun: true, near: 'patient*|ward|ED|ER|clinic|admission*|bed' },
  { find: '(a|another|this|that|the|these|total|complete) <turkey/s>', why: mocks, tip: drop, source: slang, severity: 'error', noun: true, near: 'patient*|ED|ER|ward|waiting room', unlessNear: 'christmas|thanksgiving|meal|lunch|dinner|cook*|food|sandwich' },
  { find: 'dirt~ball/s | dirt~bag/s | scum~bag/s | scrot/s | scrote/s | chav/s | low-life/s | lowlife/s | riff-raff | pond life', why: mocks, tip: drop, source: slang, severity: 'error' },
  { find: '(total|complete|medical|walking|absolute|another|a) <train~wreck/s>', why: mocks, tip: 'describe the illness', source: slang, severity: 'error', noun: true, near: 'patient*|admission*|ward|ICU|ED|ER|bed|chart|case|history|transfer*|unit|shift' },
  { find: 'bed~blocker/s | bed~blocking | bed blockers', say: 'person/s waiting for discharge support', why: mocks, source: slang, severity: 'error' },
  { find: '(granny|grandma|gran|pop|grandad)~(dump/v|drop/v) | granny-dumping | granny dumping | granny dump', why: mocks, tip: describe, source: slang, severity: 'error' },
  { find: 'acopia | acopic', why: mocks, tip: 'say what support the person needs', source: slang, severity: 'warning' },
  { find: 'social admission/s', why: 'blames the patient for a lack of support', tip: 'say what support the person needs', source: slang, severity: 'warning' },
  { find: 'gork/s | gorked [out]', say: 'sedated', why: mocks, source: slang, severity: 'error' },
  { find: 'circle/v the drain', say: 'die/v', why: mocks, source: slang, severity: 'error' },
  { find: 'code brown/s', why: mocks, tip: drop, source: slang, severity: 'warning' },
  { find: '(a|another|the|our|these) <beemer/s>', why: mocks, tip: drop, source: slang, severity: 'error', noun: true, near: 'patient*|BMI|ward|OR|theatre' },
  { find: 'status dramaticus | status hispanicus | chronic fuckitall | plumbum oscillans | incarceritis | hispanic hysterical syndrome | total body pain | total body dolour | TBD syndrome', why: mocks, tip: drop, source: slang, severity: 'error' },
  { find: 'hang/v crepe', why: mocks, tip: drop, source: slang, severity: 'error' },
  { find: '(discharged|transferred) (to (god|heaven)|upstairs for good|to the (eternal|sixth|tenth|celestial) [care] (unit|floor|ward)) | celestial discharge/s | celestial transfer/s | transferred to the ECU', say: 'died', why: mocks, source: slang, severity: 'error' },
  { find: 'pine box (at|by) bedside', why: mocks, tip: drop, source: slang, severity: 'error' },
  { find: 'normal for (norfolk|suffolk|lincolnshire|cornwall|devon|wiltshire|gloucestershire|shropshire|herefordshire|cumbria|cambridgeshire|lancashire|yorkshire|essex)', why: mocks, tip: drop, source: slang, severity: 'error' },
  { find: 'funny-looking kid/s', why: mocks, tip: 'name the features', source: slang, severity: 'error' },
  { find: 'pumpkin positive | rose cottage | oligoneuronal | cletus the foetus | bobbing for apples', why: mocks, tip: drop, source: slang, severity: 'error' },
  { find: "(departure lounge|god's waiting room|heaven's waiting room|vegetable (patch|garden)|cabbage patch)", why: mocks, tip: drop, source: slang, severity: 'error', near: 'ward|geriatric*|elderly|ICU|unit|home|patient*|care' },
  { find: '(albatross/s|cockroach/s|swallowers|leech/s)', why: mocks, tip: drop, source: slang, severity: 'error', near: 'patient*|ED|ER|waiting room|psych', unlessNear: 'infest*|pest*|bird*|allerg*|asthma|therapy|medicinal|kitchen|clean*' },
  { find: 'professional patient/s', why: mocks, tip: describe, source: slang, severity: 'warning', unlessNear: 'advocate*|actor*|simulat*|training|boundar*|relationship*' },
  { find: 'worried well', say: 'people with health worries', why: mocks, source: slang, severity: 'warning' },
  { find: 'time~waster/s | time~wasting (patient/s|parent/s|relative/s)', why: mocks, tip: describe, source: slang, severity: 'warning', near: 'patient*|GP|clinic|surgery|ED|ER|A&E|appointment*|doctor*|ward|hospital' },
  { find: 'hypochondriac/s', say: 'person/s with health anxiety', why: 'mocks people who worry about their health', source: slang, severity: 'warning' },
  { find: 'drama queen/s', why: mocks, tip: drop, source: slang, severity: 'error' },
  { find: 'cry~baby/s', why: mocks, tip: drop, source: slang, severity: 'error' },
  { find: '(whiner/s|moaner/s|whinger/s|moaning minnie/s|complainer/s)', why: mocks, tip: describe, source: slang, severity: 'warning', near: 'patient*|clinic|ward|appointment*|GP' },
  { find: 'patient/s *4 (whine/v|whinge/v) | (whiny|whining|whingeing|moaning|clingy|needy) patient/s', why: mocks, tip: describe, source: slang, severity: 'warning' },
  { find: '{scornful} *1 (patient/s|people in (my|the) (clinic|ED|ER|waiting room|surgery)|client/s|punter/s)', why: 'insults patients', tip: drop, source: nmc, severity: 'error', unlessNear: 'feel|feeling|question*' },
  { find: '(patient/s|people in (my|the|our) (clinic|ED|ER|A&E|waiting room)|punters) (are|is|can be|were|was|being) *2 ({insult}|{scornful})', why: 'insults patients', tip: drop, source: nmc, severity: 'error', unlessNear: 'like they|feel' },
  { find: '[all] patients [always|all] lie', why: 'insults patients', tip: 'say why some things are hard to tell', source: nmc, severity: 'warning' },
  { find: '(dumbest|funniest|craziest|weirdest|grossest|wildest|strangest|worst|stupidest|silliest) *1 (patient/s|thing a patient|reason (someone|a patient)|thing/s patients|excuse/s)', why: mocks, tip: drop, source: slang, severity: 'error', near: 'patient*|clinic|ER|ED|A&E|ward' },
  { find: '(laugh/v|lol|lmao|giggle/v|snicker/v|cackle/v|crease/v up|piss/v myself laughing) *2 (at|about|over) (a|my|the|this|that|our) *2 patient/s', why: mocks, tip: drop, source: slang, severity: 'error' },
  { find: 'old (bat/s|bag/s|codger/s|coot/s|fart/s|biddy/s|crone/s|git/s|battleaxe/s|trout) | old-timers\' disease | fossils on (the|our|my) ward | wrinklies | crumblies | crumbly/s', why: 'mocks older people', tip: drop, source: slang, severity: 'error' },
  { find: 'imbecile/s | moron/s | idiot/s | dim~wit/s | halfwit/s | cretin/s | nitwit/s | numpty/s | numbskull/s | simpleton/s | thicko/s | muppets | dunderhead/s | knucklehead/s', why: 'is an insult', tip: drop, source: nmc, severity: 'error', unlessNear: 'savant|binet|IQ scale|eugenic*|congenital' },
  { find: '(trailer|white) trash', why: 'is an insult', tip: drop, source: nmc, severity: 'error' },
  { find: 'hot mess/s', why: mocks, tip: drop, source: slang, severity: 'warning', near: 'patient*|case|admission|ward|ED|ER|chart|she|he|mother|mum|mom' },
  { find: '(a|another|the|this|that|our|what a|total|right|two|three|four|some|these|those|of) <(Karen/s|wimp/s|snowflake/s|diva/s|princess/s|cry-babies|whinger/s|attention-seeker/s|waster/s|loser/s|nutter/s|weirdo/s|freak/s|oddball/s|sicko/s|slob/s|chancer/s|fusspot/s|pain in the (neck|backside|arse|butt))>', why: mocks, tip: drop, source: slang, severity: 'error', noun: true, near: 'patient*|clinic|ward|room|bed|ED|ER|A&E|appointment*|doctor|nurse|surgery|shift|triage|waiting room|consultation*|GP' },
  // Insult and patient in one breath
  { find: '(these|those|my|our|some|such|what a bunch of|bunch of|another|a right|you absolute|complete|total|absolute|proper|utter) *1 {insult}', why: 'is an insult', tip: drop, source: nmc, severity: 'error', near: 'patient*|ward|clinic|appointment*|bed|waiting room|relative*|ED|ER|A&E' },
  { find: '(bed|room|bay|cubicle) # *4 ({insult}|drama|performance|moan/v|theatrics|diva|princess|lunatic|nightmare|pain in the *|nutter)', why: mocks, tip: drop, source: nmc, severity: 'error' },
  { find: '(the smell|smell/v|stink/v|reek/v|stench|unwashed|filthy|greasy|toenails|body odour|body odor) *5 (patient/s|bed #|cubicle #|bay #)', why: mocks, tip: drop, source: nmc, severity: 'error', unlessNear: 'breath|ketone*|infection|sign' },
  { find: '(roll/v (my|our) eyes|eye-roll/s|laughed out loud|could not keep a straight face|couldn\'t keep a straight face|in stitches|laughed so hard|still laughing|still giggling|trying not to laugh|biting my lip) *8 (patient/s|bed #|handover|ward|clinic|GP|appointment)', why: mocks, tip: drop, source: nmc, severity: 'error' },
  { find: '(patient/s|bed #|handover|this lady|this man|this woman|this guy|old lady|old man) *8 (roll/v (my|our) eyes|eye-roll/s|laughed out loud|keep a straight face|in stitches|laughed so hard|still laughing|still giggling|not to laugh|had us laughing|us all laughing)', why: mocks, tip: drop, source: nmc, severity: 'error' },
]
