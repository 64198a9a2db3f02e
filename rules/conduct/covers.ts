// Names and clinical phrases that hold a word of the vocabularies and are right as they are. One idea a line.

/** Organisations, laws, programmes and journals, with their capitals. */
// biome-ignore format: many a line
export const names: readonly string[] = [
  'National Institute on Drug Abuse', 'Substance Abuse and Mental Health Services Administration', 'National Institute on Alcohol Abuse and Alcoholism', 'Alcoholics Anonymous', 'Narcotics Anonymous',
  'Cocaine Anonymous', 'Crystal Meth Anonymous', 'Overeaters Anonymous', 'Depressed Anonymous', 'Journal of Substance Abuse Treatment', 'Addictive Behaviors', 'Substance Abuse Treatment', 'Substance Abuse Prevention',
  'Drug Abuse Resistance Education', 'Drug Abuse Warning Network', 'Center for Substance Abuse Treatment', 'Substance Abuse Prevention and Treatment Block Grant', 'Addict Health', 'Advisory Council on the Misuse of Drugs',
  'Elizabeth Glaser Pediatric AIDS Foundation', 'World AIDS Day', 'Ryan White HIV / AIDS', 'HIV / AIDS Bureau', 'AIDS Care', 'AIDS Memorial Quilt', 'Global Fund to Fight AIDS', 'National Minority AIDS Council',
  'American Foundation for the Blind', 'National Federation of the Blind', 'Guide Dogs for the Blind', 'Lighthouse for the Blind', 'Lighthouse International for the Blind', 'Center for the Blind', 'National Association of the Deaf',
  '(School|Institute|Academy|Society|College|Institution|Services|Council|Association|Commission|Center|Centre) for the (Deaf|Blind|Deaf and Blind|Disabled|Handicapped|Elderly)', 'Handicap International', 'Special Olympics',
  'American Association on Mental Retardation', "President's Committee on Mental Retardation", 'Disabled American Veterans', 'Spastics Society', 'Amputee Coalition', 'Individuals with Disabilities Education Act',
  'National Center on Birth Defects', 'Birth Defects Research', 'Birth Defects Prevention', "Down's Syndrome Association", 'National Down Syndrome Society', 'Down Syndrome International', 'Special Educational Needs', 'Juvenile Diabetes Research Foundation',
  'Epileptic Disorders', 'Diabetic Medicine', 'Diabetic Foot', 'Broadmoor Hospital', 'Bethlem Royal Hospital', 'Psycho-Oncology', 'Program of All-Inclusive Care for the Elderly', 'Senior Citizens League', 'National Obesity Forum',
  'National Association for the Advancement of Colored People', 'National Health Care for the Homeless Council', 'National Coalition for the Homeless', 'Office of Minority Health', 'Little Sisters of the Poor', "Prisoners' Advice Service",
  'Breakthrough T1D', 'Breakthrough Breast Cancer', 'Breakthrough (Therapy|Device|Devices|Prize)', 'Stand Up To Cancer', 'Race for the Cure', "Cure Parkinson's", 'Rally for a Cure', 'Cure Rare Disease', 'Cancer Moonshot',
  'Quackwatch', 'Clown (Care|Doctors)', 'Crazy Horse', 'Mental Hospital', 'Smokers Helpline', 'Crippled Children', 'Shriners Hospitals for Crippled Children', 'Miracle League', "Children's Miracle Network",
]

/** Phrases of the clinic and of plain speech. */
// biome-ignore format: many a line
export const phrases: readonly string[] = [
  // alcohol, drugs, weight
  'alcoholic (hepatitis|liver|cirrhosis|ketoacidosis|beverage/s|drink/s|fatty|cardiomyopathy|neuropathy|steatohepatitis|content|pancreatitis|hand [gel|rub|rubs])', 'non-alcoholic', 'nonalcoholic', 'drug of choice for', 'treatment of choice',
  'fatty (acid/s|liver|tissue|food/s|meal/s|streak/s|deposit/s)', 'fat (soluble|embolism|free|cell/s|tissue|intake|content|graft/s|transfer|necrosis)', '(brown|body|dietary|saturated|trans|belly|visceral) fat', 'obese (mouse|mice|rat/s)', 'high blood pressure',
  'child/s (sexual|physical) abuse', 'clean (wound/s|technique|water|catch|hand/s|air|needle/s)', 'weed pollen', 'crack/v (tooth|teeth|heel/s|skin|lip/s)',
  // disability, senses, mind
  'spastic (diplegia|paraplegia|quadriplegia|hemiplegia|tetraplegia|cerebral palsy|colon|gait|bladder|paresis|paraparesis|muscle/s|limb/s|dystonia|dysarthria|dysphonia|ataxia)', '(double|single|triple|colour|color) blind', 'blind (loop|trial/s|study/s|review)',
  'the (blind|deaf) (and|or) (partially sighted|visually impaired|hard of hearing|dumb bell)', 'senile (purpura|plaque/s|keratosis|keratoses|angioma/s|cataract/s|lentigo|lentigines|tremor|osteoporosis|amyloidosis|macular degeneration)',
  'transient (ischaemic|ischemic) attack/s', 'bipolar (disorder|electrode/s|diathermy|hip|hemiarthroplasty|depression|illness|spectrum|affective|I|II|1|2|mood|episode/s|neuron/s|cell/s|lead/s)', 'borderline (result/s|personality)', 'psychotic (disorder/s|symptom/s|episode/s|illness|depression|experience/s)',
  'growth (retardation|retard)', 'intrauterine growth retardation', 'psychomotor retardation', 'developmental retardation', 'retard (release|tablet/s|preparation/s|capsule/s)', 'retarded (bone age|growth|ejaculation|development|healing|release)', 'dwarf (tapeworm|planet/s|galaxy|star/s|hamster/s|variety)',
  'invalid (test|result/s|assumption/s|code|value/s|claim/s|argument|response/s)', 'wandering (spleen|pacemaker|atrial)', 'vulnerable plaque/s', 'mad (cow|hatter|scientist)', 'special needs (plan/s|trust/s|coordinator/s|act|school/s)', 'manic (episode/s|symptom/s|phase/s)', 'lunatic fringe', 'asylum/s for [*] (idiots|lunatics|imbeciles|the insane)', 'insanity (defence|defense|plea|clause)', 'criminally insane',
  'clinical depression', 'hysterical (pregnancy|blindness|paralysis|aphonia)', 'tone deaf amusia', 'physiological blind spot/s', 'blind spot of the (eye|retina)', 'crazy paving', "crazy golf",
  // blood, skin, breast, body
  'bloody (stool/s|diarrhea|diarrhoea|show|discharge|urine|sputum|mucus|nose|vomit|cough|phlegm|nipple|tap|fluid|effusion)', '(finger|skin|heel) prick [test/s]', 'prick test/s', 'pins and needles', 'dick (cheney|tracy)', 'Moby Dick', 'Philip K Dick', 'cock-up splint/s', '(wild|domestic|jack and jenny) ass/s', 'dumb bell/s', 'dumbbell/s', 'dumb waiter/s', 'smart ass/s test',
  'crap game/s', 'bat guano', 'douche bag nozzle',
  // cure, safety, proof
  '(curative|cure) intent', 'cure rate/s', 'test/s of cure', 'functional cure/s', 'sterilising cure', 'sterilizing cure', 'guaranteed issue', 'guaranteed (income|minimum|access|renewable|period|loan/s|payment/s|benefit/s)', 'VA home loan guarantee', 'risk-free (survival|rate)', 'risk-free interest rate', 'pain-free walking', 'disease-free survival', 'complete (response|remission)',
  'painless (lump/s|jaundice|swelling/s|haematuria|hematuria|sore/s|ulcer/s|bleeding|rash|nodule/s)', '(biopsy|culture|laboratory|lab|histologically|microbiologically) proven', 'miracle (berry|fruit)', 'perfect pitch', 'dry-cured', 'cured (meat/s|ham|fish|sausage/s|pork)', 'light-cured', 'cured resin', 'curing light/s',
  // news words
  'breakthrough (pain|bleeding|infection/s|case/s|seizure/s|fever|symptom/s|illness|covid|cancer pain|disease|medication|dose/s|opioid/s)', 'anatomical landmark/s', 'landmark (legislation|law|act|ruling|case|decision)', 'historic (cohort/s|building/s|site/s|house|district|controls)', 'revolutionary war', 'american revolutionary', 'industrial revolution',
  '(natural killer|killer t) cell/s', 'painkiller/s', 'pain killer/s', 'killer whale/s', 'deadly nightshade', 'lethal dose/s', '(boxed|black box) warning/s', 'nightmare (disorder|frequency)', 'horror (film/s|movie/s|novel/s)', 'flesh-eating bacteria', 'panic (attack/s|disorder|button/s|room/s)',
  // vaccines, detox
  'booster (dose/s|shot/s|vaccine/s|vaccination/s|jab/s|seat/s)', 'alcohol (detox|detoxification)', 'detox (unit/s|centre/s|center/s|facility/s|bed/s|ward/s|clinic/s|service/s)', '(medically|medical) (supervised|managed|assisted) (detox|detoxification|withdrawal)', '(opioid|opiate|drug|medical|rapid|inpatient|outpatient) (detox|detoxification)', 'bowel (cleansing|cleanse|prep|preparation)', 'colon cleansing before',
  '(tetanus|botulinum|diphtheria|cholera|shiga|bacterial|uremic|uraemic) toxin/s', 'toxin-mediated', 'cleanse/v the (wound|skin|area|face)', 'vaccine shedding after (rotavirus|oral polio)', 'natural (history|killer)', 'naturally occurring',
  // blame, refusal
  '(lung|arterial|chest wall|bladder|vascular|respiratory|left ventricular|regulatory|HIPAA|legal|tax|OSHA|GDPR|corporate|ventricular|aortic|federal|Section 508|accessibility|safety|trade|contract) compliance', 'compliance (officer/s|date/s|team/s|training|program/s|programme/s|manager/s|department/s|review/s|audit/s|with (the|federal|state|this|these|all|HIPAA|section|law/s|regulation/s|requirement/s))',
  'non-adherent dressing/s', 'nonadherent dressing/s', '(drug|treatment|antibiotic|multidrug|insulin) resistant', 'failed back', 'failure to thrive', '(heart|kidney|renal|liver|respiratory|graft|device|organ|power|engine|hepatic|ovarian|implant) failure', '(right|rights) (to refuse|of refusal)', 'conscientious refusal',
  'insurer/s (refuse/v|deny/v)', 'insurance company (refuse/v|deny/v)', 'claim/s (was|were|is|are) denied', 'complaint/s (policy|procedure/s|process|form/s|team/s)', 'no-show sock/s', 'self-inflicted (injury/s|wound/s|gunshot)', 'stress (fracture/s|test/s|incontinence|hormone/s)',
  'crock pot/s', 'train wreck survivor/s', 'bounce back (from|after)', 'swallow test/s', 'albatross around', 'frequent flyer (mile/s|point/s|program|programme|card/s|account/s)', 'frequent flier (mile/s|point/s|program|programme|card/s)', 'code brown incident',
  'before and after (meal/s|eating|exercise|food|surgery|the (vaccine|vaccination|procedure|program|programme|intervention|change|birth|operation|law|war|study|test)|treatment|each|using|touching|handling|every|work|taking|your|school|birth|pregnancy)', 'before-and-after (study/s|design|trial/s|comparison/s)',
  'stop (smoking|drinking)', 'do not stop taking', "don't stop taking", 'never stop taking', 'before you stop taking', 'call (911|999|112|000)', 'best practice/s', 'top tip/s', 'bed-blocking data', 'quack grass', 'quack like a duck', 'duck/s quack/v', "butcher's (shop|block|broom)", 'butcher shop/s', 'clown (fish|doctor/s|care)',
  'cutter tool/s', 'cookie cutter/s', 'wire cutter/s', 'pill cutter/s', 'convict/v of', 'plague (bacteria|vaccine/s|pandemic/s|outbreak/s)', 'bubonic plague', 'black plague', 'grandfather clock/s', 'gypsy moth/s', 'gypsy or irish traveller', 'prisoner/s of war', 'former prisoner/s of war', 'derelict (building/s|house/s|site/s|land)',
  'skin whitening', 'social distancing', 'sheep (farmer/s|brain/s|heart/s|herd/s)', 'turkey (vulture/s|breast|sandwich/s|dinner|meat|burger/s|bacon|slice/s|sausage/s|leg/s|mince)',
]
