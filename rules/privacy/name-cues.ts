/** A cue beside or around a name candidate. `before` is matched at the end of what precedes it, `after` at the start of what follows. Evidence ties the name to a patient. */
export interface NameCue {
  readonly what: string
  readonly weight: number
  readonly evidence?: true
  readonly before?: string
  readonly after?: string
}

const adjective = '(?:[a-z]+ ){0,2}'
const relatives =
  '(?:daughter|son|wife|husband|mother|father|mum|mom|mam|dad|brother|sister|partner|spouse|carer|caregiver|aunt|uncle|auntie|cousin|niece|nephew|grandmother|grandfather|grandma|grandpa|gran|nan|nana|grandson|granddaughter|granny|fiancée?|girlfriend|boyfriend|widow|widower|neighbou?r|guardian|parents?|stepson|stepdaughter|stepfather|stepmother|in-law|landlord|employer|boss|roommate|next of kin|emergency contact)'
const diagnosis =
  '(?:patient|survivor|recipient|client|resident|interviewee|caregiver|carer|service user|dialysis patient|(?:mum|mom|mother|father|dad|parent|carer|daughter|son|wife|husband) of (?:a|an|one of|our|my|two|three|four|five|six|\\d+|twins|triplets))'

/** Titles of people who are not there as clinicians. */
export const titles = [
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'mme',
  'mlle',
  'madame',
  'mademoiselle',
  'monsieur',
  'frau',
  'herr',
  'herrn',
  'señora',
  'señor',
  'señorita',
  'sra',
  'doña',
  'smt',
  'shri',
  'shrimati',
  'kumari',
  'whaea',
  'matua',
  'signora',
  'signor',
  'sig.ra',
  'mevrouw',
  'meneer',
  'senhora',
  'senhor',
  'begum',
  'auntie',
  'aunty',
  'uncle',
  'kaumātua',
  'mister',
  'grandma',
  'grandpa',
  'nana',
  'granny',
  'abuela',
  'tía',
  'tío',
]

/** Words without which no name is looked for where the paragraph speaks of no patient. */
export const introducers: readonly string[] = [
  ...titles,
  'patient',
  'pt',
  'client',
  'resident',
  'raise',
  'donate',
  'care',
  'keep',
  'family',
  'vale',
  'bed',
  'rip',
  'godspeed',
  'caring',
  'looking',
  'look',
  'honour',
  'honor',
  'tribute',
  'easy',
  'from',
  'call',
  'text',
  'phone',
  'email',
  'who',
  'named',
  'called',
  'name',
  'interview',
  'quote',
  'story',
  'daughter',
  'son',
  'wife',
  'husband',
  'mother',
  'father',
  'mum',
  'mom',
  'dad',
  'brother',
  'sister',
  'partner',
  'grandmother',
  'grandfather',
  'grandma',
  'grandpa',
  'niece',
  'nephew',
  'aunt',
  'uncle',
  'baby',
  'forget',
  'little',
  'thank',
  'ask',
  'this',
  'remember',
  'meet',
  'goodbye',
  'peace',
  'memory',
  'miss',
  'birthday',
  'operated',
  'recipient',
  'survivor',
  'scan',
  'photo',
  'image',
  'picture',
  'check',
]

/** Titles and roles of those who give care, and of public office. Neither is a patient. */
export const clinicianTitles = [
  'dr',
  'drs',
  'doctor',
  'prof',
  'professor',
  'nurse',
  'matron',
  'surgeon',
  'pharmacist',
  'physiotherapist',
  'midwife',
  'therapist',
  'psychologist',
  'psychiatrist',
  'dietitian',
  'dietician',
  'nutritionist',
  'paramedic',
  'chaplain',
  'practitioner',
  'physician',
  'gp',
  'cardiologist',
  'oncologist',
  'neurologist',
  'paediatrician',
  'pediatrician',
  'dermatologist',
  'radiologist',
  'urologist',
  'dentist',
  'optometrist',
  'counsellor',
  'counselor',
  'consultant',
  'registrar',
  'specialist',
  'anaesthetist',
  'anesthesiologist',
  'obstetrician',
  'gynaecologist',
  'gynecologist',
  'endocrinologist',
  'pathologist',
  'researcher',
  'scientist',
  'epidemiologist',
  'biologist',
  'chemist',
  'physicist',
  'historian',
  'author',
  'journalist',
  'reporter',
  'editor',
  'writer',
  'blogger',
  'instructor',
  'coach',
  'speaker',
  'moderator',
  'facilitator',
  'provider',
  'hospitalist',
  'intern',
  'np',
  'rn',
  'pa',
  'attending',
  'docteur',
  'dra',
  'coordinator',
  'colleague',
  'colleagues',
  'manager',
  'director',
  'officer',
  'engineer',
  'developer',
  'lecturer',
  'teacher',
  'volunteer',
  'librarian',
  'trainer',
  'hygienist',
  'audiologist',
]
export const publicTitles = [
  'star',
  'player',
  'champion',
  'icon',
  'model',
  'rapper',
  'musician',
  'pop',
  'olympian',
  'swimmer',
  'gymnast',
  'director',
  'hero',
  'saint',
  'president',
  'senator',
  'sen',
  'governor',
  'gov',
  'minister',
  'secretary',
  'king',
  'queen',
  'prince',
  'princess',
  'pope',
  'saint',
  'st',
  'st.',
  'judge',
  'justice',
  'rep',
  'congressman',
  'congresswoman',
  'congressmember',
  'mayor',
  'dame',
  'sir',
  'lord',
  'lady',
  'baroness',
  'baron',
  'duke',
  'duchess',
  'emperor',
  'empress',
  'general',
  'colonel',
  'captain',
  'admiral',
  'major',
  'sergeant',
  'chancellor',
  'ambassador',
  'councillor',
  'mp',
  'archbishop',
  'bishop',
  'reverend',
  'rev',
  'rabbi',
  'imam',
  'ceo',
  'cto',
  'chairman',
  'chair',
  'commissioner',
  'actor',
  'actress',
  'singer',
  'comedian',
  'rapper',
  'athlete',
  'footballer',
  'philosopher',
  'economist',
  'activist',
  'novelist',
  'poet',
  'photographer',
  'filmmaker',
  'founder',
  'cofounder',
  'co-founder',
  'inventor',
  'celebrity',
  'host',
  'presenter',
  'legend',
  'quarterback',
  'pitcher',
  'naturalist',
  'mathematician',
  'sociologist',
  'anthropologist',
  'astronaut',
  'entrepreneur',
  'politician',
  'congressional',
  'detective',
  'attorney',
  'lawyer',
  'counsel',
  'professors',
]

export const nameCues: readonly NameCue[] = [
  {
    what: 'named as patient',
    weight: 2,
    evidence: true,
    before: `\\b(?:patients?|pt|paciente|patiente|patientin|interviewee|client|resident|inpatient|service user)(?:'s)?(?: name)?(?: is| was| named| called| known as|,|:| -| \\()?\\s{1,3}["']?$`,
  },
  {
    what: 'named as patient',
    weight: 2,
    evidence: true,
    before: `(?:\\b(?:full |first |last |sur|fore|given |family |patient |pt |patient's |maiden |middle |legal |preferred )?name|\\bnames|\\bnom|\\bnombre)(?:\\s?[:=]|\\s[-–—]|\\s(?:is|was|of)| on (?:it|the (?:form|label|card|chart|wristband)) (?:is|was))?\\s{0,3}["'(]?$`,
  },
  {
    what: 'named as patient',
    weight: 2,
    evidence: true,
    before: `\\b(?:patient (?:spotlight|feature|profile|story|of the (?:week|month|year))|patient|pt|re|subject|client|resident|claimant|insured|deceased|donor|recipient|victim|beneficiary|subscriber|guarantor|mother|father|daughter|son|spouse|guardian|child|baby|initials|signed|consented|next of kin|emergency contact|contact|nok|employer)\\s?[:=]\\s{0,3}["'(]?$`,
  },
  {
    what: 'named as patient',
    weight: 2,
    evidence: true,
    after: `^(?:,|,? \\(| (?:—|-)) ?(?:(?:a|an|our|my|the|one of our|one of my) )?${adjective}${diagnosis}\\b(?! (?:named|name|is|called|w\\/|with|id))`,
  },
  {
    what: 'named as a person',
    weight: 1.6,
    evidence: true,
    before: `\\b(?:patients?|pt|man|woman|male|female|boy|girl|child|baby|infant|toddler|teenager|daughter|son|brother|sister|wife|husband|mother|father|lady|gentleman|veteran|student|friend|chap|bloke|guy|fella|fellow|lad|lass|kid|teen|newborn|preemie|gent|survivor|regular|donor|recipient|pensioner|widow|widower|couple|grandmother|grandfather|aunt|uncle|\\d ?yo|old)(?: was| is)? (?:named|called|nicknamed) ["']?$`,
  },
  {
    what: 'age beside it',
    weight: 1.6,
    evidence: true,
    after: `^(?:,? (?:aged? )?\\(?(?:\\d{1,3})(?:\\)|,| ?(?:yo|y/?o|yrs?|years? old|m|f)\\b|-(?:year|month|week|day)-old|$)|,? (?:is |was )?(?:a|an) \\d{1,3}[ -](?:year|month|week|day)|,? (?:is|was|turned|turns) \\d{1,3}[ .,;]|,? \\(\\d{1,3}[,)])`,
  },
  {
    what: 'age beside it',
    weight: 1.6,
    evidence: true,
    before: `\\b(?:\\d{1,3}[ -]?(?:year|month|week|day)s?[ -]?olds?|\\d{1,3} ?yo|\\d{1,3} ?y/o)(?: (?:male|female|man|woman|boy|girl|patient|child|infant|lady|gentleman|veteran|m|f)){0,2},?\\s{1,3}$`,
  },
  {
    what: 'with a clinical word after it',
    weight: 0.8,
    evidence: true,
    after:
      '^,?\\s{0,3}\\(?(?:who |she |he |and |then )?(?:was |were |is |had |has |had been |has been |being |just |recently |first |last |now )*(?:wheeled|rushed|airlifted|brought in|flown|sedated|extubated|intubated|resuscitated|coded|crashed|stopped breathing|admitted|seen|diagnosed|discharged|treated|referred|transferred|operated|intubated|hospitali[sz]ed|evaluated|examined|underwent|presented(?! (?:the|her|his|data|evidence|findings|results|at (?:the|a|an) (?:[a-z]+ ){0,2}(?:meeting|conference|symposium|congress|summit|workshop|webinar)))|presents(?! (?:the|evidence|data|a))|presenting|born|d\\.?o\\.?b|mrn|bd\\b|nhs\\b|ssn\\b|post-?op|s/p|mri\\b|dx\\b|hx\\b|suffers?\\b|collapsed|tested positive|consented|needed|weighed|prays|takes (?:her|his|warfarin|insulin)|lives with)',
  },
  {
    what: 'speaks or comes to the author',
    weight: 1.6,
    evidence: true,
    after:
      '^,? (?:who )?(?:has |had |then |just |finally |once |later )?(?:came (?:back )?(?:in )?to (?:see )?(?:me|us)|came (?:back )?to (?:my|our)|told (?:me|us|our)|asked (?:me|us|our)|called (?:me|us|our)|thanked (?:me|us|our)|hugged (?:me|us)|wrote to (?:me|us)|wrote (?:me|us)|emailed (?:me|us)|texted (?:me|us)|messaged (?:me|us)|showed (?:me|us)|taught (?:me|us)|let (?:me|us)|gave (?:me|us)|attended (?:my|our)|came through our|rang (?:me|us|our|the (?:practice|ward|clinic|surgery|office))|phoned (?:me|us|our|the (?:practice|ward|clinic|surgery|office))|still (?:brings|sends|writes|visits|calls|comes)|said to (?:me|us)|joined our|left our|trusted (?:me|us)|looked at me|squeezed my|held my|wrote under our|walked into (?:my|our)|was (?:my|our)|became (?:my|our)|sat in (?:my|our)|arrived (?:at|in|on) (?:my|our)|visited (?:my|our|us|me))\\b',
  },
  {
    what: 'acts like a person',
    weight: 0.9,
    evidence: true,
    after:
      "^(?:'s (?:mum|mom|mother|father|dad|daughter|son|wife|husband|grandson|granddaughter|family|sister|brother|parents?|scan|surgery|chart|results?|biopsy|tumou?r|cancer|heart|story|diagnosis|recovery|stroke|insulin|room|bed|last words|labs?|blood|journey|fight|progress|prognosis|chemo|medication|wheelchair|ventilator|incubator|funeral|bedside|appointment|wound|leg|hip|knee|lungs?|kidneys?|liver|tablets|oncologist|cardiologist|rash|seizures?|fever|cough|first steps|operation|transplant|donor|consultant|nurses?))\\b|^,? (?:who )?(?:has |had |then |just |finally |once |later |never |always |first )?(?:got (?:his|her|a new|the all-clear|home)|told (?:me|us|her|his|the nurse|my)|came (?:back|in |to (?:see )?(?:us|me|our|the)|home|round)|went home|said (?:to me|she|he)|asked (?:me|us|for (?:her|his)|if|how|whether)|died|passed away|called (?:me|us|the)|wrote to (?:us|me)|wrote (?:back|under)|thanked (?:us|me|the)|hugged|cried|smiled|laughed|wept|waited|woke|lost (?:her|his)|had (?:her|his|a stroke|a seizure|a fall|a heart|been|two|three|never)|has (?:her|his|been|never|had|type|stage)|learned (?:to|how)|learnt|stopped (?:the|her|his|taking)|started (?:her|his|on|dialysis|chemo)|beat (?:cancer|leuk|lymphoma|covid|sepsis|a |an |the |her|his)|(?:was|is) (?:only |just |barely |still )?(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty) (?:when|years|months|weeks)|fought|battled|needed (?:a|an|her|his|two|three|surgery|chemo|dialysis)|rang (?:the|her|his)|received (?:a|her|his|the)|needed (?:a|her|his)|turned \\d|weighs|weighed|was born|survived|lived (?:with|alone|for)|lives (?:in|at|with|alone|on)|resides|fell|went into|refused|agreed|missed (?:her|his|two|three)|arrived|could not|couldn't|didn't|did not (?:want|know|tell)|wanted to|kept (?:her|his)|walked (?:out|in|into|again)|recovered|relapsed|spent|weighed|will not|won't|never)\\b",
  },
  {
    what: 'introduced by a clinician’s verb',
    weight: 1.5,
    evidence: true,
    before:
      "\\b(?:we|i|team|nurses?|staff)(?:'ve| have| had| just| recently| finally| once| first| will never)? (?:forget|lost|met|treated|saw|see|seen|examined|delivered|remember|admitted|discharged|buried|operated on|cared for|looked after|diagnosed|visited|sent|told|sat with|intubated|resuscitated|transferred|said goodbye to|think of|interviewed|thank|counsell?ed|called|asked|taught|helped)\\s{1,3}$",
  },
  {
    what: 'introduced by a clinician’s verb',
    weight: 0.9,
    evidence: true,
    before:
      '\\b(?:remember when|remember how|the day|check with|checked with|cleared with|ok with|okay with|image of|images of|video of|ultrasound of|notes on|notes for|update on|chart of|case of|met|meet|treated|treating|treat|delivered|lost|remembering|remember|examined|admitted|discharged|buried|operated on|cared for|caring for|cares? for|care of|looking after|looks? after|nursed|nursing|losing|fundraising for|funds for|raising money for|benefit for|in honou?r of|in tribute to|dedicated to|tribute to|condolences to the family of|family of|families of|looked after|diagnosed|saved|goodbye to|discharge|interviewed|interview with|story of|visited|visiting|in memory of|thank you to|welcome|sat with|signed by|given by|consented by|pray for|think of|story from|film|filmed|told|asked|congratulations to|quote is from|quote from|photo of|picture of|x-?ray of|scan of|mri of|consent from|consent of|permission from|letter to|letter from|voicemail from|text from|email from|message from|call from|call with|spoke to|spoke with|speaking to|met with|appointment for|appointment with|surgery on|results for|results of|prescription for|referral for|birthday,?|goodbye,?|goodbye to|baby|little|forget|miss|for losing|ask for|asking for|prayers for|praying for|thoughts with|cheering for|fundraiser for|rip,?|farewell to|prayers? (?:needed|please|requested|appreciated|request) for|(?:words|card|note|feedback|review|update|cake|flowers|biscuits|chocolates|painting|poem|hugs?|wave|visit|postcard|story) from|well done,?|congratulations,?|congrats to|so proud of|proud of|happy birthday to|happy birthday,?|shout-?out to|high five to|hats off to|cared for by)\\s{1,3}$',
  },
  {
    what: 'named as a relative',
    weight: 2,
    evidence: true,
    before: `\\b(?:his|her|their|patient's|pt's|my|our|the)(?: [a-z-]+){0,2} ${relatives}(?:,| is| was| named| called|:|\\s\\()?\\s{1,3}$`,
  },
  {
    what: 'named as a relative',
    weight: 2,
    evidence: true,
    after: `^'s (?:${relatives})\\b|^,? \\(?(?:his|her|their|the patient's|my patient's) (?:[a-z-]+ )?${relatives}\\b`,
  },
  {
    what: 'named as a relative',
    weight: 1.8,
    evidence: true,
    before: `\\b(?:his|her|their) (?:[a-z-]+ )?(?:boss|employer|foreman|supervisor|workmate|flatmate|housemate|best friend|friend|lodger|tenant|${relatives.slice(3, -1)})(?: (?:at|from|in|of|on) (?:[a-z-]+ ?){1,4})?, $`,
  },
  { what: 'named as a relative', weight: 1.6, evidence: true, before: `\\b${relatives} \\($`, after: '^\\)' },
  {
    what: 'speaks in a story',
    weight: 0.9,
    evidence: true,
    before: '["“”] $',
    after: '^ (?:asked|whispered|shouted|sighed|nodded|shrugged|smiled|grinned|laughed|cried|sobbed|replied|answered|mumbled|joked)\\b',
  },
  {
    what: 'named by the family',
    weight: 1.6,
    evidence: true,
    before:
      "\\b(?:they|we|parents|who|family|mother|she|he)(?: have| had|'ve)? (?:named|called|christened|baptised|baptized) (?:him|her|them|it|the (?:baby|boy|girl|child)|their (?:son|daughter|baby|first)) $",
  },
  {
    what: 'named as a person',
    weight: 1.6,
    evidence: true,
    before: '\\b(?:goes by|answers to|better known as|known to (?:everyone|us|all) as|nicknamed|everyone calls (?:him|her)) (?:the name )?"?$',
  },
  {
    what: 'named as a person',
    weight: 1.6,
    evidence: true,
    before: '\\b(?:patients?|man|woman|boy|girl|child|lady|gentleman|baby|teenager|survivor|person)\\b[^.!?;:]{0,50}: $',
    after: '^(?:[.,!]|$)',
  },
  { what: 'named with a bed', weight: 1.6, evidence: true, before: '(?:^|\\n)[^a-z]{0,6}(?:bed|room|bay|cubicle|rm|br|side room) ?[\\w-]{1,4} ?[:.)-] ?$' },
  {
    what: 'introduced by what the person is to us',
    weight: 1.6,
    evidence: true,
    before:
      "\\b(?:our|my) (?:[a-z'0-9-]+ ){0,6}(?:bab(?:y|ies)|preemie|patient|recipient|survivor|twins?|graduate|donor|amputee|newborn|warrior|fighter|smile|marathoner|centenarian|champion)[,:]? (?:named |little )?$",
  },
  {
    what: 'named through a relative',
    weight: 1.5,
    evidence: true,
    before:
      '\\b(?:mum|mom|mother|father|dad|parents?|wife|husband|widow|widower|daughter|son|sister|brother|carer|grandmother|grandfather|gran|nan|grandma|grandpa|girlfriend|boyfriend) (?:of|to) (?:little |baby |our )?$',
  },
  {
    what: 'stays in the author’s mind',
    weight: 1.4,
    evidence: true,
    before:
      '\\b(?:i|we)(?: still| often| always| sometimes| will always)* (?:think|thought|worry|worried|dream|talk|cry|cried|wonder|speak) (?:about|of) (?:little |old |poor |baby |young )?$',
  },
  {
    what: 'a family by its name',
    weight: 1.2,
    evidence: true,
    before:
      '\\b(?:thanks to|thank you to|for|support|help|with|to|of|from|and|told|met|behind|lift(?:ing)? up|hug(?:ging)?|keep|remember|thank) (?:the|our) (?:whole |entire |lovely |dear |wonderful )?$',
    after: '^ (?:family|twins|triplets|boys|girls|brothers|sisters|kids|baby)\\b',
  },
  {
    what: 'whose body or illness is told',
    weight: 1.3,
    evidence: true,
    after:
      "^,?(?: (?:in|from|of) [a-z'-]{3,20}(?: [a-z'-]{3,20})?,?)? whose (?:[a-z-]+ ){0,3}(?:hips?|knees?|heart|liver|kidneys?|lungs?|tumou?r|cancer|legs?|arm|foot|surgery|operation|transplant|scan|baby|stroke|spine|eyes?|skin|blood|diabetes|asthma|pacemaker|valve|wound|labs?|results?|biopsy|treatment|seizures?|chemo|insulin|sugars?)\\b",
  },
  {
    what: 'in the author’s care',
    weight: 1.2,
    evidence: true,
    after:
      '^,? (?:who )?(?:is |was |lies |lay |sits |sat |sleeps |arrived |came |spent [a-z0-9 ]{1,20})?(?:in|on|at|under|into|to|through) (?:our|my) (?:[a-z-]+ ){0,2}(?:icu|ward|unit|care|hospice|nicu|clinic|hospital|practice|surgery|emergency room|emergency department|er|ed|trauma bay|stroke unit|list|chairs?|beds?|campus)\\b',
  },
  { what: 'gives a name', weight: 0.9, evidence: true, before: "\\b(?:it'?s|this is|my name is|i am|i'm|speaking with|known as|identified as)\\s{1,3}$" },
  { what: 'gives a name', weight: 1.6, evidence: true, before: '^["\']?(?:this is|meet|remember|introducing) $', after: '^[.,!:]' },
  {
    what: 'such as this one',
    weight: 0.9,
    evidence: true,
    before:
      '\\b(?:patients? (?:[a-z]+ ){0,6}|case of |(?:male|female|man|woman|boy|girl)(?: [a-z-]+){0,8} |(?:children|kids|babies|residents|clients|graduates|tamariki|patients) )(?:like|such as|include|included)\\s{1,3}$',
  },
  {
    what: 'addressed about care',
    weight: 1.5,
    evidence: true,
    after:
      '^,? (?:you (?:missed|were|had|came|left|never|refused|asked|told|did|have|chose|failed|signed)|thank you for (?:your|letting|trusting)|your (?:blood|biopsy|scan|results?|visit|appointment|bill|surgery|treatment|labs?|chart|records?|prescription)|we (?:are sorry|have your|reviewed your|saw you)|as we (?:told|explained))',
  },
  {
    what: 'acts like a person',
    weight: 1.2,
    evidence: true,
    after:
      '^,? (?:of [^,.;]{3,30},? ?)?who (?:has |had |just |recently |was |is )*(?:received|underwent|beat|survived|diagnosed|lives? with|living with|battl(?:ed|es|ing)|fought|lost (?:her|his)|recover(?:ed|s|ing)|suffer(?:ed|s)|treated|hospitali[sz]ed|(?:had|has|needed|needs|got|is waiting for|waits for|awaiting) (?:a |an |his |her |two |new |stage |type |end-stage ){1,3}(?:[a-z-]+ )?(?:transplant|surgery|stroke|heart|kidney|liver|lung|valve|cancer|operation|leuka?emia|lymphoma|seizures?|dementia|heart attack|bypass|hip|knee|amputation|diagnosis))',
  },
  {
    what: 'how to reach this person',
    weight: 1.2,
    evidence: true,
    before: '\\b(?:ask|call|ring|text|phone|email|e-mail|contact|tell|chase|check with)\\s{1,3}$',
    after:
      '^,? \\((?:his|her|the)? ?(?:cell|mobile|mob|home|tel|phone|mum|mom|mother|father|dad|son|daughter|wife|husband|sister|brother|carer|next of kin)\\b',
  },
  {
    what: 'introduced by a farewell',
    weight: 1.5,
    evidence: true,
    before:
      '\\b(?:rest in peace|rest easy|sleep well|rest well|rip|r\\.i\\.p\\.|fly high|godspeed|until we meet again|(?<=^)vale),?\\s{1,3}(?:dear |sweet |little |our |big |wee |old |beautiful |lovely |young |my friend |old friend )?$',
  },
  {
    what: 'named in a prayer',
    weight: 1.6,
    evidence: true,
    before: '\\b(?:keep|hold|holding|keeping)\\s{1,3}$',
    after: '^ in (?:your|our|my) (?:prayers|thoughts|hearts?)',
  },
  {
    what: 'named with a bed',
    weight: 1.6,
    evidence: true,
    after: '^,? \\(?(?:in )?(?:bed|bay|room|cubicle|side room) \\d',
  },
  {
    what: 'in a fundraiser',
    weight: 1.6,
    evidence: true,
    before:
      '\\b(?:help (?:us )?|to |we )?(?:raise|raising|raised|donate|donating|fundraise|fundraising|collecting|cake sale|bake sale|benefit(?: concert)?) [^.!?;]{0,40}\\bfor (?:little |baby |our friend |our neighbou?r )?$',
    after: "^(?:[!.,]|'s|,? who|$| and (?:his|her))",
  },
  {
    what: 'sends a message about care',
    weight: 1.6,
    evidence: true,
    before: '\\bfrom:\\s{1,3}"?$',
    after: '^"?\\s{0,3}(?:<|\\(|\\[|$|\\s?to:|\\s?subject:|\\s?sent:|\\s?date:)',
  },
  {
    what: 'signs a statement as a patient',
    weight: 1.2,
    evidence: true,
    before: '(?:^|["”\\s])(?:—|--|–|-) ?$',
    after: `^(?:, ?(?:\\d{1,3}|[a-z]+ (?:patient|survivor|recipient)|[a-z ]{0,30}(?:patient|survivor|recipient|mum|mom|mother|father|dad|parent|daughter|son|wife|husband|carer|caregiver)))\\b`,
  },
  {
    what: 'the headline of a story',
    weight: 1.8,
    evidence: true,
    before: '^(?:meet|remembering|thank you,?|goodbye,?|farewell,?) $',
    after: '^(?:[,:!]| \\(|$)',
  },
  {
    what: 'the headline of a story',
    weight: 1.8,
    evidence: true,
    before: '^(?:how|why|when|what|the day|saving|helping|for) $',
    after:
      "^(?: (?:learned|learnt|beat|found|got|survived|walked|lost|won|came|went|fought|overcame|lives?|taught|changed|faced|recovered|stopped|started|saved|is|was)\\b|'s (?:story|journey|battle|fight|recovery|surgery|miracle|road|year|birth|gift|heart|legacy|life|transplant|diagnosis)\\b|,| \\()",
  },
  {
    what: 'the headline of a story',
    weight: 2.1,
    evidence: true,
    before: '^$',
    after:
      "^'s (?:story|journey|battle|fight|recovery|surgery|miracle|(?:long )?road|(?:long )?way|walk|return|comeback|fightback|year|birth|gift|transplant|diagnosis|treatment|stroke|cancer|second chance|last|new)\\b",
  },
]

export const againstCues: readonly NameCue[] = [
  {
    what: 'a public figure',
    weight: -4,
    after:
      '^[^.!?]{0,60}\\b(?:told (?:the (?:public|world|press|nation)|reporters)|went public|(?:spoke|spoken) (?:openly|publicly|out)|(?:announced|revealed|disclosed) (?:that|his|her|in|on))\\b',
  },
  {
    what: 'a line of a script',
    weight: -3.5,
    before: `(?:["'] ?(?:hello|hi|good (?:morning|afternoon|evening)|thank you|okay|ok|so|now|well|yes|no|how are you)?,? ?|\\b(?:hello|hi|how are you|good (?:morning|afternoon|evening)),? |\\b(?:you are|role[- ]play[^.]{0,20}|pretend(?: to be)?|play(?:ing)? the part of) )(?:mr|mrs|ms|miss)?\\.? ?$`,
    after: `^(?: and you| who|[,.?] ?(?:can|could|may|would|do|did|are|have|what|how|please|i|i'd|i'm|let|we|it's|patient|["']))`,
  },
  {
    what: 'the author of this post',
    weight: -4,
    before: `\\b(?:my name is|i'm|i am)\\s{1,3}$`,
    after:
      '^,? (?:and |a |an )?(?:i |a |an |the |your )?(?:write|blog|am|work|run|host|nurse|doctor|writer|mom|mum|dietitian|founder|blogger|physician|gp|patient advocate)',
  },
  {
    what: 'a clinician by credential',
    weight: -5,
    after:
      '^,? ?\\(?(?:m\\.?d\\.?|r\\.?n\\.?|ph\\.?\\s?d\\.?|pharm\\.?d\\.?|d\\.?o\\.|dds|dmd|np|fnp(?:-bc|-c)?|aprn(?:-bc|-cnp)?|agnp-c|crnp|pa-c|lcsw|msw|lpc|rd\\b|rdn|ldn|mph|mba\\/|msc|mbbs|mbchb|frcp\\w*|frcs|frcgp|facp|facs|facc|mrcp|bsc|bsn|msn|dnp|dpt|pt, dpt|otr|ccc-slp|psyd|edd|dr\\.? med|ms, rd|cns|ibclc|cde|cdces|jd|mba|ma\\b|ba\\b|esq)(?=[\\s,.;:)|]|$)',
  },
  {
    what: 'a clinician by role',
    weight: -5,
    after:
      '^,? (?:is |was )?(?:\\(?(?:a|an|our|the|lead|senior|chief|consultant|head|registered|licensed|clinical|associate|assistant|community|specialist|family|paediatric|pediatric|certified|board[- ]certified) )*(?:physiotherapist|nurse|doctor|gp|physician|surgeon|pharmacist|midwife|therapist|psychologist|psychiatrist|dietitian|dietician|nutritionist|paramedic|chaplain|practitioner|cardiologist|oncologist|neurologist|pa?ediatrician|dermatologist|radiologist|urologist|dentist|optometrist|counsell?or|consultant|registrar|an[a]?esthetist|anesthesiologist|obstetrician|gyna?ecologist|endocrinologist|pathologist|researcher|scientist|epidemiologist|professor|lecturer|coordinator|hygienist|audiologist|geriatrician|immunologist|virologist|hematologist|haematologist|rheumatologist|social worker|health visitor|care manager|sees patients|see patients)\\b|^,? (?:is |was )?(?:a|an|our|the|your) (?:[a-z-]+,? ){0,4}(?:medical assistant|care provider|healthcare provider|office manager|receptionist|phlebotomist|technician|technologist|sonographer|educator|instructor|intern|resident physician|fellow at|administrator|chief|clinician|nurse|doctor|physician|surgeon|pharmacist|midwife|therapist|psychologist|dietitian|paramedic|volunteer|counsell?or|trainer|researcher|specialist in)\\b',
  },
  {
    what: 'a public figure',
    weight: -4,
    after:
      '^(?:,? (?:\\((?:actor|singer|author)|(?:has|have) spoken (?:about|out)|told (?:viewers|reporters|listeners|congress|cnn|the (?:guardian|bbc|times|press|audience|committee))|tweeted|announced|testified|warned|won (?:the|a)|(?:wrote|writes|argues|argued|explains|explained|notes|noted|said|says|claims|suggests|discovered|invented|coined|published|developed|described|founded|proposed|showed(?! (?:me|us|our|my)\\b)|demonstrated|introduced|observed|reported|recommends|received the|is best known|was an? (?:american|english|british|german|french|scottish|italian|austrian|swiss|russian|dutch|canadian|swedish|hungarian|danish|greek|psychologist|physician|biologist|scientist|philosopher|researcher|doctor))\\b)|, (?:the |a |an |former |then |now |american |british )*(?:actor|actress|singer|author|writer|ceo|president|founder|co-founder|director|minister|senator|professor|scientist|chair|chairman|chairwoman|editor|journalist|reporter|head of|executive|commissioner|secretary|governor|spokes\\w+|psychologist|physicist|philosopher|economist|researcher|historian|manager|chief|lead|engineer|developer|designer|analyst|attorney|vice president|deputy|assistant|associate)\\b)',
  },
  {
    what: 'part of a law or a court case',
    weight: -4,
    after:
      "^'?s? (?:act|law|rule|amendment|bill|case|v\\.?|vs\\.?|trial|ruling|foundation|award|prize|medal|lecture|fellowship|scholarship|fund|institute|center|centre|medical|children's|memorial|university|college|school|hospital|clinic)\\b|^ (?:library|building|hall|house|street|road|avenue|drive|park|bridge|airport|station)\\b",
  },
  {
    what: 'an eponym',
    weight: -3,
    after:
      "^(?:'s|'|s')? (?:body|disease|syndrome|sign|test|score|scale|cyst|fracture|reflex|lymphoma|sarcoma|tumou?r|carcinoma|palsy|criteria|classification|nodules?|lemma|bundle|method|procedure|operation|manoeuvre|maneuver|technique|effect|phenomenon|law|theory|model|index|stage|staging|grade|grading|reaction|stain|agar|cells?|bodies|node|duct|gland|canal|neuroma|thyroiditis|anemia|anaemia|dystrophy|ataxia|chorea|dementia|encephalitis|esophagus|oesophagus|contracture|disorder|deformity|hernia|position|catheter|pump|needle|tube|risk|rule|equation|formula|inventory|questionnaire|assessment|virus|fever|lines?|spots?|nodes?|nerve|muscle|rash|itch|ulcer|coma|diet|principle|report|oath|breathing|gait|ring(?! (?:the|our|her|his|that|out))|triad|collaboration|review|database|library|study|trial|survey|curve|hypothesis|experiment)\\b",
  },
  {
    what: 'credited',
    weight: -4,
    before: '\\b(?:wikipedia|wikimedia|wikimedia commons|reuters|getty|guardian|unsplash|pexels|flickr|youtube|credit|source|via|@ [a-z ]{2,20}): $|@ $',
  },
  { what: 'a clinician’s spouse', weight: -5, before: '\\b(?:dr|drs|prof)\\.? (?:and|&|y|et) (?:mr|mrs|ms|mx)?\\.? ?$' },
  {
    what: 'a name of myth, scripture or story',
    weight: -4,
    before:
      '\\b(?:biblical (?:name|figure|character)|goddess|god|king|prophet|apostle|mythical|mythological|fictional|cartoon|character|titular|heroine|mermaid|myth of|legend of|story of|tale of|fable of) $',
  },
  {
    what: 'a line of a script',
    weight: -4,
    before: `["'][^"'.!?]{0,30}, (?:mr|mrs|ms|miss)\\.? $`,
    after: '^, (?:how|what|can|could|when|where|why|do|did|are|is|please|tell|would|have|will|let|i)\\b',
  },
  {
    what: 'a line of a script',
    weight: -4,
    before: '\\b(?:doctor|nurse|clinician|dr|provider|physician|gp|interviewer)\\s?:[^\\n]{0,200}\\b(?:patient|pt|client)\\s?: "?$',
  },
  { what: 'a line of a script', weight: -4, before: '\\b(?:say|tell|ask|explain) (?:to )?(?:your|the|a|him|her|them)(?: [a-z]+)?: ["\']?$' },
  {
    what: 'a staff member',
    weight: -4,
    after:
      '^,? (?:who is |is |was )?(?:our|your|the) (?:[a-z-]+,? ){0,4}(?:manager|coordinator|director|assistant|officer|lead|supervisor|secretary|host|navigator|worker|team|desk|receptionist|trainee|apprentice|editor|founder|treasurer|trustee|ambassador|liaison|dog)\\b|^,? (?:a|an) (?:[a-z-]+,? ){0,3}(?:health worker|care worker|support worker|social worker|patient navigator|dog)\\b',
  },
  { what: 'a case of the textbooks', weight: -4, before: '\\blittle (?=$)', after: '^(?:,? (?:are|is|experiment|study|taught)|\\s?experiment)' },
  { what: 'an example', weight: -2, before: "\\b(?:for example|for instance|example of|imagine|suppose|say that|let us say|let's say)\\b[^.]{0,70}$" },
  {
    what: 'cited as an author',
    weight: -3,
    after:
      '^(?:,? et al|,? ?\\((?:19|20)\\d\\d|,? (?:19|20)\\d\\d[a-z]?[;:).,]| (?!(?:in|on|at|to|is|as|or|an|he|she|who|was|had|has|and|for|but|so|up|by|off|out|my|me|us|we|our|the|her|his|him|got|did|say|saw|ran)\\b)[a-z]{1,3}(?:,|\\.| and |$)|,? (?:&|and) [a-z]{2,},? \\(?(?:19|20)\\d\\d)',
  },
  {
    what: 'an author of a work',
    weight: -3,
    before:
      '(?:\\b(?:(?<!goes )(?<!go )(?<!went )by|written by|autobiography of|biography of|memoir of|life of|work of|works of|theory of|writings of|book|novel|memoir|film|documentary|podcast|author|authors|edited by|reviewed by|illustrated by|illustrations?:?|photos?:?|photo by|image by|photograph by|credit:?|courtesy of|source:?|translated by|narrated by|directed by|according to|thanks to|cf\\.?|see also|presented by|hosted by|posted by|submitted by|contributed by|published by|updated by|approved by|prepared by|compiled by|created by|developed by|designed by|founded by|led by|curated by|copyright|©)\\s{1,5})$',
  },
  {
    what: 'after a word for conditions or drugs',
    weight: -1.5,
    before:
      '\\b(?:diagnosed with|history of|hx of|h/o|symptoms? of|treated with|on|taking|prescribed|dose of|dosage of|doses of|effects? of|use of|using|reactions? to|allergic to|allergy to|recurrent|suspected|acute|chronic|severe|advanced|elevated|positive|high|low|early-stage|late-stage|stage|starting|started|possible|known|newly diagnosed|family history of|recent|combining|versus|vs\\.?|between|operation|of using|risk of|management of|treatment of|treating|treat|prevent|preventing|against|with|dx of|diagnosis of)\\s{1,3}$',
  },
  {
    what: 'an organisation',
    weight: -3.5,
    before:
      '\\b(?:university of|hospital of|college of|institute of|department of|foundation for|association of|society of|center for|centre for|school of|the|at the|academy of|journal of|bank of|board of|council of|office of|ministry of|republic of|state of|city of|county of|county|port|mount|lake|river|fort|cape|new|north|south|east|west)\\s{1,3}$',
    after: '^(?! (?:family|twins|triplets|boys|girls|brothers|sisters|kids|baby)\\b)',
  },
]

/** Words of organisations, places and things: a run of capitalised words that holds one of them names no person. */
export const thingWords = new Set(
  (
    'brigham hospital clinic university college institute foundation center centre medical medicine health healthcare care society association department school academy council committee agency administration ministry ' +
    'program programme project trust board bureau office services service system systems group company inc llc ltd corporation corp network alliance federation union church street st avenue ave road rd lane drive dr boulevard blvd court highway ' +
    'park county city state island islands river lake mountain valley beach bay hall house building tower library museum station airport bridge street hotel pharmacy laboratory laboratories labs lab press journal review magazine times post news radio tv ' +
    'act law bill amendment disease syndrome disorder virus vaccine test scale score index study trial guideline guidelines report day week month year january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday ' +
    'english american british french german spanish chinese indian african european asian australian canadian mexican japanese italian irish scottish welsh dutch hispanic latino latina black white native jewish muslim christian catholic america england britain europe africa asia australia canada mexico china india japan france germany spain italy ireland scotland wales zealand united states kingdom ' +
    'kaiser aetna cigna humana bupa anthem medibank internet google facebook twitter instagram youtube amazon apple microsoft medicare medicaid covid hiv aids nhs cdc fda who nih va er icu mri ct ecg ekg dna rna bmi ' +
    'chapter section figure table appendix part step note warning tip question answer faq example privacy policy terms contact home about blog menu page click read learn more download share follow subscribe copyright version update updated ' +
    'therapy treatment surgery cancer diabetes insulin heart brain blood pressure pain stroke kidney liver lung skin bone mental physical clinical emergency urgent primary palliative hospice nursing pediatric paediatric oncology cardiology psychiatry radiology surgery rehabilitation acute chronic ' +
    'team staff committee conference summit meeting session workshop award prize medal fund campaign initiative movement coalition memorial general presbyterian methodist baptist lutheran children veterans army navy force marine corps guard god lord jesus bible ' +
    'insurance id number policy plan phn nhi ihi chi uhid abha kvnr dva ppsn nino mrn ssn dob nhs phone email address type stage class grade level phase caucasian asian latino pacific islander indigenous aboriginal maori māori ii iii iv vi vii viii ix part ' +
    'israel russia ukraine egypt turkey iran iraq brazil nigeria kenya ghana pakistan bangladesh vietnam korea singapore malaysia philippines thailand norway sweden denmark finland poland portugal greece hungary austria belgium netherlands switzerland cuba peru argentina haiti jamaica omicron delta congratulations congrats route ' +
    'americans canadians australians britons europeans africans asians veterans somebody someone everybody everyone nobody anyone anybody many most several others another doctors nurses researchers scientists experts students ' +
    'dear hello thanks thank please sincerely regards hi hey yes no ok'
  ).split(' '),
)

/** Words that open a sentence or clause and are no names, also in front of one. */
export const openingWords = new Set(
  (
    'unsere unserer unser meine mein die der das notre votre mon ma cette la le les el los una un mi nuestra nuestro señora patientin patiente paciente the a an this that these those my our your his her their its it he she we they i you who what when where why how if in on at by for from with without to of and or but so as after before during since until while because although though ' +
    'vale farewell goodbye rip today yesterday tomorrow now then here there once later recently finally meanwhile however also still just even only not no never always ' +
    'sgt sergeant cpl corporal pvt private pfc spc lt lieutenant capt cpt officer trooper detective coach pastor deacon elder big wee auld sweet dearest beautiful amazing wonderful gorgeous congratulations congrats brave happy ' +
    'hello hi hey ' +
    'patient patients pt client name interview quote meet met remembering remember thank thanks please dear ask asked call called contact email fax phone see seen saw is was were are am be been has have had do does did can could will would should may might must let get got ' +
    'poor little young old baby former late lovely brave dearest about re subject because every each any some all both one two three four five six first second last next'
  ).split(' '),
)

/** Names of files and folders that hold people's own documents. */
export const patientPaths = new Set(
  (
    'patient patients consent consents consentform consentforms form forms scan scans xray xrays ray rays xr ct cxr mri pt case cases record records chart charts dicom referral referrals discharge admission admissions ' +
    'chest knee knees hip hips ankle shoulder spine foot abdomen pelvis skull mammogram mammograms angiogram film films specimen specimens histology pathology slide slides ' +
    'wound wounds before after preop postop op story stories testimonial testimonials interview interviews letter letters lab labs biopsy ultrasound ultrasounds echo ecg ekg intake families memorial memorials obituary obituaries tribute tributes'
  ).split(' '),
)
/** Names of folders of those who write and give care. */
export const staffPaths = new Set(
  'team staff author authors people doctor doctors physician physicians provider providers speaker speakers faculty board leadership about bio bios profile profiles contributor contributors editor editors headshot headshots wiki tag tags category categories book books expert experts consultants nurses researcher researchers'.split(
    ' ',
  ),
)
