import { eachOf } from '../../src/text/keyed-patterns.ts'

/** Words that tie a sentence to one real patient. `weight` 2 names the patient, 1 speaks of one person's care. Sources of regular expressions over lower case. */
export interface CueGroup {
  readonly cues: readonly { readonly weight: 1 | 2; readonly words: readonly string[] }[]
}

const relatives =
  'daughter|son|wife|husband|mother|father|mum|mom|dad|brother|sister|partner|spouse|carer|caregiver|family|ex|neighbou?r|employer|car|phone|address|home|mobile|cell|sister|boss|parents?|baby|chart|face|wristband|implant|account|insurance|grandson|granddaughter|aunt|uncle|niece|nephew|landlord|roommate|girlfriend|boyfriend|guardian|fiancée?'
const illnesses =
  "leuka?emia|lymphoma|cancer|rheumatic fever|meningitis|sepsis|a stroke|a heart attack|a seizure|a transplant|an? [a-z ]{0,24}transplant|pneumonia|covid|polio|tb|tuberculosis|measles|malaria|diabetes|asthma|epilepsy|anorexia|bulimia|depression|psychosis|addiction|sickle cell|cystic fibrosis|als|ms|lupus|hiv|hepatitis|dementia|parkinson's|alzheimer's|chemo|chemotherapy|dialysis|radiation|surgery"
const ofCare =
  'voice ?prints?|finger ?prints?|iris scan|retinal? scan|face ?print|radiation|radiotherapy|infusions?|treatments|sessions|rehab|physio|therapy|fever|pain|wounds?|fracture|relapse|overdose|pregnancy|miscarriage|stoma|ostomy|feeding tube|incision|stitches|colonoscopy|mammogram|asthma|diabetes|dementia|epilepsy|depression|leuk[a]?emia|lymphoma|aneurysm|newborn|insulin|chart|discharge|scan|surgery|operation|chemo|chemotherapy|dialysis|transplant|hospital|diagnosis|treatment|biopsy|labou?r|stroke|health card|social security|wristband|medical|implant|pacemaker|prescription|blood pressure|kidneys?|liver|tumou?r|prosthe(?:sis|tic)|hip|knee|leg|tablets|pills|inhalers?|rash|cough|infection|ulcer|bleed(?:ing)?|nicu|oxygen|incubator|crutches|stents?|valve|shunt|methadone|lithium|warfarin|injections?|jabs?|seizures?|oncologist|cardiologist|nurse|admission|x-?rays?|mri|ct|lab results?|mrn|dob|insurance|bedside|deathbed|wheelchair|ventilator|icu|appointment|medication|cancer'

const ageInWords =
  '(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)'
const persons =
  'boy|girl|baby|man|woman|lady|gentleman|chap|bloke|lad|lass|kid|child|toddler|teen|teenager|guy|fellow|mother|father|mum|mom|dad|farmer|student|patient|veteran|grandmother|grandfather|widow|widower|couple|pensioner'

/** Words after "patient" that make it a word of the health service: patient safety, patient portal. */
export const afterPatient = (): readonly string[] =>
  'care safety experience portal information data details education advocate advocacy group groups leaflet population satisfaction engagement outcome outcomes access rights choice volume volumes numbers load notes handout stories story journey perspective preference centred centered community base billing privacy reported confidentiality flow services support organisation organisations organization organizations representative representatives compliance adherence level zero'.split(
    ' ',
  )

export const cueGroups: readonly CueGroup[] = [
  {
    cues: [
      {
        weight: 2,
        words: [
          `\\b(?:(?:my|our) (?:first|last|oldest|youngest|next|sickest|favou?rite)|my|our|this|that|his|her|the wrong|another|former|one|a former|an old|the next|a young|a new|an elderly|a local|kidney|heart|cancer|transplant|asthma|stroke|dialysis|trauma|hospice|maternity|icu) patient(?![a-z])`,
          "\\bpatient(?:'s)?(?= (?:mr|mrs|ms|miss|name|dob|d\\.o\\.b|mrn|id\\b|number))",
          '\\bpatients? (?:named|called)\\b',
          ...eachOf({ before: "\\bpatient's ", words: relatives, after: '\\b' }),
          '\\b(?:my|our) (?:[a-z-]+ )?(?:client|resident|inpatient|outpatient|service user|consumer|ladies|graduate)\\b(?! (?:care|portal|services|doctor|physician))',
          '\\b(?:mi|mis|nuestro|nuestra|la|el|una|un|esta|este) paciente(?![a-zà-ÿ])',
          '\\b(?:mon|ma|cette|ce|cet|la|le|une|un) patiente?(?![a-zà-ÿ])',
          '\\b(?:meine?|der|die|dem|den|eine?|diese[rnm]?) patient(?:in|en)?(?![a-zà-ÿ])(?! (?:sollte|kann|muss|darf))',
          '\\bnotre patiente?\\b',
          '\\bunsere? patientin?\\b',
          '\\bpatiente de\\b',
          '\\bpaciente de\\b',
          '\\bpatient since\\b',
          '\\b(?:was|is|as|became) an? (?:[a-z]+ )?(?:in|out)?patient (?:at|in|of|here|there|on)\\b',
          '\\bpatient (?:spotlight|feature|profile|of the (?:week|month|year))\\b',
          '\\bpatients? (?:include|includes|included)\\b',
        ],
      },
      {
        weight: 1,
        words: [
          `\\b(?:the|a|an|this) (?:\\w+ ){0,2}patient(?![a-z])`,
          '\\bpatient(?: is| was|,|:| #|$)',
          '\\bpts?\\b(?![.\\d])',
          '\\bpatients? (?:like|similar to|such as)\\b',
        ],
      },
    ],
  },
  {
    cues: [
      {
        weight: 2,
        words: [
          '\\bd\\.?o\\.?b\\b\\.?',
          '\\b(?:bd|b\\.?day) \\d',
          '\\bdate of birth\\b',
          '\\bborn on\\b',
          '\\bmrn\\b',
          '\\bmedical record (?:number|no)\\b',
          '\\bchart (?:number|no)\\b',
          '\\b\\d{1,3}[\\s-]?(?:year|yr|month|week|day)s?[\\s-]old (?!study|guideline|data|law|practice|building|hospital|company|tradition|policy|trial|paper|article|post|blog|system|technology|method|program|news)',
          '\\b\\d{1,2}\\s?(?:y/?o|yo)\\b',
          '\\b\\d{1,3}[\\s-]year[\\s-]old[,.;)]',
          `\\b${ageInWords}[\\s-](?:year|yr)s?[\\s-]old (?!study|guideline|law|practice|building|hospital|company|tradition|policy|trial|paper|system|technology|method|program)`,
          '\\bgeboren am\\b',
          '\\bnée? le\\b',
          '\\bnació(?![a-zà-ÿ])',
          '\\bwohnhaft in\\b',
          '\\bnat[ao] il\\b',
        ],
      },
      {
        weight: 1,
        words: [
          '\\bss?n\\b',
          '\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven)[ -](?:year|month|week|day)s?[ -]old\\b',
          '\\bnhs (?:number|no)\\b',
          '\\bhealth card\\b',
          '\\baged \\d{1,3},? (?:was|is|who|came|had|from|of)\\b',
        ],
      },
    ],
  },
  {
    cues: [
      {
        weight: 1,
        words: [
          '\\b(?:was|were|been|being|she|he|who|got|recently|first|last|when|previously|subsequently) (?:admitted|discharged|hospitali[sz]ed|diagnosed|readmitted|intubated|resuscitated|transferred|sectioned|vaccinated)\\b',
          '\\b(?:admitted|discharged|diagnosed|hospitali[sz]ed|transferred) (?:to|from|on|at|in|with|\\d)',
          '\\b(?:he|she|who|they|pt|patient|and) (?:underwent|presented|visited|attended|died|passed away|collapsed)\\b',
          '\\bunderwent\\b',
          '\\b(?:referred|admitted|sent|discharged|transferred|treated|operated on|diagnosed|intubated|resuscitated) (?:her|him)\\b',
          '\\bborn at \\d{2} weeks\\b',
          '\\breceived (?:a|her|his) (?:new |donor )?(?:kidney|liver|heart|lung|double lung|transplant|diagnosis)\\b',
          '\\bpresented (?:with|to|at|on)\\b',
          '\\bpresenting (?:with|to|at)\\b',
          '\\bwith a history of\\b',
          ...eachOf({ before: '\\b(?:she|he|who|patient) (?:had|has|beat|survived|fought|battled|needed|got|caught) ', words: illnesses, after: '\\b' }),
          '\\b(?:was|were) (?:stillborn|operiert|behandelt|entlassen|verstorben|gone)\\b',
          '\\b(?:operiert|behandelt|entlassen|eingeliefert|verstorben|gestorben)\\b',
          '\\b(?:opérée?|admise?|décédée?|suivie?|soignée?) (?:pour|hier|le|à|chez|dans|en|par)(?![a-zà-ÿ])',
          '\\b(?:operad[ao]|falleció|atendid[ao]|dad[ao] de alta)(?![a-zà-ÿ])',
          '\\bbei uns\\b',
          '\\ball-clear\\b',
          '\\b(?:rang|phoned|called|emailed|texted|visited|attended|left|reached|entered|walked into|came into|came to|came through|drove to|returned to|arrived at|stopped by|popped into|limped into) (?:the|our|my|this) (?:[a-z-]+ ){0,2}(?:surgery|practice|clinic|ward|hospital|unit|emergency|er|ed|icu|nicu|a&e|hospice|pharmacy|infirmary|reception|front desk|waiting room|consulting room)\\b',
          '\\b(?:ring|rang|rings|ringing|rung) (?:the|that|our|her|his) (?:[a-z-]+ )?bell\\b',
          '\\b(?:last|final|first) (?:round|cycle|session|dose|course|infusion) of (?:chemo|chemotherapy|radiation|radiotherapy|treatment|immunotherapy)\\b',
          '\\b(?:is|was|now|still|declared|been|officially|finally) (?:cancer[- ]free|in remission|seizure[- ]free)\\b',
          '\\bfirst (?:steps|words) (?:on|with|since|after|today|without)\\b',
          '\\boff (?:the |her |his )?(?:ventilator|oxygen|dialysis|respirator|vent)\\b',
          '\\b(?:went|going|goes|gone|flew|came|headed|heading|finally) home (?:today|yesterday|tomorrow|this (?:morning|afternoon|week)|last (?:night|week)|from (?:the )?(?:hospital|nicu|icu|our)|with (?:a|her|his|us|two|no)|after|on (?:day|oxygen|the (?:second|third|fourth|fifth|tenth|same)))\\b',
          '\\b(?:is|was|are) (?:finally |back |safely |now )?home again\\b',
          '\\b(?:had|having|needed|needs|got) (?:a|an|her|his|two|three|four|five|six|both|emergency|open|double|triple|quadruple) (?:[a-z-]+ ){0,3}(?:stents?|bypass|surger(?:y|ies)|operations?|transplant|replacement|amputat(?:ed|ion)|removed|c-?section|caesarean|biops(?:y|ies)|transfusions?|grafts?|shunt|pacemaker|stoma|catheter)\\b',
          '\\bwho had the (?:operation|surgery|transplant|scan|procedure|accident|stroke|baby|fall)\\b',
          `\\b(?:${persons})\\b[^.!?;]{0,50}\\bwho (?:swallowed|choked|fell|drowned|survived|collapsed|overdosed|miscarried|bled|coughed|fainted|crashed|burned|burnt|attempted)\\b`,
          '\\bwhose (?:[a-z-]+ ){0,2}(?:hips?|knees?|heart|liver|kidneys?|lungs?|tumou?r|cancer|legs?|arm|foot|spine|valve|skin) (?:we|i|was|is|had|were|needed|failed|gave)\\b',
          '\\bcaringbridge\\b',
          '\\b(?:found|find|finding|felt|noticed) (?:the|a|that|her|his) lump\\b',
          '\\b(?:diagnosed|biopsied|immunised|immunized|vaccinated|resuscitated|delivered) (?:her|him|them)\\b',
          '\\b(?:was|were|been|got|being) (?:wheeled|rushed|airlifted|brought|carried|taken|flown) (?:in|into|to|back|up|by)\\b',
          '\\b(?:was|were|been|got|being) (?:sedated|extubated|ventilated|paged|biopsied|cannulated|catheterised|catheterized|dialysed|dialyzed|discharged|sent home|born at|born with)\\b',
          '\\b(?:attended|joined|left) (?:our|my)\\b',
          '\\bgot (?:his|her) (?:[a-z]+ )?(?:liver|kidney|heart|lungs?|implant|diagnosis|results?|transplant|pump|pacemaker|stent|cast|stitches|vaccine|port)\\b',
          '\\b(?:she|he|who|patient) (?:posts|tweets|blogs|vlogs|streams|tagged|logged)\\b',
          '\\bw/ ?hx\\b',
          '\\bhx of\\b',
          '\\b(?:was|last|first|when|been) (?:seen|treated|evaluated|examined|assessed|operated on|referred|followed|cared for)\\b',
          '\\b(?:seen|treated|evaluated|examined|followed|managed) (?:at|by|in|on)\\b',
          '\\bfollowed up (?:at|on|with)\\b',
          '\\bkam (?:mit|in) \\b',
          '\\bhabite\\b',
          '\\bvive en\\b',
          '\\bfue (?:ingresad|operad|atendid)[ao]\\b',
          '\\bingres[óo](?![a-zà-ÿ])',
          '\\bhospitalisée?(?![a-zà-ÿ])',
          '\\baufgenommen\\b',
        ],
      },
    ],
  },
  {
    cues: [
      {
        weight: 1,
        words: [
          '\\b(?:last|first|recent|follow-up|previous|next|latest) (?:visit|appointment|scan|appt|admission|surgery|operation)\\b',
          '\\bvisit (?:on|at)\\b',
          '\\bappointment (?:on|at)\\b',
          '\\b(?:home|house) visit\\b',
          '\\bcase review of\\b',
          "\\w's (?:case|notes|chart) (?:at|from|was|is|reviewed)\\b",
          '\\bfollow-up (?:on|at|scheduled)\\b',
          '\\b(?:knee|hip|heart|liver|kidney|valve|lung)s? (?:replaced|replacement on|transplant on|surgery on)\\b',
          '\\bnext of kin\\b',
          '\\bwristband\\b',
          '\\bhospital bed\\b',
          '\\bdischarge (?:card|letter|summary|note|papers|form)\\b',
          '\\breferral letter\\b',
          '\\bclinic letter\\b',
          '\\badmission (?:note|form|date)\\b',
          '\\badmit date\\b',
          '\\bdate of (?:death|admission|discharge|surgery|visit|service|injury|onset|diagnosis)\\b',
          '\\b(?:d\\.?o\\.?s|d\\.?o\\.?d|doa)\\b:',
          '\\binterviewee\\b',
          '\\binterview with\\b',
          '\\b(?:transplant|dialysis|chemo|cancer|stroke|burn|accident|crash) (?:recipient|survivor|victim)\\b',
          '\\bin memory of\\b',
          '\\b(?:our|my) (?:[a-z-]+ ){0,4}(?:recipient|survivor|graduate|preemie|amputee)s?\\b',
          '\\b(?:email|letter|note|message|card|text|voicemail) from (?:a|one of our|one of my|our|my) (?:[a-z]+ ){0,2}(?:patients?|families|family|parents?|mum|mom|dad|carer)\\b',
          '\\bdear (?:doctor|dr|nurses?|team|all (?:at|on)|ward|staff)\\b',
          '\\b(?:on|to|from) ward \\d{1,2}\\b',
          '\\brest (?:in peace|easy)\\b',
          '\\b(?:her|his) (?:last|final) (?:days|hours|weeks|breath|moments|months)\\b',
          '\\b(?:loving|fond) memory of\\b',
          '\\bdied peacefully\\b',
          '\\b(?:coded|flatlined|went into arrest)[.,]',
          '\\b(?:bed|bay|cubicle|side room) \\d{1,3}\\b',
          '\\bpassed (?:away )?peacefully\\b',
          '\\b(?:days?|weeks?|months?|nights?|time|stay|care|brought|moved) (?:on|in|to) (?:our|my|the) (?:stroke|burns?|cardiac|renal|oncology|maternity|labou?r|children.s|rehab|spinal|surgical|medical|psychiatric|transplant|dialysis|hospice|intensive care|icu|acute) (?:ward|unit|floor)\\b',
          '\\bwaited for (?:a|her|his) (?:new |donor )?(?:kidney|liver|heart|lungs?|transplant)\\b',
          '\\bneeds a (?:new |donor )?(?:kidney|liver|heart|lung|bone marrow|stem cell)s?\\b',
          '\\bobituary\\b',
          '\\bfuneral\\b',
          '\\b(?:her|his|their) (?:bedside|funeral|autopsy|obituary)\\b',
        ],
      },
    ],
  },
  {
    cues: [
      {
        weight: 1,
        words: [
          '\\b(?:told|asked|called|emailed|texted|wrote to|taught|thanked|hugged|messaged|rang|phoned|showed) (?:me|us|our (?:team|nurses?|staff|clinic|ward|office))\\b',
          '\\bcame (?:back )?(?:in )?(?:to (?:see )?)?(?:us|me|our|the (?:clinic|ward|unit|er|ed|office))\\b',
          '\\bcame (?:back|in|home|round) (?:to|with|for|after|on|last|from)\\b',
          '\\b(?:we|our team|the team|our nurses?|our staff) (?:lost|met|treated|admitted|delivered|operated on|discharged|cared for|looked after|sent|saw|diagnosed|transferred|buried|said goodbye|resuscitated|intubated)\\b',
          '\\bi (?:met|treated|saw|delivered|operated on|admitted|discharged|cared for|looked after|diagnosed|examined|remember|visited)\\b',
          '\\b(?:in|on|to|at|from) (?:our|my) (?:emergency room|emergency unit|trauma (?:bay|unit|center|centre)|delivery room|labou?r ward|maternity (?:unit|ward)|intensive care(?: unit)?|stroke (?:unit|ward)|burns? unit|children.s ward|outpatients?|day unit|minor injuries unit|birth(?:ing)? cent(?:er|re)|infusion cent(?:er|re)|nursing home|care home|clinic|ward|unit|practice|office|surgery|hospital|er|icu|emergency department|care|department|hospice|nicu|list|operating room|theatre|exam room|waiting room|caseload|panel)\\b',
          '\\b(?:in|on|to|at|from|into|through) (?:our|my) (?:[a-z-]+ ){1,2}(?:campus|clinic|ward|unit|bay|hospital|practice|surgery|chairs?|beds?|floor|nicu|icu|er|ed|theatre|hospice|rounds?)\\b',
          '\\b(?:sees?|saw|visits?|visited|consults?|consulted) (?:me|us) (?:for|about|with|because|every|on)\\b',
          '\\b(?:under|in) (?:my|our) care\\b',
          '\\bi (?:told|pronounced|told|explained|broke the news) (?:a|an|him|her|to (?:a|him|her|his|the))\\b',
          '\\bunsere praxis\\b',
          '\\bnotre service\\b',
        ],
      },
    ],
  },
  {
    cues: [
      { weight: 2, words: ['\\beveryone (?:in|on|at) [^.]{1,30} knows?\\b', '\\bknows? who (?:i|we) mean\\b'] },
      {
        weight: 1,
        words: [
          ...eachOf({ before: '\\b(?:her|his) (?:[a-z-]+ ){0,4}', words: ofCare, after: '\\b' }),
          '\\bone-star review\\b',
          '\\byou(?:r)? missed\\b',
          '\\byour (?:blood test|biopsy|scan|results?|visit|appointment|bill|prescription|surgery|diagnosis|chart|lab) (?:from|on|of|was|were|is|at|came|showed|came back)\\b',
          '\\b(?:gave|given|signed) (?:(?:us|me|her|his|their|verbal|written|full|kind) ){0,3}(?:permission|consent)\\b',
          '\\bsubject: ?(?:re: ?)?my (?:[a-z]+ )?(?:refills?|results?|biopsy|scan|appointment|prescription|test|labs?|bill|surgery|medication|meds|blood|visit|mri|x-?ray|pain|symptoms)\\b',
          '\\bconsent (?:form|on file|signed)\\b',
          '\\bsigned (?:the )?(?:consent|release)\\b',
          '\\bquote is from\\b',
          '\\b(?:baby|twins?|girl|boy) (?:was|were) (?:born|named|delivered)\\b',
          '\\bpolice report\\b',
          '\\b(?:her|his) ex\\b',
          '\\b(?:she|he) (?:wrote|posted|commented|tweeted|texted|emailed) (?:under|to (?:us|me)|on our)\\b',
          '\\b(?:she|he|who|and) (?:lives?|resides?) (?:in|at|on)\\b',
          '\\bresiding (?:in|at)\\b',
        ],
      },
    ],
  },
]

/** Sentences that speak of patients in general, of rules for writing, or of invented people: no evidence of a real one. */
export const genericCues: readonly string[] = [
  '\\bnever (?:include|post|share|use|write|publish|send|give|mention|put)\\b',
  '\\bdo not (?:include|post|share|use|write|publish|send|give|mention)\\b',
  "\\bdon't (?:include|post|share|use|write|publish|send|give|mention)\\b",
  '\\bavoid (?:using|sharing|posting|naming|including)\\b',
  '\\bno patient details\\b',
  '\\bexamples? only\\b',
  '\\bsuch as \\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}\\b',
  "\\b(?:write|enter|record|include|check|state|use|give|note|add|print|sign|confirm) (?:the|your|each|a) patient's (?:full )?(?:name|dob|date of birth|initials|number|details)",
  "\\b(?:write|enter|record|include|check|state|use|give|note|add|print|sign|confirm) (?:the|your|each|a) patient's (?:full )?(?:name|dob|date of birth|initials|number|details)",
  '\\b(?:a|any|every|each|if (?:a|the|your)) patient (?:may|might|can|could|should|must|will|would|who|has|is|wants|needs|asks|says|does)\\b',
  '\\b(?:your|any|every|each|no|typical|average|ideal) patient\\b',
  '\\bpatients? (?:may|might|can|could|should|must)\\b',
  '\\bde-?identif',
  '\\banonymi[sz]',
  '\\bsample id\\b',
  '\\bdummy\\b',
  '\\bplaceholder\\b',
  '\\bfictional\\b',
  '\\bfictitious\\b',
  '\\bimaginary\\b',
  '\\bhypothetical\\b',
  '\\bmade[- ]up\\b',
  '\\binvented\\b',
  '\\bcomposite\\b',
  '\\bfor example,? (?:a|an|say|suppose|if)\\b',
  '\\btemplate\\b',
  '\\btest patient\\b',
  '\\b(?:imagine|suppose|say) (?:that|you|a|an)\\b',
]

/** Sentences about the author alone. */
export const selfCues: readonly string[] = [
  "\\bi (?:had|got|underwent|was|am|have|went|started|took|turned|'ve|saw my)\\b",
  "\\bi'm\\b",
  '\\bmy own\\b',
  '\\bmyself\\b',
]
