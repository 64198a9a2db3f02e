import { either, exactly, type Frame } from './claims-frames.ts'

/** What speaks for or against a source: a name for people, a weight, and where to look. */
export interface Cue {
  readonly name: string
  readonly weight: number
  /** Cues of the groups `statistic` and `study` can outweigh exemptions. */
  readonly group?: 'statistic' | 'study'
  /** Says how long, how often, when or how: it weighs, but by itself seldom asks for a source. */
  readonly detail?: boolean
  /** Only the strongest cue of one kind counts. */
  readonly kind?: string
  /** The cue is looked at only in sentences with one of these words: `x*` is a prefix, `x~` a regular verb in all its forms, `#` anything that starts with a digit. */
  readonly words: string
  /** The frame that the words need; without it the words alone are the cue. */
  readonly frame?: Frame
}

const number = String.raw`(?:\d[\d,.]{0,14}|an?\s+(?:hundred|thousand|million|billion|dozen)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)`
const people = `(?:people|persons|adults|patients|women|men|children|kids|teens|teenagers|adolescents|babies|infants|newborns|mothers|parents|smokers|americans|australians|britons|canadians|europeans|nurses|doctors|physicians|athletes|cases|deaths|strokes|cancers|infections|injuries|falls|pregnancies|births|survivors|drivers|cyclists|sufferers|runners|males|females|seniors|boys|girls)`
const reports = String.raw`(?:shows?|showed|shown|finds?|found|suggests?|suggested|links?|linked|reports?|reported|concludes?|concluded|estimates?|estimated|warns?|warned|indicates?|indicated|reveals?|revealed|demonstrates?|demonstrated|confirms?|confirmed|agrees?|agreed|supports?|supported|associates?|associated|ties?|tied|proves?|proved|observed|measured|backs?|backed|discovered|points?\s+to|followed|compared|tested)`
const studies = `(?:study|studies|trials?|reviews?|surveys?|meta-analys[ie]s|cohorts?|experiments?|polls?|researchers|scientists)`
const bodies = `(?:research|evidence|data|statistics|figures|analys[ie]s|findings|experts|literature|science)`
const plainly = String.raw`(?:shows?|showed|has\s+shown|have\s+shown|finds|found|has\s+found|have\s+found|suggests?|suggested|has\s+linked|links|linked|indicates?|reveals?|demonstrates?|confirms?|supports?|proves?|backs?|points?\s+to|say|agree|warn|estimate|believe|recommend)`
const advises = `(?:recommend|recommends|recommended|advise|advises|advised|say|says|said|suggest|suggests|approve|approves|approved|estimate|estimates|estimated|list|lists|listed|classif(?:y|ies|ied)|warn|warns|warned|call|calls|urge|urges|urged|consider|considers|endorse|endorses|endorsed|banned?|state|states|stated|report|reports|reported|authori[sz]ed|cleared|limits?|defines?|found|finds|set|sets|agree|agrees|discourage|discourages|support|supports|oppose|opposes|prefer|prefers)`

const always = `(?:reduce|prevent|protect|improve|cure|relieve|reverse|boost|kill|shorten|lengthen|strengthen|dissolve|repel|alleviate|suppress|soothe|restore|decrease|enhance|eliminate|stabili[sz]e|counteract|combat|minimi[sz]e|detoxify|rejuvenate|nourish|heal|outlast|delay|promote)`
const withObject = `(?:treat|fight|ease|calm|slow|lower|block|burn|flush|regulate|control|cut|stop|melt|remove|repair|limit|extend|offset|speed)`
const past = `(?:reduced|prevented|protected|improved|cured|relieved|reversed|boosted|killed|shortened|strengthened|dissolved|alleviated|suppressed|soothed|restored|decreased|enhanced|eliminated|healed|delayed|treated|eased|calmed|slowed|lowered|blocked|controlled|cut|stopped|removed)`
const object = String.raw`(?:the|your|their|his|her|its|our|an?|any|some|more|most|many|all|these|those|this|blood|pain|risk|deaths?|symptoms?|inflammation|swelling|weight|fat|stress|sleep|itching|nausea|fever|mortality|germs|bacteria|viruses|infections?|cancer|diabetes|hair|skin|bone|muscle|heart|stubborn|brain|both|children|older|people|patients|women|men|falls|plaque|cholesterol|anxiety|depression|headaches?|migraines?|coughs?|colds?|\w+(?:itis|osis|emia|aemia|ing|ness|ation)|up\s+\w+)`
/** What a verb of effect or cause may follow. A bare "to" tells a purpose, not a result. */
const able = String.raw`(?:can|may|might|could|will|would|not|also|that|which|does|doesn't|don't|it|they|them|these|helps?|helped|significantly|greatly|did|(?:shown|proven|proved|found|known|able|likely|thought|believed|said|helps?|helped|tends?|tended|enough|ways?|appears?|seems?|ability|need|how|power|used)\s+to)`
/** A verb of effect counts as a verb only: after a modal or a plural, in the third person, or in the past with an object. */
const effectFrame = either`
  \b(?:${always}|detoxifie)s\s+(?!of\b|and\b|are\b|is\b)\w
  \b${able}\s+(?:\w+ly\s+)?(?:${always}|(?:${withObject}|stave\s+off|ward\s+off)\s+${object})\b
  \b(?:is|are|was|were|be|been|being)\s+(?:\w+\s+)?${past}\b(?!\s+to\b)
  \b(?:${withObject}s|flushes|${past}|(?<=(?:\w[a-rt-z]s|ing|exercise|alcohol|yoga|honey|massage|therapy|garlic|coffee|tea|screening|mindfulness|water|heat|ice)\s+)(?<!\b(?:its|this|has|was|does|thus|plus|versus|always|perhaps|sometimes|besides|is|class)\s+)(?:${always}|${withObject}))\s+${object}\b
  \b${past}\s+(?:by|in\s+half|\w+\s+(?:by|among|from))\b
  \bcuts?\s+(?:\w+\s+){0,4}?(?:by|risks?|rates?|deaths|falls|complications|time|plaque|cases|infections)\b
  \b(?:risks?|rates?|levels?|pressure|symptoms|deaths|cases|pain)\s+(?:\w+\s+)?(?:fell|fall|drops?|dropped|rises?|rose|improves?|improved|shrinks?|shrank|grows?)\b
  \bhelps?\s+(?:(?:to\s+)?(?:prevent|reduce|keep|lower|control|relieve|protect|improve|ease|maintain|fight|heal|build|treat|cut|slow|stop|calm|soothe|clear|boost|regulate|digest|absorb)|(?:the|your)\s+(?:body|bod|skin|heart|brain|gut|bones?|muscles?|wound|immune)|(?:you|people|patients|children|babies|kids|adults|older|some|many|most|women|men)\s+(?:\w+\s+){0,2}?(?:sleep|breathe|lose|recover|heal|live|quit|walk|fall\s+asleep|relax|stop|stay\s+(?:well|healthy|asleep)|eat\s+less|feel)|with\s+(?:\w+\s+)?(?:pain|sleep|anxiety|stress|weight|symptoms|nausea|digestion|memory|balance|depression|healing|recovery|mood|migraine|cravings|inflammation|\w+itis))\b
  \bbenefits?\s+(?:from|most|people\s+with)\b
  \bbenefits?\s+of\s+\w+ing\b
  \bworks?\s+(?:better|best|well|by|against|within|faster|less|only|as\s+well|just\s+as|for\s+(?:most|some|many|people|about|only))\b
  \b(?:adds?|added|saves?|saved|extends?)\s+(?:\w+\s+){0,3}?(?:years|lives|life|little|nothing)\b
  \bgets?\s+(?:more|less)\s+(?:medicine|drug|oxygen|blood|air)\b
  \bspeeds?\s+up\s+\w
  \b(?:brings?|pushe?s?|drives?|keeps?|sends?)\s+(?:(?:the|your|their|a|an)\s+)?\w+\s+(?:\w+\s+)?(?:down|up|away|at\s+bay|off|from)\b
  \b(?:lowers|slows|regulates|removes|extends|eases|calms|soothes)\s+(?!of\b|and\b|or\b|in\b|to\b|the\s+bar\b)\w
  \bspeeds?\s+(?:\w+\s+){0,2}?(?:recovery|healing|metabolism|digestion)\b
  \bwash(?:es)?\s+(?:away|off|out)\s+\w
  \bhelps?\s+(?:(?:many|most|some|older|young|sick|frail)\s+)?(?:people|patients|children|babies|adults|women|men|them|users|smokers)\s+\w
`

/** What asks for a source. Of one `kind`, the strongest counts. */
export const cues: readonly Cue[] = [
  {
    name: 'percentage',
    weight: 3,
    group: 'statistic',
    words: '# percent percentage per',
    frame: either`
      (?:\d|\b${number})\s*(?:%|-?percent\b|-?per\s+cent\b|percentage\s+points?\b)(?!\s+(?:confidence|credible|ci|off|disabling)\b)
      \bpercentage\s+of\b
    `,
  },
  {
    name: 'fraction',
    weight: 3,
    group: 'statistic',
    words: 'half halves third thirds quarter quarters fifth fifths tenth tenths',
    frame: either`
      \b(?:a|an|one|two|three|four|about|nearly|almost|over|by)[\s-]+(?:third|quarter|fifth|tenth)s?(?=\s+(?:of|the|as|in|to|who|are|were|was|is|have|has|had|will|do|did|more|less|fewer|lower|higher|after|when|if|from|with)\b|\s*[.,;:)!]|\s*$)(?!\s+(?:of\s+an?\s+(?:cup|hour|teaspoon|tablespoon|plate)|in\s+line|to\s+\w+\b(?=\s*[.,])))
      \b(?:half|halves)\s+(?:of\s+(?!an?\s)(?!my\b|our\b|me\b|it\b)|as\s+(?:many|much|likely|effective)|the\s+(?:risk|people|patients|cases|number|women|men|adults|children|deaths|time|rate))
      \b(?:by|in|almost|nearly|about|around|over|than)\s+half\b(?!\s+(?:an?|past|way|hour))
    `,
  },
  {
    name: 'n in N',
    weight: 3,
    group: 'statistic',
    words:
      '# per every one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen',
    frame: either`
      \b${number}\s+(?:in|out\s+of)\s+(?:every\s+)?(?!(?:19|20)\d\d\b)${number}\b(?!\s+(?:minutes?|hours?|days?|weeks?|months?|years?|steps|places?|parts?|ways?))
      \b${number}\s+of\s+every\s+${number}\b
      \b${number}\s+(?:\w+\s+){0,4}(?:person|adult|child|woman|man|baby|patient|user|mother|parent|teen|smoker|pregnancy|birth|case|death|household|family|nurse|doctor|worker|pupil|student|girl|boy|${people})s?\s+(?:in|out\s+of)\s+(?:every\s+)?${number}\b(?!\s+(?:minutes?|hours?|days?|weeks?|months?|years?))
      \b${number}\s+(?!in\b|out\b|times?\b|sets?\b|reps?\b)[a-z-]+\s+(?:out\s+of|in)\s+(?:every\s+)?(?!one\b)${number}\b(?!\s*(?:[-%]|percent|minutes?|hours?|days?|weeks?|months?|years?|steps|places?|parts?|ways?|sites?|rooms?|locations?))
      \bfor\s+every\s+(?:${number}|hour|dollar|person|patient|death|year|case|extra|additional)
      \b(?:per|in\s+every)\s+(?:\d[\d,]{2,}|hundred|thousand|million)\b
    `,
  },
  {
    name: 'multiple',
    weight: 2.5,
    group: 'statistic',
    words: 'twice double~ triple~ quadruple~ halve~ *fold times',
    frame: either`
      \btwice\s+(?:as|the|that)\b
      \b(?:doubl|tripl|quadrupl|halv)(?:es|ed|ing)\b
      \b(?:double|triple|halve|quadruple)\s+(?:the|your|their|in|his|her)\b
      (?:^|[\s-])(?:[a-z]+|\d+)-?fold\b
      \b(?:${number}|several|many)\s+times\s+(?:as|the|more|less|higher|lower|greater|likelier|better|worse|larger|stronger|safer|faster)\b
    `,
  },
  {
    name: 'big number',
    weight: 2.5,
    group: 'statistic',
    words: '# million millions billion thousand',
    frame: either`
      (?:^|[^$£€\d,.])\d{1,3}(?:,\d{3}){1,4}(?![\d,]{0,14}\s*(?:mg|mcg|iu|ml|steps|calories|kcal)\b)
      (?:^|[^$£€\d,.])\d[\d.,]{0,14}\s*(?:hundred|thousand|million|billion)\b(?!\s+(?:dollars|pounds|euros))
      \b(?:a|one|two|three|four|five|six|seven|eight|nine|ten|half\s+a)\s+(?:thousand|million|billion)\b(?!\s+(?:dollars|pounds|euros))
    `,
  },
  {
    name: 'trial figures',
    weight: 2.5,
    group: 'statistic',
    words: 'odds relative hazard confidence nnt needed p n effect size',
    frame: either`
      \b(?:odds|hazard|risk|rate)\s+ratio\b
      \brelative\s+risk\b
      \bconfidence\s+interval
      \bp\s*[<=>]\s*0?\.\d
      \bnumber\s+needed\s+to\b
      \bnnt\b
      \bn\s*=\s*\d
      \beffect\s+sizes?\b
    `,
  },
  {
    name: 'share of people',
    weight: 2.2,
    group: 'statistic',
    words: 'most half majority millions thousands hundreds dozens nearly almost minority few',
    frame: either`
      \b(?:most|half|(?:the\s+(?:vast\s+)?)?majority\s+of|minority\s+of|(?:tens\s+of\s+|many\s+)?(?:millions|thousands|hundreds|dozens)\s+of|nearly\s+all|almost\s+all|nearly\s+half|very\s+few)\s+(?:of\s+)?(?:the\s+|these\s+|those\s+|all\s+)?(?:[a-z-]+\s+){0,2}${people}\b
    `,
  },
  {
    name: 'average',
    weight: 1.6,
    group: 'statistic',
    words: 'average median typical',
    frame: either`
      \b(?:average|median)\s+(?:of|is|was|age|\w+\s+(?:is|was|has|had|loses?|lost|gains?|takes?|eats?|gets?))\b
      \bon\s+average\b
    `,
  },
  {
    name: 'rate word',
    detail: true,
    weight: 1.2,
    kind: 'rate',
    words: 'prevalence incidence mortality survival rate rates odds likelihood morbidity expectancy',
    frame: either`
      \b(?:prevalence|incidence|mortality|survival|odds|morbidity|likelihood|life\s+expectancy)\b
      (?<!heart|breathing|pulse|flat|hourly|respiratory|interest|metabolic)\s+rates?\b
    `,
  },
  { name: 'number', detail: true, weight: 0.8, kind: 'digit', words: '#' },
  {
    name: 'date',
    detail: true,
    weight: 1.4,
    words: '# decade decades century',
    frame: either`
      \b(?:in|since|by|during|before|until|after|between|from)\s+(?:(?:early|late|mid)[\s-]+)?(?:the\s+)?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+)?(?:19|20)\d\d(?:s\b|\b)
      \b(?:in|over|for|during|within)\s+(?:a|the\s+(?:past|last)|two|three|recent)\s+(?:\w+\s+)?(?:decades?|century)\b
    `,
  },

  {
    name: 'study report',
    weight: 3,
    group: 'study',
    kind: 'study',
    words:
      'study studies trial trials review reviews research* scientist* evidence data survey surveys meta-analys* cohort* experiment* statistics figures analysis analyses findings poll polls expert experts literature science',
    frame: either`
      \b${studies}\b(?!\s+(?:nurse|team|group|participants?|visit|questions?|design|arm|record|of\s+your))[^.;?!]{0,60}?\b${reports}\b
      \b${bodies}\s+(?:\w+\s+){0,4}?${plainly}\b
      \b(?:shown|found|reported|published|seen|tested|observed|confirmed|measured)\s+(?:\w+\s+){0,3}?(?:by|in|from)\s+(?:an?\s+|the\s+|one\s+|two\s+|three\s+|many\s+|several\s+|\d+\s+)?(?:[a-z-]+\s+){0,3}?${studies}\b
    `,
  },
  {
    name: 'study named',
    detail: true,
    weight: 1.2,
    group: 'study',
    kind: 'study',
    words: 'study studies trial trials meta-analys* cohort* randomi* placebo* cochrane',
    frame: either`
      \b(?:an?|the|one|two|three|recent|new|large|small|several|many|some|clinical|cochrane|pooled|\d+)\s+(?:[a-z-]+\s+){0,2}(?:stud(?:y|ies)|trials?|meta-analys[ei]s|cohorts?)\b
      \brandomi[sz]ed\b
      \bplacebo\b
    `,
  },
  {
    name: 'evidence phrase',
    weight: 2.5,
    kind: 'evidence',
    words: 'data science team clinically scientifically proven proof evidence according been randomi* evidence-based science-backed',
    frame: either`
      \b(?:clinically|scientifically|medically)[\s-]+(?:proven|tested|shown|validated|backed)
      \bproven\s+to\b
      \b(?:no|little|strong|good|limited|mixed|weak|growing|some|clear|solid|poor|best|more|any|enough|insufficient|emerging|scant)\s+(?:\w+\s+)?(?:evidence|proof)\b
      \b(?:evidence|proof|data|science)\s+(?:\w+\s+){0,3}(?:is|are|was|were|remains?)\s+(?:still\s+|very\s+|quite\s+|rather\s+)?(?:thin|weak|strong|mixed|limited|poor|lacking|solid|clear|scant|good|slim|shaky|patchy|sparse)\b
      \bteam\s+(?:\w+\s+){0,3}?(?:has\s+|have\s+)?(?:shown|showed|found|reported|discovered)\s+(?:that|no|an?)\b
      \baccording\s+to\s+(?!your\b|my\b|our\b|the\s+(?:label|instruction|package|leaflet|plan|direction|manufacturer)|their\b|his\b|her\b)
      \b(?:has|have|had)\s+(?:also\s+|not\s+|never\s+|ever\s+|long\s+|repeatedly\s+|recently\s+)?been\s+(?:\w+ly\s+)?(?:linked|shown|found|associated|tied|proven|proved|reported|demonstrated|connected|implicated)\b
      \b(?:evidence-based|science-backed)\b
    `,
  },
  {
    name: 'reported belief',
    weight: 1.3,
    kind: 'evidence',
    words: 'thought known believed estimated considered reported seems appears',
    frame: either`
      \b(?:is|are|was|were|it's|it\s+is)\s+(?:\w+\s+)?(?:thought|known|believed|estimated|reported|shown)\s+(?:to|that)\b
      \b(?:seems?|appears?)\s+to\b
    `,
  },

  {
    name: 'named body',
    weight: 2.4,
    kind: 'guideline',
    words:
      'CDC WHO NICE FDA USPSTF COCHRANE cochrane NHS EMA MHRA AAP ACOG AHA ADA ASCO EPA TGA NIH task guideline guidelines guidance academy academies college society societies association institute institutes organization organisation administration agency council foundation committee',
    frame: exactly`
      (?:\b(?:CDC|WHO|NICE|FDA|USPSTF|Cochrane|NHS|EMA|MHRA|AAP|ACOG|AHA|ADA|ASCO|EPA|TGA|NIH)\b|\b(?:Royal|American|British|Canadian|European|Australian|World|National|International)\s+(?:[A-Z][\w-]+\s+){0,4}(?:Academy|College|Society|Association|Institutes?|Organi[sz]ation|Administration|Agency|Council|Foundation|Committee)\b|\b(?:[Tt]ask\s+[Ff]orce|[Gg]uidelines?|[Gg]uidance|[a-z]+\s+societies|[a-z]+\s+academies)\b)[^.;?!]{0,60}?\b${advises}\b
      \b${advises}\s+by\s+(?:the\s+)?(?:CDC|WHO|NICE|FDA|USPSTF|EMA|MHRA|AAP|ACOG|AHA|ADA|(?:[A-Z][\w-]+\s+){1,4}(?:Academy|College|Society|Association|Organi[sz]ation|Administration|Agency))\b
    `,
  },
  {
    name: 'body mentioned',
    detail: true,
    weight: 0.6,
    kind: 'guideline',
    words: 'CDC WHO NICE FDA USPSTF cochrane EMA MHRA organization organisation guideline guidelines task',
    frame: exactly`
      \b(?:CDC|WHO|NICE|FDA|USPSTF|Cochrane|EMA|MHRA|World\s+Health\s+Organi[sz]ation)\b
      \b[Gg]uidelines?\b
      \b[Tt]ask\s+[Ff]orce\b
    `,
  },
  {
    name: 'experts advise',
    weight: 2,
    kind: 'guideline',
    words: '*ologists *iatrists *icians doctors experts specialists dentists surgeons physicians scientists authorities officials societies',
    frame: either`
      \b(?:[a-z]+(?:ologists|iatrists|icians)|doctors|experts|specialists|dentists|surgeons|scientists|authorities|officials|societies)\s+(?:now\s+|often\s+|usually\s+|generally\s+|also\s+|still\s+|do\s+not\s+|don't\s+|no\s+longer\s+)?(?:recommend|advise|warn|agree|suggest|say|believe|estimate|prefer|caution|think)\b
    `,
  },
  {
    name: 'official status',
    weight: 2,
    kind: 'guideline',
    words:
      'recommended approved licensed licenced banned recalled contraindicated contra-indicated advised authorised authorized indicated discouraged endorsed unapproved first-line fda-approved fda-cleared tga-approved mhra-approved ce-marked ema-approved',
    frame: either`
      (?<!\byou\s)\b(?:is|are|was|were|been|be|being|isn't|aren't)\s+(?:\w+\s+){0,2}(?:recommended|approved|licen[sc]ed|banned|recalled|contra-?indicated|advised|authori[sz]ed|indicated|discouraged|endorsed)\b
      \b(?:recommended|approved)\s+(?:dose|dosage|daily|intake|amount|limit|for\b|treatment|first|age)
      \bfirst-line\b
      \b(?:fda|tga|mhra|ce|ema)[\s-](?:approved|cleared|licensed|marked)\b
    `,
  },
  {
    name: 'treatment rule',
    weight: 1.4,
    kind: 'guideline',
    words: 'given repeated prescribed avoided taken started stopped offered treated used tested screened vaccinated monitored should must need needs safely',
    frame: either`
      \b(?:can|may|should|must|need(?:s)?\s+to|ha(?:s|ve)\s+to|could)\s+(?:not\s+|only\s+|also\s+|never\s+|safely\s+)?be\s+(?:\w+ly\s+)?(?:given|repeated|prescribed|avoided|taken|started|stopped|offered|treated|used|tested|screened|vaccinated|monitored)\b
      \b(?:women|men|adults|children|babies|infants|toddlers|teens|teenagers|people|patients|smokers|everyone|mothers|diabetics|[a-z]+s\s+(?:over|under|aged))\s+(?:\w+\s+){0,5}?(?:should|must|need|needs)\s+(?:not\s+|never\s+|to\s+|only\s+)?\w
    `,
  },

  {
    name: 'cause',
    weight: 2.2,
    kind: 'cause',
    words:
      'trigger triggers culprit culprits driver drivers contributor contributors factor factors predictor predictors killer killers threat threats hazard hazards antidote remedy remedies blame bring brings brought runs run adds add interfere interferes wear wears eat eats wipe wipes strips cause causes caused causing lead leads led leading linked trigger~ raise raises raised raising worsen~ damage damages damaged damaging result results resulted contribute~ responsible associated tied increase~ irritate~ injure~ provoke~ aggravate~ weaken~ disrupt~ impair~ harm harms harmed inflame~ clog~ clogs destroy~ erode~ make makes made puts put',
    frame: either`
      \b(?:can|may|might|could|will|not|also|that|which|often|only|just|still|even|always|never|does|doesn't|don't|it|they|these|rarely|commonly|directly|usually|sometimes|(?:shown|proven|proved|found|known|able|likely|thought|believed|said|tends?|appears?|seems?)\s+to)\s+(?:\w+ly\s+)?(?:cause|trigger|damage|raise|increase|worsen|irritate|injure|harm|aggravate|weaken|disrupt|impair|provoke|destroy|erode|contribute|lead\s+to|result\s+in)\b
      \b(?:causes|triggers|raises|worsens|damages|irritates|aggravates|weakens|disrupts|impairs|provokes|destroys|erodes|inflames|harms|clogs)\s+(?!of\b|and\b|or\b|are\b|is\b|include)\w
      \b(?:is|are|was|were|be|been|being)\s+(?:\w+\s+)?(?:caused|triggered|worsened|damaged|weakened|disrupted|impaired|injured)\b
      \b(?:caused|triggered|worsened|damaged|weakened|disrupted|impaired|raised|injured)\s+(?:the|your|their|his|her|its|an?|more|fewer|by|blood|serious|severe|permanent|liver|lung|heart|brain|kidney|most|many)\b
      \bcontribut(?:es?|ed|ing)\s+to\b
      (?<!\b(?:the|a|this|that|any|each|common|main|leading|possible|probable|known|for|root|of|its|their|and|or)\s)\bcaus(?:e|ing)\s+(?!for\b|of\b|and\b|or\b|is\b)\w
      \b(?:leads?|led|leading)\s+(?:directly\s+)?to\b
      \b(?:linked|tied)\s+(?:to|with)\b
      \badds?\s+to\s+(?:the|your|their)\s+(?:risk|chance)
      \binterferes?\s+with\b
      \b(?:wears?|eats?)\s+(?:away|down)\b
      \bwipes?\s+out\b
      \bstrips\s+(?:the|your|away)
      \b(?:is|are|was|were|being|strongly|been|be|not)\s+(?:\w+\s+)?associated\s+with\b
      \bresult(?:s|ed|ing)?\s+in\b
      \b(?:is|are|was|were|remains?)\s+(?:also\s+|often\s+|usually\s+|sometimes\s+|still\s+|rarely\s+)?(?:an?|the|one|among\s+the|another)\s+(?:[\w-]+\s+){0,4}(?:triggers?|culprits?|drivers?|contributors?|risk\s+factors?|predictors?|killers?|threats?|hazards?|antidotes?|cures?|causes?|remed(?:y|ies))\b
      \bto\s+blame\b
      \bbr(?:ings?|ought)\s+on\s+\w
      \bruns?\s+in\s+families\b
      \bresponsible\s+for\s+(?!your|paying|the\s+cost|making|ensuring|all)
      \b(?:increases|increased|increasing|increase|raised)\s+(?:the\s+|your\s+|their\s+|a\s+|his\s+|her\s+|our\s+)?(?:\w+\s+){0,2}?(?:risks?|chances?|odds|likelihood|levels?|pressure|absorption|rates?|mortality|weight|appetite|inflammation|pain|symptoms|flow|anxiety|survival)\b
      \bmakes?\s+(?:\w+\s+){1,4}?(?:(?:more|less)\s+(?:likely|severe|sensitive|painful|prone|resistant|common|dangerous|tired|effective|vulnerable)|worse|weaker|sicker|thinner)\b
      \bputs?\s+(?:\w+\s+){1,3}?at\s+(?:\w+\s+)?risk\b
      (?<=\w(?:[a-rt-z]s|ing|alcohol|stress|sugar|smoke|salt|pollution))(?<!\b(?:its|this|has|was|does|thus|plus|versus|always|perhaps|sometimes|besides|is))\s+(?:trigger|raise|worsen|damage|irritate|disrupt|weaken|harm|cause|injure)\s+\w
    `,
  },
  {
    name: 'origin',
    weight: 1.4,
    kind: 'cause',
    words: 'come comes stem stems arise arises',
    frame: either`
      \b(?:comes?|stems?|arises?)\s+from\b(?!\s+(?:an?|my|our|your|his|her|all|the)\s+(?:\w+\s+)?(?:family|town|village|country|background|walks?|clinic|hospital|community)\b)
    `,
  },
  {
    name: 'risk',
    weight: 1.3,
    kind: 'cause',
    words: 'risk risks hazard danger',
    frame: either`
      \brisks?\s+(?:of|for|factors?|is|are)\b
      \b(?:is|are)\s+an?\s+(?:\w+\s+){0,2}?(?:risk|hazard|danger)\b
      \bat\s+(?:an?\s+)?(?:higher|greater|increased|high|low|lower|more|particular|special)\s+risk\b
      \b(?:higher|greater|lower|increased|reduced)\s+risks?\b
    `,
  },
  {
    name: 'effect',
    weight: 2.2,
    kind: 'effect',
    words:
      'reduce~ prevent~ protect~ improve~ cure cures cured relieve~ reverse~ boost~ kill~ shorten~ lengthen~ strengthen~ dissolve~ melt~ repel repels repelled alleviate~ delay~ suppress~ offset offsets soothe~ restore~ remove~ decrease~ promote~ enhance~ minimize~ minimise~ eliminate~ fight fights heal~ ease eases eased calm calms calmed slow slows slowed lower lowers lowered cut cuts block blocks blocked stop stops stopped treat treats treated speed speeds burn burns outlast~ flush~ detoxify detoxifies regulate~ stabilize~ stabilise~ work works help helps helped benefit benefits washes wash counteract~ combat~ stave ward control controls controlled limit limits extend~ adds added gets repair~ rejuvenate~ nourish~ saves saved brings bring pushes push drives drive keeps keep sends send fell drops dropped rises rose shrinks shrank grows',
    frame: effectFrame,
  },
  {
    name: 'efficacy',
    weight: 2,
    kind: 'safety',
    words:
      "isn't aren't is are contagious infectious effective* ineffective* efficac* useless pointless worthless cannot can't not don't doesn't didn't won't proven effect effects has have had makes made offers achieve achieves adds gains nothing there there's no zero carries carry poses work help prevent protect cure treat affect change reduce cause spread improve nothing little supported affects",
    frame: either`
      \b(?:is|are|was|were|be|been|more|most|less|very|highly|equally|only|not|isn't|aren't|as|safe\s+and|also|just\s+as)\s+(?:\w+ly\s+)?(?:in)?effective\b(?!\s+(?:dates?|until|from|on)\b)
      \b(?:in)?effective\s+(?:at|for|in|against|treatments?|therap(?:y|ies)|medicines?|drugs?|ways?|than|when|only|method|prevention|contraception|birth|remed(?:y|ies)|antibody)\b
      \befficac(?:y|ious)\b
      \beffectiveness\s+(?:of|is|was|drops|falls|wanes)\b
      \bproven\b
      \b(?:(?:does|do|did|will|can)(?:\s+not|n't)|can't|won't|cannot)\s+(?:actually\s+|really\s+|by\s+itself\s+)?(?:work|help|prevent|protect|cure|treat|affect|change|reduce|cause|spread|improve|lower|stop|raise|increase|kill|shorten|make\s+\w+\s+\w+|give\s+(?:you|anyone|people|children)|remove|heal|harm|hurt|damage|replace|detox|boost|burn|speed|worsen|trigger|protect|pass\s+on|transmit|survive|cross)\b
      \b(?:does|do|did)(?:\s+not|n't)\s+(?!know\b|need\b|want\b|have\b|mean\b|matter\b|think\b|feel\b|like\b|let\b|be\b|forget\b|worry\b|mind\b|get\b|take\b|use\b|try\b|come\b|go\b|look\b|seem\b|see\b|say\b|ask\b|offer\b|accept\b|wait\b|always\b|give\b|eat\b|run\b|sit\b|end\b|add\b|put\b|pay\b|fit\b|lie\b|owe\b|buy\b|own\b)(?:\w+ly\s+)?\w{3,}\s+(?:\w+\s+){0,3}?\w{4,}
      \b(?:is|are|was|were)(?:\s+not|n't)\s+(?:\w+ly\s+)?(?:contagious|catching|infectious|hereditary|genetic|inherited|inevitable|curable|treatable|preventable|reversible|permanent|addictive|habit-forming|harmful|harmless|fattening|normal|rare|common|painful|enough|necessary|needed|inherited|caused|linked|related|safe|effective|worth)\b
      \b(?:is|are)\s+(?:highly\s+|very\s+|not\s+|also\s+|largely\s+|mostly\s+|entirely\s+|almost\s+|nearly\s+)?(?:contagious|infectious|hereditary|inherited|curable|treatable|preventable|reversible|addictive|habit-forming|fattening|universal)\b
      \b(?:useless|pointless|worthless)\b
      \bthere(?:\s+is|'s|\s+are)\s+(?:no|zero)\s+(?:\w+\s+){0,2}?(?:cure|vaccine|treatment|medicines?|drugs?|test|risks?|downtime|links?|connection|proof|antidote|safe|benefits?|harms?|side|danger|chance|difference|advantage|safe\s+(?:level|amount|limit|dose))\b
      \b(?:carries|carry|poses?|has|have|with)\s+(?:no|zero)\s+(?:\w+\s+)?(?:risks?|danger|downtime|harm)\b
      \b(?:no|little|small|modest|large|major|minor)\s+(?:\w+\s+)?effects?\s+(?:on|at|in)\b
      \b(?:has|have|had|makes?|made|offers?|shows?|brings?|gives?)\s+(?:no|little|hardly\s+any)\s+(?:\w+\s+)?(?:effect|benefit|difference|advantage|role|place|value|gain|protection|harm)
      \b(?:do(?:es)?|achieves?|adds?|changes?|gains?)\s+(?:nothing|little|next\s+to\s+nothing)\b
      \b(?:best|well)[\s-]+supported\b
      \baffects?\s+(?:about|around|up\s+to|one|two|nearly|more|most|some|\d|the|your|how|children|women|men|people)\b
    `,
  },
  {
    name: 'denial',
    weight: 1.4,
    kind: 'safety',
    words: 'mean',
    frame: either`
      \bdo(?:es)?(?:\s+not|n't)\s+(?:\w+ly\s+|always\s+)?mean\b(?!\s+(?:that\s+)?(?:i|we|you\s+(?:should|must|have\s+to|can't|cannot))\b)
    `,
  },
  {
    name: 'safety',
    weight: 2,
    kind: 'safety',
    words:
      'safe safely safer safest unsafe dangerous harmful harmless toxic poisonous deadly fatal life-threatening lethal risky side adverse tolerated complication complications',
    frame: either`
      (?<!\b(?:stay|keep|be|feel|feeling|staying|keeping|stays|keeps|and)\s(?:\w{1,8}\s)?)\b(?:safe(?:r|st)?|unsafe)\b(?!\s+(?:places?|spaces?|distance|environment|sex|hands|side|home|and\s+effective\s+(?:innovation|medical\s+tech)))
      \b(?:can|may)\s+safely\b
      \bsafely\s+(?:be|take|use|give)
      \b(?:dangerous|harmful|harmless|toxic|poisonous|deadly|fatal|life-threatening|lethal|risky)\b(?!\s+(?:chemicals?|substances?|waste|materials?|exposures?))
      \b(?:side|adverse)\s+(?:effects?|events?|reactions?)\b
      \bwell\s+tolerated\b
      \bcomplications?\s+(?:follow|occur|happen|are|include|arise|can|may)\b
    `,
  },
  {
    name: 'comparison',
    weight: 2,
    kind: 'comparison',
    words:
      'than as better worse likely likelier compared versus sooner faster longer earlier beat beats outperform* superior inferior matters equally more less fewer',
    frame: either`
      \b(?:better|worse|higher|lower|longer|shorter|safer|stronger|weaker|faster|slower|sooner|earlier|later|larger|smaller|greater|healthier|riskier|likelier|milder|thinner|heavier|deeper|more(?!\s+than\b)|less(?!\s+than\b)|fewer(?!\s+than\b)|matters\s+more)\b[^.;?!]{0,60}?\bthan\b(?!\s+(?:ever|usual|before|normal|i\b|you\s+(?:think|might|expect)))
      \bas\s+well\s+as\b[^.;,]{1,40}\b(?:does|do|did)\b
      \bas\s+(?:effective|effectively|safe|safely|strong|bad|badly|dangerous|likely|harmful|common|helpful|well|good|much|quickly|fast|long|reliable|reliably|deadly|addictive)\s+as\b(?!\s+(?:possible|you|your|needed|i\b|we\b))
      \b(?:more|less|most|least|equally|just\s+as)\s+(?:likely|effective|common|harmful|dangerous|safe|severe|prone|vulnerable)\b
      \bcompared\s+(?:with|to)\b
      \bsooner\b
      \b(?:heals?|recovers?|hours?|days?|weeks?|months?|years?|half|minutes?|home|sleeps?|lives?|lasts?)\s+(?:\w+\s+)?(?:earlier|faster|longer)\b
      \b(?:beats?|outperforms?|outperformed)\s+(?!up\b|your\b)\w
      \b(?:superior|inferior)\s+to\b
      \bmatters\s+(?:more|less|most)\b
      \bless\s+often\b
      \bdo(?:es)?\s+(?:about|much|exactly|just|roughly)\s+(?:the\s+same|as\s+\w+)\b
      \b(?:is|are|was|were|do|does|did|work|works|fare|fares|score|scores)\s+no\s+(?:better|worse|safer|different|healthier)\b
      \bjust\s+as\s+(?:well|good|effective|safe|strong|fast|quickly|long|harmful|bad|dangerous)\b
    `,
  },
  {
    name: 'unstated comparison',
    weight: 1.5,
    kind: 'comparison',
    words: 'more fewer less higher lower longer better worse greater later earlier faster slower sooner',
    frame: either`
      (?<!\b(?:or|no|any|much|once|even|one|some|a|an|the|little|bit|lot|far|and|never|more|know|learn|read|find|out|what's|is|are|was|were|be|been|will|not|see|cost|costs|than|to|for|with|feel|that|this|it|you|we|i|as|of|years|weeks|days|months|hours|minutes)\s)(?<=\b[a-z]{3,}\s)(?:less|more|later|earlier|faster|slower|longer|better|worse|sooner)(?=\s+(?:and|when|in|after|with|as|if|at)\b|\s*[.,;])
      \b(?:have|has|had|get|gets|need|needs|live|lives|suffer|lose|loses|gain|gains|sleep|sleeps|recover|recovers|heal|heals|catch|report|reported|face|show|showed)\s+(?:\w+\s+)?(?:more|fewer|less|higher|lower|longer|better|worse|greater)(?!\s+(?:to|or\s+less)\b)\s*(?:\w|[.,;]|$)
    `,
  },
  {
    name: 'superlative',
    weight: 2,
    kind: 'comparison',
    words:
      'leading main most best worst biggest commonest deadliest top key major largest greatest primary strongest safest chief gold one cornerstone mainstay linchpin backbone choice among usual typical common',
    frame: either`
      \b(?:leading|main|biggest|top|key|major|primary|number\s+one|single\s+biggest|largest|greatest|second|strongest|chief|commonest|frequent)\s+(?:\w+\s+)?(?:causes?|risks?|risk\s+factors?|killers?|sources?|drivers?|reasons?|predictors?|contributors?|triggers?|threats?|symptoms?|complications?|preventable)\b
      \bmost\s+(?:\w+ly\s+)?(?:common|effective|dangerous|deadly|important|frequent|likely|prescribed|studied|serious|powerful|reliable)\b
      \b(?:best|worst|safest|strongest)\s+(?:\w+\s+){0,2}?(?:treatments?|ways?|protection|defen[cs]e|therap(?:y|ies)|options?|predictors?|evidence|medicines?|drugs?|remed(?:y|ies)|exercises?|sources?|supported|tests?|prevention|diets?|foods?|positions?|time)\b
      \bgold\s+standard\b
      \bamong\s+the\s+(?:\w+\s+)?(?:largest|biggest|most|leading|commonest|main|top|deadliest|strongest)\b
      \b(?:main|usual|chief|major|typical|biggest|commonest|common)\s+(?:complaints?|drawbacks?|problems?|side|worr(?:y|ies)|signs?|symptoms?|dangers?|concerns?|features?|downsides?|culprits?)\b
      \bcommonest\b
      \b(?:cornerstone|mainstay|linchpin|backbone|treatment\s+of\s+choice|first\s+choice)\b
      \bdeadliest\b
    `,
  },
  {
    name: 'dose',
    weight: 2,
    kind: 'dose',
    words:
      '# spf iu cup cups serving servings drinks steps calories milligrams grams teaspoon* tablespoon* dose doses pounds kilos units degrees micrograms once twice single',
    frame: either`
      \b${number}(?:\s*(?:-|to|or)\s*${number})?[\s-]*(?:mg|mcg|[uµμ]g|g|kg|lbs?|pounds?|kilos?|milligrams?|micrograms?|grams?|kilograms?|ounces?|oz|ml|mls|l|litres?|liters?|iu|international\s+units?|units?|mmhg|mmol|kcal|calories|cups?|tablespoons?|teaspoons?|servings?|portions?|drinks?|glasses|steps|mg\/dl|mmol\/l|doses?|tablets?|capsules?|puffs?|drops|degrees|mph|decibels|db|msv|inches|cm|mm)\b(?!\s+(?:of\s+)?(?:fee|copay))
      \b\d{2,3}\/\d{2,3}\b
      \bspf\s*\d
      °\s?[cf]\b
      \b(?:single|daily|weekly|low|high|standard|first|second|typical)\s+doses?\b
      \b(?:once|twice|three\s+times|four\s+times)\s+(?:a|per|each|every)\s+(?:day|week|month|year)\b
    `,
  },
  {
    name: 'threshold',
    detail: true,
    weight: 1.6,
    kind: 'threshold',
    words:
      '# within one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen',
    frame: either`
      \b(?:over|under|at\s+least|up\s+to|within|every|after|more\s+than|less\s+than|fewer\s+than|no\s+more\s+than|as\s+(?:little|few|much|many)\s+as|by(?:\s+about|\s+around|\s+at\s+least)?|above|below|beyond|until|before|(?:in|for)\s+(?:just|only|about|around|at\s+least|up\s+to)|aged?)\s+(?:about\s+|around\s+|the\s+age\s+of\s+|age\s+)?(?!(?:19|20)\d\d\b)${number}\b
      \bwithin\s+(?:a\s+few\s+|a\s+|the\s+first\s+|\w+\s+)?(?:seconds|minutes|hours|days|weeks|month|week|year|months|years)\b
      \b${number}\s*(?:to|-|or)\s*${number}\s+(?:seconds|minutes|hours|days|weeks|months|years)\b
    `,
  },
  {
    name: 'duration',
    detail: true,
    weight: 1,
    kind: 'threshold',
    words: '# minutes hours days weeks months years sessions times seconds minute hour day week month',
    frame: either`
      \b(?:${number}|several|a\s+few|many)[\s-]+(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|sessions?|times|washes|nights?)\b(?!\s+ago|-old)
      \bfor\s+(?:months|weeks|years|days|hours|decades)\b(?!\s+(?:now|we|i|my|our)\b)
    `,
  },
  {
    name: 'quotation',
    weight: 1,
    words: '"',
    frame: either`
      "[^"]{25,}"[^"]{0,40}\b(?:said|says|told|explains?|explained|wrote|noted|added|adds|warns?)\b
      \b(?:said|says|told|explains?|explained|wrote|noted|added|adds|warns?)\b[^"]{0,40}"[^"]{25,}"
    `,
  },
  {
    name: 'mechanism',
    detail: true,
    weight: 1.2,
    kind: 'mechanism',
    words:
      'because due by inhibit~ stimulate~ release~ absorb~ absorption spread~ spreads bind~ binds produce~ breaks turns makes make convert~ swell swells constrict~ dilate~ activate~ traps narrows widens replicate~ multiply multiplies infect~ attaches attack attacks invade~ hardens accumulate~ passes passed transmit transmits transmitted mimic mimics interfere~ interact interacts relax relaxes pumps filters drains supplies starve~ carries contracts builds dries wears washes wash break turn narrow widen harden bind',
    frame: either`
      \bbecause\b
      \bdue\s+to\b
      \bby\s+(?:\w+ly\s+)?(?:block|inhibit|reduc|increas|releas|stimulat|prevent|slow|bind|relax|chang|kill|stopp|lower|mak|help|narrow|widen|keep|attack|act|mimick|draw|trap|touch|breath|contact)\w*ing\b
      \b(?:inhibits?|stimulates?|releases?|absorbs?|absorbed|absorption|spreads|binds?|produces?|breaks?\s+down|turns?\s+into|makes?|converts?|swells?|constricts?|dilates?|activates?|traps|narrows?|widens?|replicates?|multipl(?:y|ies)|infects?|attaches|attacks?\s+(?:the|your|healthy|its|our)|invades?|hardens?|accumulates?|passes|passed\s+(?:on|from)|transmits?|transmitted|mimics?|interferes?|interacts?|relax(?:es)?|pumps|filters|drains|supplies|starves?|carries|contracts|builds\s+up|dries\s+out|wears)\b
      \bspread\s+(?:by|through|from|when|via)\b
      \bwash(?:es)?\s+(?:away|off|out)\b
    `,
  },
  {
    name: 'action',
    weight: 2.1,
    kind: 'mechanism',
    words:
      'stunt darken trim slash shave shield guard filter scatter reflect erode inflame sensitize sensitise neutralize neutralise desensitise dislodge constrict provoke widen narrow shrink swell sap quell quench rupture scar calcify ferment metabolise metabolize detach corrode dissolve liquefy infiltrate nourish disable sicken poison tire exhaust energise energize overstimulate jolt jump-start supercharge undermine hamper hinder impede inhibit thwart foil mend knit stunts darkens trims slashes shaves shields guards filters scatters reflects erodes inflames sensitizes sensitises neutralizes neutralises desensitises dislodges constricts provokes widens narrows shrinks swells saps quells quenches ruptures scars calcifies ferments metabolises metabolizes detaches corrodes dissolves liquefies infiltrates nourishes disables sickens poisons tires exhausts energises energizes overstimulates jolts jump-starts supercharges undermines hampers hinders impedes inhibits thwarts foils mends knits *ates *ifies *izes *ens bleach bleaches blunt blunts brings bruise bruises carries choke chokes clog clogs coat coats colonise colonises colonize colonizes compress compresses contains crack cracks crosses curb curbs cushion cushions dampen dampens deepen deepens deflate deflates dehydrate dehydrates delivers deplete depletes deprive deprives dilute dilutes disturb disturbs dries drives drops dull dulls enters evade evades expose exposes feeds forces fuel fuels gives hasten hastens hydrate hydrates inflate inflates invade invades irritate irritates leaves loosen loosens makes mask masks mimic mimics moisten moistens moisturise moisturises moisturize moisturizes numb numbs offers overload overloads overwhelm overwhelms penetrate penetrates plug plugs poses primes prolong prolongs provides push pushes quicken quickens raises reactivate reactivates rebuild rebuilds renew renews replace replaces replenish replenishes resets rewire rewires rob robs scratches seal seals sedate sedates sends sheds signals smother smothers soften softens spare spares squeeze squeezes starve starves steadies steady stiffen stiffens stimulate stimulates strain strains stretches strip strips supplies tame tames tells thicken thickens thins tighten tightens trains trap traps upset upsets whiten whitens',
    frame: either`
      \b(?!listens|happens|means|dates)\w{3,}(?:ates|ifies|izes|ises|ens)\s+(?:the|your|our|their|its|an?|blood|skin|pain|bones?|muscles?|nerves?|hormones?)\s+\w
      \b(?:stunts|darkens|trims|slashes|shaves|shields|scatters|reflects|erodes|inflames|sensitizes|sensitises|neutralizes|neutralises|desensitises|dislodges|constricts|provokes|widens|narrows|shrinks|swells|saps|quells|quenches|ruptures|calcifies|ferments|metabolises|metabolizes|detaches|corrodes|dissolves|liquefies|infiltrates|nourishes|disables|sickens|poisons|exhausts|energises|energizes|overstimulates|jolts|jump-starts|supercharges|undermines|hampers|hinders|impedes|inhibits|thwarts|foils|mends|knits|loosens|tightens|softens|thickens|moistens|numbs|dulls|blunts|dampens|curbs|tames|hastens|quickens|prolongs|inflates|deflates|stiffens|dilutes|sedates|stimulates|squeezes|compresses|pushes|irritates|coats|plugs|clogs|bruises|whitens|bleaches|disturbs|upsets|deprives|robs|depletes|replenishes|replaces|rebuilds|renews|hydrates|dehydrates|moisturizes|moisturises|seals|traps|cushions|steadies|fuels|deepens|colonizes|colonises|penetrates|invades|reactivates|evades|mimics|masks|rewires|exposes|spares|strips|cracks|overloads|overwhelms|strains|starves|smothers|chokes)\s+(?!of\b|and\b|or\b|are\b|is\b)\w
      \b(?:brings|gives|provides|offers|delivers|supplies|poses|carries|contains|leaves|drives|feeds|sends|tells|forces|raises|drops|stretches|scratches|thins|dries|primes|trains|resets|signals|crosses|enters|sheds|makes)\s+(?:\w+\s+){0,2}?(?:relief|comfort|protection|immunity|risks?|dangers?|threat|infections?|symptoms?|fluid|acid|blood|oxygen|air|heat|mucus|hormones?|energy|sleep|pain|nerves?|brain|lungs?|liver|kidneys?|heart|stomach|gut|skin|joints?|muscles?|bones?|eyes?|throat|body|cells?|viruses|bacteria|germs|toxins?|vitamins?|minerals?|protein|fib(?:re|er)|sugar|salt|fat|calories|iron|calcium|caffeine|scars?|scarring|dizziness|headaches?|nausea|swelling|drowsiness|bleeding|fatigue|fever|rash|diarrh(?:oe|e)a|constipation)\b
      (?<=(?:\w[a-rt-z]s|\b(?:both|they|which|that|can|may|might|could|will|would|also|often|children|people|women|men|it|these|not))\s)(?:stunt|darken|trim|slash|shave|shield|guard|filter|scatter|reflect|erode|inflame|sensitize|sensitise|neutralize|neutralise|desensitise|dislodge|constrict|provoke|widen|narrow|shrink|swell|sap|quell|quench|rupture|scar|calcify|ferment|metabolise|metabolize|detach|corrode|dissolve|liquefy|infiltrate|nourish|disable|sicken|poison|tire|exhaust|energise|energize|overstimulate|jolt|jump-start|supercharge|undermine|hamper|hinder|impede|inhibit|thwart|foil|mend|knit|loosen|tighten|soften|thicken|moisten|numb|dull|blunt|dampen|curb|tame|hasten|quicken|prolong|inflate|deflate|stiffen|dilute|sedate|stimulate|squeeze|compress|push|irritate|coat|plug|clog|bruise|whiten|bleach|disturb|upset|deprive|rob|deplete|replenish|replace|rebuild|renew|hydrate|dehydrate|moisturize|moisturise|seal|trap|cushion|steady|fuel|deepen|colonize|colonise|penetrate|invade|reactivate|evade|mimic|mask|rewire|expose|spare|strip|crack|overload|overwhelm|strain|starve|smother|choke)\s+(?!of\b|and\b|or\b|are\b|is\b|to\b)\w
    `,
  },
  {
    name: 'course',
    detail: true,
    weight: 1.2,
    kind: 'mechanism',
    words:
      'fades wanes lingers persists recurs returns peaks starts begins appears disappears clears resolves settles heals lasts passes goes go comes come wears wear kicks kick sets set dies burns gets get become becomes grow grows fade wane linger persist recur resolve disappear outgrow outgrows strikes relapse relapses die dry flare flares ease eases level levels lifts lift',
    frame: either`
      \b(?:mood|fog|fatigue|pain|fever|swelling|symptoms?)\s+lifts?\b
      \b(?:fades?|wanes?|lingers?|persists?|recurs?|disappears?|resolves?|relapses?|outgrows?)\b
      \b(?:peaks|clears|settles|heals|passes|lasts|returns|starts|begins|appears|strikes)\b(?!\s+(?:at\s+\d|on\s+(?:mon|tue|wed|thu|fri|sat|sun)))
      \b(?:goes|go)\s+away\b
      \b(?:clear|clears|die|dry|wear|flare|flares|ease|eases|settle|level|levels)\s+(?:up|off|down|out)\b
      \b(?:comes?|goes|go|gets?)\s+(?:down|up|back|on|worse|better)\b
      \b(?:wears?|dies?|burns?)\s+(?:off|out|down)\b
      \b(?:kicks?|sets?)\s+in\b
      \b(?:gets?|becomes?|grows?)\s+(?:\w+\s+)?(?:\w{3,}er|worse|more|less)\b
    `,
  },
  {
    name: 'frequency',
    detail: true,
    weight: 1.2,
    kind: 'frequency',
    words:
      'rarely often usually tend tends common commonly likely unlikely typically generally frequently seldom sometimes many some most rare uncommon usual normally mostly',
    frame: either`
      \b(?:rarely|often|usually|tends?\s+to|(?:un)?common(?:ly)?|(?:un)?likely|typically|generally|frequently|seldom|sometimes|rare|normally|mostly|usual)\b
      \b(?:many|most)\s+(?:of\s+)?(?:the\s+)?(?:\w+\s+)?(?:people|patients|women|men|children|adults|babies|kids|teens|cases|older|parents|smokers)\b
    `,
  },
  {
    name: 'absolute',
    detail: true,
    weight: 1,
    kind: 'frequency',
    words: "always never guaranteed completely everyone cannot can't entirely impossible only all every nobody nothing",
    frame: either`
      \b(?:always|never|guaranteed?|completely|everyone|cannot|can't|entirely|impossible|nobody|100\s*%)\b
    `,
  },
  {
    name: 'change over time',
    weight: 1.4,
    kind: 'change',
    words: 'rose risen rising fallen climbed climbing soared surged declined declining increased dropped growing grown jumped',
    frame: either`
      \b(?:rose|risen|climbed|soared|surged|declined|jumped|(?:has|have)\s+(?:\w+\s+)?(?:increased|fallen|dropped|grown|doubled|tripled)|(?:is|are)\s+(?:on\s+the\s+rise|rising|climbing|declining|growing))\b
    `,
  },
  {
    name: 'harm',
    detail: true,
    weight: 1.2,
    kind: 'harm',
    words: 'die dies died death deaths kills killed injured injures disabled harm harms hospitalised hospitalized lasting irreversible permanent',
    frame: either`
      \b(?:die|dies|died|deaths?|killed|injured|injures|disabled|hospitali[sz]ed|irreversible|permanent(?:ly)?)\b
    `,
  },
]
