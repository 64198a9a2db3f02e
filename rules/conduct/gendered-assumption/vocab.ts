import type { Term } from '../../../src/text/terms.ts'
import { eighteenF } from '../sources.ts'

const assumes = 'assumes a gender'

// biome-ignore format: one entry a line
export const gendered: readonly Term[] = [
  { find: '(a|your|every|any|each) (doctor|surgeon|consultant|physician|GP|specialist|dentist|cardiologist|anaesthetist|anesthesiologist|paramedic|pharmacist|professor|scientist) *8 <(he|his|him|himself)>', say: 'they', why: assumes, source: eighteenF, severity: 'info', unlessNear: 'she|her|patient*|husband|son|father|boy|man|Dr|mr|he had|named|told' },
  { find: '(a|your|every|any|each) (nurse|midwife|receptionist|secretary|carer|caregiver|health visitor|nanny|dental hygienist|home help) *8 <(she|her|hers|herself)>', say: 'they', why: assumes, source: eighteenF, severity: 'info', unlessNear: 'his|him|patient*|wife|daughter|mother|girl|woman|Ms|mrs|named|told' },
  { find: 'male nurse/s', say: 'nurse/s', why: assumes, source: eighteenF, severity: 'info', noun: true },
  { find: '(lady|woman|girl) (doctor/s|surgeon/s|physician/s|dentist/s|GP/s) | female (doctor/s|surgeon/s)', say: 'doctor', why: assumes, source: eighteenF, severity: 'info', unlessNear: 'prefer|ask for|request*|percent|per cent|%|first|more|patients|pay|proportion' },
  { find: '(he / she|he or she|s / he|his / her|his or her|him or her|him / her)', say: 'they', why: 'is longer than “they” and leaves people out', source: eighteenF, severity: 'info' },
  { find: 'chairman | chairmen', say: 'chair', why: assumes, source: eighteenF, severity: 'info', unlessNext: 'of|mao' },
  { find: 'spokesman | spokeswoman | spokesmen', say: 'spokesperson', why: assumes, source: eighteenF, severity: 'info' },
  { find: 'manpower', say: ['workforce', 'staff'], why: assumes, source: eighteenF, severity: 'info' },
  { find: 'man-made', say: 'synthetic', why: assumes, source: eighteenF, severity: 'info' },
  { find: 'mankind', say: ['humanity', 'people'], why: assumes, source: eighteenF, severity: 'info' },
  { find: 'manned | unmanned', say: 'staffed', why: assumes, source: eighteenF, severity: 'info', unlessNear: 'space*|aircraft|drone*|aerial' },
  { find: 'housewife/s', say: 'homemaker/s', why: assumes, source: eighteenF, severity: 'info' },
  { find: 'working (mother/s|mum/s|mom/s)', say: 'working parent/s', why: assumes, source: eighteenF, severity: 'info', unlessNear: 'breastfe*|maternity|pregnan*|milk' },
  { find: '(mums|moms|mothers|mum|mom) (should|must|need to|always|know best|everywhere|know)', say: 'parents', why: assumes, source: eighteenF, severity: 'warning', unlessNear: 'breastfe*|maternity|pregnan*|milk|labour|birth|postnatal|antenatal|womb|new mothers' },
  { find: '(hey|hi|hello|ok|okay|you|morning|thanks) guys', say: 'everyone', why: assumes, source: eighteenF, severity: 'info' },
  { find: 'ladies and gentlemen', say: 'everyone', why: assumes, source: eighteenF, severity: 'info' },
  { find: '(the|our|my|office|reception|front-desk|nursing|ward) <girls>', say: 'colleagues', why: 'talks down to women at work', source: eighteenF, severity: 'warning', near: 'reception|office|desk|ward|clinic|practice|nurses|staff|call|phone|appointment*|team', unlessNear: 'boys|school|teen*|daughter*|puberty|young' },
  { find: "man up | grow a pair | boys don't cry | like a girl | be a [real] man | big girls don't cry | wear the trousers", why: assumes, tip: 'say to ask for help', source: eighteenF, severity: 'warning' },
  { find: '(hormonal|hysterical|emotional|moody|nagging|bossy|shrill|menopausal) (woman/s|female/s|wife/s|mum/s|mom/s|lady/s|girlfriend/s)', say: 'distressed', why: 'carries a gendered insult', source: eighteenF, severity: 'warning', unlessNear: 'symptom*|hormone therapy|HRT|study|postmenopausal|perimenopausal|hot flush*|hot flash*|estrogen|oestrogen' },
  { find: '(a|the|these|those|many|most|some|young|older|all) <females>', say: 'women', why: 'makes an adjective of women', source: eighteenF, severity: 'info', noun: true, unlessNear: 'males|mice|rats|mosquito*|species|animals' },
  { find: 'opposite sex', say: 'another sex', why: assumes, source: eighteenF, severity: 'info' },
  { find: 'both (genders|sexes)', say: 'all genders', why: assumes, source: eighteenF, severity: 'info' },
  { find: 'husband/s (and|or) (wife/s)', say: 'couples', why: assumes, source: eighteenF, severity: 'info' },
  { find: '(your|his|her) (wife|husband|boyfriend|girlfriend)', say: 'your partner', why: assumes, source: eighteenF, severity: 'info', unlessBefore: 'and', unlessNear: 'I|said|told|named|my' },
  { find: 'mother/s (and|or) father/s', say: 'parents', why: assumes, source: eighteenF, severity: 'info' },
  { find: 'man flu', say: 'cold', why: 'makes light of illness in men', source: eighteenF, severity: 'warning' },
  { find: "(women's|lady|ladies'|feminine|female) (problem/s|trouble/s|issues|bits|parts)", why: 'hides the condition', tip: 'name the condition or the part of the body', source: eighteenF, severity: 'warning' },
  { find: 'down there', why: 'hides the part of the body', tip: 'name the part of the body', source: eighteenF, severity: 'info', audience: 'public', near: 'itch*|sex*|wash|discharge|vagin*|penis|genital*|pain|rash|hygiene|hair|smell' },
  { find: "(ask|tell|get|let|leave it to|one for|have) (the|your) (wife|missus|girlfriend|little woman|better half|mum|mom) [to] (cook|remind|book|make|do|handle|prepare|sort|pack|nag|pick up)", say: 'ask your partner', why: assumes, source: eighteenF, severity: 'warning' },
  { find: "(women's work|a woman's job|a man's job|the man of the house|the weaker sex|the fairer sex|pink jobs|blue jobs|boys will be boys|ladies' man|as a man you|real men)", why: assumes, tip: 'use neutral words', source: eighteenF, severity: 'warning' },
  { find: '(cleaning|dinner|lunch|tea|lollipop|reception|office|catering|ward) <(lady|ladies|girl/s|woman|women)>', why: 'assumes a gender', tip: 'name the role: “cleaners”, “catering staff”', source: eighteenF, severity: 'warning', unlessNear: 'named' },
  { find: '(men|women|husbands|dads|wives|fathers|lads|blokes|boys|girls) are [all|just|so|always] (hopeless|useless|rubbish|terrible|bad|clueless|babies|drama queens|worse|emotional|better) (at|with|about|when)', why: 'assumes a gender', tip: 'leave it out', source: eighteenF, severity: 'warning', unlessNear: 'study|survey|percent|on average|likely|not' },
  { find: 'ladies , *6 (husband/s|hubby|man|men|partner) | (mums|moms|ladies|girls|wives) , *4 (take|drag|send|nag|bring|get|make|book) your (husband/s|man|men|boyfriend/s|hubby|fella)', why: 'assumes a gender', tip: 'speak to all readers', source: eighteenF, severity: 'warning' },
  { find: '(ask|tell|meet|see|thank|trust) the (doctor|surgeon|consultant|physician|GP|specialist|dentist|cardiologist|anaesthetist|pharmacist) *5 <(he|his|him)>', why: 'assumes a gender', tip: 'say “they” or repeat the role', source: eighteenF, severity: 'info', unlessNear: 'she|her|husband|son|father|boy|Dr|mr|named|told|patient*' },
  { find: "the (doctor|surgeon|consultant|physician|GP|specialist|dentist|cardiologist|anaesthetist|anesthesiologist|paramedic|pharmacist|professor|scientist|chief executive|radiologist|urologist) (will|should|must|can|may|might|has to|needs to|wants to|uses|asks|checks|looks|puts|takes|gives|tells) *8 <(he|his|him|himself)>", why: 'assumes a gender', tip: 'say “they” or repeat the role', source: eighteenF, severity: 'info', unlessNear: "she|her|husband|son|father|boy|man|Dr|mr|named|told|patient*|called|it's|who is" },
  { find: "the (nurse|midwife|receptionist|secretary|carer|caregiver|health visitor|nanny|dental hygienist|home help) (will|should|must|can|may|might|has to|needs to|wants to|uses|asks|checks|looks|puts|takes|gives|tells) *8 <(she|her|hers|herself)>", why: 'assumes a gender', tip: 'say “they” or repeat the role', source: eighteenF, severity: 'info', unlessNear: "his|him|wife|daughter|mother|girl|woman|Ms|mrs|named|told|patient*|called|it's|who is" },
]
