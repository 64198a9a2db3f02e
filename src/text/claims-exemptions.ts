import type { Cue } from './claims-cues.ts'
import { either, exactly } from './claims-frames.ts'

export interface Exemption extends Cue {
  /** Holds in full even where a statistic or a study is told. */
  readonly firm?: boolean
}

const few = String.raw`(?:\d{1,3}(?:\s*(?:-|to|or)\s*\d{1,3})?|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|few|couple\s+of)`

/** What needs no source. Of one `kind`, the strongest counts. An instruction and a first person are found by grammar: see `claims-grammar.ts`. */
export const exemptions: readonly Exemption[] = [
  {
    name: 'quoted myth',
    weight: -6,
    firm: true,
    words: 'myth q question fiction misconception false',
    frame: either`
      ^\W*(?:myth|q|question|fiction|misconception|false\s+claim)\b[^:.]{0,14}:
      \bmyth\s+(?:that|is)\b
    `,
  },
  {
    name: 'disclaimer',
    weight: -5,
    firm: true,
    words:
      'advice substitute reviewed conflicts conflict informational information purposes funded financial disclosure disclosures sponsored paid educational commission affiliate',
    frame: either`
      \bnot\s+(?:intended\s+(?:as|to)|medical|a\s+substitute|a\s+replacement|personal)\s*(?:advice|be|replace|for|as|medical)?\b
      \b(?:medically\s+)?reviewed\s+(?:by|on|in)\b
      \bconflicts?\s+of\s+interest\b
      \b(?:informational|educational|general\s+information)\s*(?:purposes|only)?\b
      \bfunded\s+by\b
      \bfinancial\s+(?:interest|relationship|tie|disclos)
      \bdisclosures?:
      \bsponsored\s+by\b
      \b(?:is|was|were|are)\s+paid\s+(?:by|for)\b
      \b(?:earn|receive)s?\s+a\s+(?:small\s+)?commission\b
    `,
  },
  {
    name: 'logistics',
    weight: -4,
    firm: true,
    kind: 'logistics',
    words:
      'appointment* opening parking newsletter clinic clinics office practice portal website shop store sign signing call phone text email e-mail contact message ring',
    frame: either`
      \bappointments?\b
      \bopening\s+(?:hours|times)\b
      \bparking\b
      \bnewsletter\b
      \b(?:our|the)\s+(?:\w+\s+){0,2}(?:clinics?|office|front\s+desk|portal|website|shop|store|practice)\s+(?:is|are|meets?|opens?|closes?|runs?|will|has|offers?|now|team|moved)\b
      \bsign(?:ing)?\s+up\b
      \b(?:call|phone|text|e-?mail|contact|message|ring)\s+(?:us|our|the\s+(?:clinic|office|practice|surgery|desk|front)|reception|today|now|me|\(?\d)
    `,
  },
  {
    name: 'logistics',
    weight: -4,
    firm: true,
    kind: 'logistics',
    words:
      'free open register registration registering booking book waiting referral referrals reception counter insurance insurer insurers fee fees workshop workshops webinar webinars course courses meets enrol enroll enrolling enrolled apply applying application eligib* download* ticket tickets desk mondays tuesdays wednesdays thursdays fridays saturdays sundays monday tuesday wednesday thursday friday saturday sunday deductible copay copays coverage paperwork login session sessions class classes available drop-in walk-in shipping order kit kits refund volunteers participants applicants members nobody one everyone anyone everybody someone room',
    frame: either`
      \bfree\s+(?:(?!from\b|of\b|radicals?\b)\w+\s+){0,4}(?:are|is|at|consultation|clinic|class|session|from\s+(?:us|the|any|our))\b
      \b(?:is|are)\s+(?:free|open|available|closed)\s+(?:\w+\s+){0,2}?(?:at|from|on|to|until|in|by|for|every|of\s+charge)\b
      \b(?:is|are)\s+(?:free|open|available|closed)\s*[.,!]
      \bregist(?:er|ration|ering)\b
      \bbook(?:ing)?\s+(?:a|an|your|now|online|through|early|opens|in|is|with)\b
      \bwaiting\s+(?:list|room)\b
      \breferrals?\s+(?:go|to|are|from|form)\b
      \b(?:ask\s+)?reception\b
      \bcounter\b(?=,|\s+(?:on|at|from)|\.)
      \binsur(?:ance|ers?)\b
      \b(?:fees?|tickets?|copays?|deductible|paperwork|refund)\b
      \b(?:workshop|webinar|course|class|session|group|clinic)s?\s+(?:starts?|meets?|runs?|begins?|takes?\s+place|is\s+on|are\s+on|every|on)\b
      \benrol(?:l|ls|led|ling|ment)?\b
      \bappl(?:y|ying|ication)\s+(?:for|online|to|by)\b
      \beligib
      \bdownload\b
      \bdesk\b
      \b(?:on|every)\s+(?:\w+\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b
      \b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\s+(?:at|from|to|and|morning|afternoon|evening)
      \b(?:walk-in|drop-in)\b
      \b(?:volunteers|participants|applicants|members)\s+(?:\w+\s+)?(?:need|must|should|will|can|are\s+(?:needed|wanted|asked))\b
      \b(?:nobody|no\s+one|everyone|anyone|everybody|someone|we|people)\s+here\b
      \broom\s+\d
      \bshipping\b
    `,
  },
  {
    name: 'logistics',
    weight: -4,
    firm: true,
    kind: 'logistics',
    words: '#',
    frame: either`
      \b\d{1,2}(?:[:.]\d\d)?\s*(?:a\.?m\.?|p\.?m\.?|o'clock)(?![a-z])
      [$£€]\s?\d
      \b\d{3}[-.\s]\d{3}[-.\s]\d{4}\b
      \b(?:on|at|is|line|lifeline|samaritans|number|dial|phone|text|call|ring|freephone|hotline|helpline)\W{1,3}(?:\w+\s+){0,4}?\d\d[\d\s()-]{4,18}\d\b
      \b(?:starts?|opens?|closes?|begins?|due)\s+(?:on\s+)?the\s+\d
    `,
  },
  {
    name: 'logistics',
    weight: -3,
    kind: 'logistics',
    words: 'check visit appointment screening scan takes take lasts session',
    frame: either`
      \b(?:full|skin|check|visit|appointment|screening|scan|session|procedure|consultation|test|class)\w*(?:\s+\w+){0,2}\s+(?:takes?|lasts?)\s+(?:about\s+|around\s+|up\s+to\s+|less\s+than\s+|just\s+|only\s+|under\s+)?[\w-]+\s+(?:\w+\s+)?(?:minutes?|hours?)\b
    `,
  },
  {
    name: 'time it takes the reader',
    weight: -4,
    firm: true,
    kind: 'logistics',
    words: 'take takes took last lasts need needs',
    frame: either`
      \b(?:steps?|exercises?|routines?|stretch(?:es)?|drills?|warm-?ups?|quiz(?:zes)?|videos?|clips?|articles?|posts?|pages?|guides?|leaflets?|forms?|surveys?|questionnaires?|checklists?|checks?|techniques?|recipes?|tasks?|reads?|reading|whole\s+thing|songs?|calls?|habits?|it|this|they|all)\s+(?:only\s+|just\s+|really\s+|together\s+|should\s+|will\s+|usually\s+)*(?:takes?|took|lasts?|needs?)\s+(?:you\s+|us\s+|me\s+)?(?:about\s+|around\s+|under\s+|only\s+|just\s+|less\s+than\s+|no\s+more\s+than\s+|up\s+to\s+|roughly\s+)*(?:an?|half\s+an?|${few})[\s-]+(?:\w+\s+)?(?:seconds?|minutes?|mins?|hours?)\b(?!\s+(?:for\s+the|before|until)\b)
      \btakes?\s+(?:\w+\s+){1,6}?to\s+(?:read|fill|watch|complete|do|set|make|cook|prepare|book|answer|finish|play)\b
    `,
  },
  {
    name: 'greeting',
    weight: -4,
    firm: true,
    words: 'welcome proud grateful congratulations thanks thank glad sorry happy thrilled delighted honored honoured excited pleased',
    frame: either`
      ^\W*(?:welcome|(?:so\s+|very\s+)?(?:proud|grateful|happy|thrilled|delighted|honou?red|excited|pleased|glad)\s+(?:to|for|that)|congratulations|(?:many\s+|huge\s+|big\s+)?thanks|thank\s+you)\b
      \b(?:we|we're|we\s+are|i'm|i\s+am)\s+(?:are\s+)?(?:so\s+|very\s+)?(?:proud|grateful|thrilled|delighted|honou?red|excited|pleased|glad|sorry)\b
    `,
  },
  {
    name: 'benefits and entitlements',
    weight: -4,
    firm: true,
    kind: 'logistics',
    words:
      'qualify qualifies qualified eligib* compensation rating ratings entitled claim claims claimant veteran veterans servicemember* service service-connected disabling unemployability handicap benefits discharge pension allowance covers coverage dependents tricare',
    frame: either`
      \b(?:may|might|can|will|could)\s+(?:be\s+able\s+to\s+)?(?:get|receive|qualify|claim)\b(?=[^.]*\b(?:benefits?|compensation|care|pension|services|support|payments?|allowance)\b)
      \bqualif(?:y|ies|ied)\s+(?:you\s+)?for\b
      \beligib(?:le|ility)\b
      \b(?:disability|combined|va)\s+(?:\w+\s+)?(?:ratings?|compensation|benefits|claims?|pension)\b
      \byour\s+(?:claim|discharge|rating|eligibility|active\s+service)\b
      \b(?:file|filed|filing|get|got|deny|denied)\s+(?:a|an|your|the)\s+claim\b
      \bentitled\s+to\b
      \b(?:va|military|active)\s+(?:health\s+care\s+program|service|duty)\b
      \bservicemembers?\b
      \bservice-connected\b
      \b(?:by|during|of)\s+(?:your\s+|their\s+|the\s+|military\s+|active\s+)*service\b
      %\s+disabling\b
      \b(?:unemployability|employment\s+handicap)\b
      \b(?:this|the|a|your)\s+(?:\w+\s+)?rating\s+(?:of|may|is|will|can)\b
      \b(?:plan|program|medicare|medicaid|tricare|va)\s+(?:\w+\s+){0,3}covers?\b
    `,
  },
  {
    name: 'digital product',
    weight: -2.5,
    kind: 'product',
    words:
      'app apps website* site software user users api online download* platform ipad iphone smartphone* mobile android homepage html screenshot* browser* desktop database* click dashboard microsite* twitter facebook pinterest podcast interface web',
    frame: either`
      \b(?:apps?|websites?|microsites?|software|api|ipad|iphone|smart\s?phones?|android|homepage|browsers?|desktop|databases?|dashboard|twitter|pinterest|podcast|screenshots?|interface|web\s+(?:site|page)|mobile\s+(?:phones?|devices?|site))\b
      \b(?:site|app|web|our|most|more)\s+(?:\w+\s+)?users\b
      \bclick\b
      \b(?:our|mobile|web)\s+(?:site|page|platform)\b
    `,
  },
  {
    name: 'organisation',
    weight: -2,
    kind: 'product',
    words:
      'initiative initiatives project projects award awards awarded mission partnership partnerships policy policies campaign campaigns conference summit committee program programs programme programmes agency agencies grant grants residency graduates symposium legislation law act regulation regulations organizations organisations staff leaders leadership congress department',
    frame: either`
      \b(?:initiatives?|projects?|awards?|awarded|missions?|partnerships?|polic(?:y|ies)|campaigns?|conference|summit|symposium|residency|congress|legislation|regulations?|certification)\b
      \b(?:act|law)\s+(?:was|is|requires|of\s+\d{4})\b
      \b(?:agency|department|program(?:me)?s?|staff|leaders|leadership|committee|organi[sz]ations?)\s+(?:\w+\s+)?(?:is|are|was|were|has|have|had|will|to|that|address|addresses|provides?|aims?|works?|raise|offers?|focus(?:es)?)\b
    `,
  },
  {
    name: 'supposition',
    weight: -2.5,
    firm: true,
    words: 'nice need guess argue wonder presumably perhaps',
    frame: either`
      \bwould\s+be\s+nice\b
      \bneed\s+to\s+(?:know|understand|find\s+out|ask)\b
      \bmight\s+(?:guess|argue|think|wonder|ask)\b
      ^\W*(?:presumably|perhaps)\b
    `,
  },
  {
    name: 'thought experiment',
    weight: -9,
    firm: true,
    words: 'suppose imagine maybe assuming say',
    frame: either`
      ^\W*(?:suppose|imagine|maybe|assuming|let's\s+say)\b
    `,
  },
  {
    name: 'own calculation',
    weight: -6,
    firm: true,
    words: 'regression variance posterior p-value p-values',
    frame: either`
      \b(?:regression|p-values?|posterior|of\s+(?:the\s+)?variance)\b
    `,
  },
  {
    name: 'purpose',
    weight: -1.5,
    kind: 'purpose',
    words: 'designed created intended meant working committed trying aims aim goal hope hoping developed want wants seeks purpose',
    frame: either`
      \b(?:is|are|was|were|been)\s+(?:\w+\s+)?(?:designed|created|intended|meant|working|committed|trying|hoping|developed)\s+(?:to|for|as)\b
      \b(?:aims?|wants?|seeks?|hopes?)\s+to\b
      \b(?:goal|aim|purpose|idea)\s+(?:is|was|of)\b
    `,
  },
  {
    name: 'glossary',
    weight: -3,
    kind: 'definition',
    words: ':',
    frame: exactly`
      ^[\w\s()*/-]{2,60}?\s:\s+\S
    `,
  },
  {
    name: 'pointer',
    weight: -5,
    firm: true,
    kind: 'meta',
    words: 'figure table slide graph plot chart column row axis appendix diagram section chapter above below shown left right saw see noted said',
    frame: either`
      \b(?:figure|table|slide|fig\.?)\s*\d
      \b(?:this|the|each|top|bottom|next|first|second|vertical|horizontal)\s+(?:\w+\s+)?(?:figure|table|slide|graph|plot|chart|column|row|axis|diagram|panel)\b
      \bshown\s+(?:here|above|below|at)\b
      \bas\s+(?:you|we)\s+(?:saw|see|can\s+see|noted|said)\b
    `,
  },
  {
    name: 'introduction',
    weight: -3.5,
    kind: 'meta',
    words:
      "following thoughts tune post article let's lets here here's bottom next week blog page section below above read guide series episode video coming summer today this explain* chapter figure table learn discuss*",
    frame: either`
      \b(?:in|for)\s+(?:this|today's|our\s+next|the\s+next|next\s+week's)\s+(?:post|article|blog|guide|video|section|series|page|episode|chapter|leaflet|week)\b
      \b(?:this|the\s+next|our\s+next|next\s+week's|the\s+following)\s+(?:post|article|blog|guide|page|section|series|leaflet|episode|video|chapter)\b
      ^\W*(?:let's|lets|here\s+(?:are|is)|here's|read\s+(?:on|more)|the\s+following\b|some\s+thoughts\b|tune\s+in\b|below\b|keep\s+reading|more\s+on|see\s+(?:figure|table|also))\b
      ^\W*(?:the\s+)?bottom\s+line\b
      \bnext\s+(?:week|time|month),?\s+(?:we|i|our)\b
      ^\W*(?:\w+\s+)?(?:is|season\s+is)\s+(?:coming|here)\b
      \b(?:we'll|we\s+will|i'll|i\s+will|you'll|you\s+will)\s+(?:\w+\s+)?(?:look|cover|explain|walk|share|discuss|explore|learn|talk|start|see|find)\b
    `,
  },
  {
    name: 'opinion',
    weight: -3,
    kind: 'opinion',
    words: 'think believe personally favourite favorite opinion feel hope wish worth fine lovely nice honest honestly wonderful matters bother alone brave',
    frame: either`
      \b(?:i|we)\s+(?:\w+\s+)?(?:think|believe|feel|hope|wish)\b
      \b(?:personally|in\s+my\s+(?:view|opinion|experience)|my\s+favou?rite|to\s+be\s+honest|honestly)\b
      \b(?:a|an)\s+(?:\w+\s+)?(?:fine|lovely|nice|wonderful|great|brave|beautiful)\s+(?:thing|place|day|idea|question|start|reminder)\b
      \byou\s+are\s+not\s+(?:a\s+|being\s+|alone|to\s+blame|weak|failing)
    `,
  },
  {
    name: 'judgement',
    weight: -2,
    kind: 'opinion',
    words: 'usually often hope okay ok enough normal tool',
    frame: either`
      \b(?:is|are)\s+(?:usually|often|still|also)\s+(?:the\s+better|a\s+better|the\s+best|fine|okay|ok|good\s+enough|enough)\b
      ^\W*hope\b
      \bit's\s+(?:ok|okay|fine|alright|normal|natural)\b
    `,
  },
  {
    name: 'own service',
    weight: -2.5,
    firm: true,
    kind: 'service',
    words: 'we our us',
    frame: either`
      \b(?:we|we'll|we've|we're)\s+(?:\w+ly\s+|now\s+|also\s+|will\s+|can\s+|have\s+|are\s+|do\s+|don't\s+|want\s+to\s+|may\s+|try\s+to\s+)*(?:offer|offers|provide|gave|vaccinated|examined|answered|delivered|treated|recruited|opened|run|treat|use|help|see|photograph|turned|launched|opened|started|added|built|trained|hired|moved|cut|changed|reduced|serve|care|work|check|screen|test|measure|give|ask|make|take|keep|review|send|teach|support|welcome|accept|stock|deliver|perform|cleared|packed|saw|proud|look|introduced|switched|met|held|raised)\b
      \bour\s+(?:\w+\s+){0,2}(?:nurses?|team|staff|doctors?|programmes?|programs?|services?|clinics?|hospital|practice|patients|surgeons?|midwives|pharmacists?|physiotherapists?|therapists?|dietitians?|department|unit|ward|group|course|patients'|inbox|waiting)\b
    `,
  },
  {
    name: 'own figures',
    weight: -9,
    firm: true,
    kind: 'service',
    words: 'our',
    frame: either`
      \bour\s+(?:own\s+)?(?:\w+\s+){0,2}(?:rates?|numbers|figures|average|scores?|turnover|audits?|surveys?|waiting\s+(?:list|times?))\s+(?:is|are|was|were|has|have|fell|rose|dropped|went|stands?|shows?|showed|found)\b
    `,
  },
  {
    name: 'people of the practice',
    weight: -2.5,
    firm: true,
    kind: 'service',
    words: 'joined retired retires appointed graduated trained dr dr. born founded opened hospital',
    frame: either`
      \b(?:dr\.?|professor|nurse|sister)\s+[a-z]\w+\s+(?:\w+\s+)?(?:joined|retired|retires|trained|graduated|moved|opened|founded|leads?|was\s+(?:born|appointed|named)|is\s+(?:a|an|the|our)\b)
      \b(?:hospital|clinic|practice|ward|unit|centre|center)\s+(?:was\s+)?(?:opened|founded|built|moved)\b
    `,
  },
  {
    name: 'own output',
    weight: -2.5,
    firm: true,
    kind: 'service',
    words: 'program programme service clinic team practice hospital unit kitchen department',
    frame: either`
      ^\W*(?:the|this|our)\s+(?:\w+\s+)?(?:program(?:me)?|service|clinic|team|practice|hospital|unit|department)\s+(?:now\s+|also\s+|currently\s+|already\s+)?(?:takes?|sees?|saw|treats?|serves?|runs?|has|opened|offers?|accepts?|employs?|cares?|delivers?|helped|trains?|grew|started|moved|welcomes?)\b
    `,
  },
  {
    name: 'advice to seek care',
    weight: -2.5,
    kind: 'advice',
    words:
      "if doctor doctor's gp pharmacist nurse midwife clinician dentist provider specialist emergency urgent 911 999 000 112 988 should notice help hospital seek talk consult checking checked team therapist physician",
    frame: either`
      \b(?:talk|speak|chat)\s+(?:to|with)\s+(?:your|a|an|the|our|us)\b
      \b(?:see|ask|tell|call|contact|consult|visit|check\s+with|phone)\s+(?:your|a|an|the|our)\s+(?:\w+\s+){0,2}?(?:doctor|gp|pharmacist|nurse|midwife|clinician|dentist|provider|specialist|physician|therapist|team|paediatrician|pediatrician|dermatologist|optometrist|emergency|helpline)\b
      \b(?:seek|get)\s+(?:\w+\s+)?(?:medical|urgent|emergency|professional|immediate|help)\b
      \bcall\s+(?:911|999|112|000|988|111)\b
      \byou\s+(?:should|are\s+(?:strongly\s+)?advised\s+to)\b
      (?<!even\s)\bif\s+you\s+(?:notice|have|are|feel|get|think|develop|take|can't|cannot|see|need|want|do|live|smoke|served|worked|were|had|did)\b
      \b(?:go\s+to|head\s+to)\s+(?:the|your|an?)\s+(?:nearest\s+)?(?:emergency|hospital|er\b|a&e)
      \byour\s+(?:\w+\s+)?(?:doctor|gp|pharmacist|nurse|midwife|clinician|dentist|provider|specialist|physician|team)\s+(?:can|will|may|might|should|would|could)\b
      \b(?:still\s+)?needs?\s+(?:to\s+be\s+)?check(?:ing|ed)\b
      \bdeserves?\s+(?:a\s+)?(?:check|visit|call)\b
    `,
  },
  {
    name: 'second person',
    weight: -1,
    kind: 'advice',
    words: "you you'll you're",
    frame: either`
      \byou\s+(?:can|may|might|could|need|will|must|don't|do\s+not|want|have\s+to)\b
      \byou'll\b
    `,
  },
  {
    name: 'definition',
    weight: -2.2,
    kind: 'definition',
    words: 'condition disease disorder illness hormone virus is are was called means mean known short stands term refers defined word name',
    frame: either`
      ^\W*(?:(?!when\b|if\b)[\w'()-]+\s+){1,6}?(?:is|are|was)\s+(?:also\s+|simply\s+|just\s+)?(?:an?|the|one\s+of|any)\s+(?!most\b|commonest\b|leading\b|biggest\b|main\b|best\b|worst\b|largest\b|safest\b|deadliest\b|strongest\b|number\s+one\b|second\b)(?:[\w-]+,?\s+){0,4}?(?:condition|disease|disorder|illness|infection|hormone|medicines?|medications?|drugs?|type|kind|form|group|class|family|procedure|test|scan|operation|surgery|plant|spice|herb|vitamin|mineral|protein|virus|bacteri(?:um|a)|gland|organ|muscle|bone|joint|tube|nerve|nutrient|molecule|compound|substance|chemical|device|therapy|treatment|technique|word|name|term|measure|rush|feeling|state|process|way\s+of|practice|sugar|sac|layer|part\s+of|set\s+of|fluid|lump|cyst|tumou?r|cancer|injury|break|allergy|reaction|response|symptom|sign|specialist|doctor|nurse|person|inflammation\s+of|swelling\s+of|lack\s+of|loss\s+of|tool|programme|program|diet|machine|vaccine|antibiotic|painkiller)\b(?!\s+(?:for|in|against|that\s+(?:reduces|prevents|lowers|cuts|kills|works)))
      \b(?:is|are)\s+(?:also\s+|often\s+|sometimes\s+)?(?:called|known\s+as|referred\s+to\s+as|defined\s+as)\b
      (?<!n't\s|not\s|always\s)\b(?:means?|refers\s+to|stands\s+for|is\s+short\s+for|is\s+another\s+(?:word|name))\b(?!\s+(?:less|fewer|more))
      ^\W*(?:the\s+)?(?:word|term|name)\b
      ^[^,.]{3,70},\s+(?:an?|the)\s+(?:\w+\s+)?(?:condition|disease|disorder|illness|hormone|medicine|drug|virus|infection|chemical)\s+(?:that|which|in\s+which|where)\b[^.]*[.]?\s*$
    `,
  },
  {
    name: 'story',
    weight: -1.5,
    kind: 'story',
    words: 'she he my his her',
    frame: either`
      \b(?:she|he)\s+(?:\w+\s+)?(?:was|had|said|asked|told|came|went|took|felt|looked|pressed|smiled|laughed|cried|sat|stood|wanted|lost|found|tried|started|stopped|called|knew|thought|died|lived|got|made|did|could|would|never|kept|walked|is|has|says|\w+ed)\b
      \b(?:her|his)\s+(?:\w+\s+){0,3}(?:career|perseverance|residency|studies|passion|dedication|childhood)\b
      \b(?:my|his|her)\s+(?:mother|father|mom|mum|dad|son|daughter|wife|husband|sister|brother|grandmother|grandfather|friend|colleague|partner)\b
    `,
  },
  {
    name: 'case',
    weight: -2,
    kind: 'story',
    words:
      'member neighbor neighbour relative cousin friend colleague nurse runner teenager mother father patient woman man boy girl child yesterday last year-old mother tuesday monday wednesday thursday friday',
    frame: either`
      \b(?:one|a|another|my|this|our)\s+(?:\w+\s+){0,2}(?:patient|woman|man|boy|girl|mother|father|child|colleague|nurse|runner|teenager|family\s+member|neighbou?r|relative|cousin|friend)\s+(?:of\s+(?:mine|ours)|i\s+\w+|who\s+(?:came|told|asked|had|was)|came|told|asked|said|walked|arrived|was|had|once|in\s+(?:my|our))\b
      \blast\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day\b
      \byesterday\b
      \b(?:last|this)\s+(?:week|month|winter|summer|spring|autumn|fall|year)\s+(?:a|one|i|my|we|our)\b
      \b\d+-year-old\s+(?:man|woman|boy|girl)\s+(?:came|was|had|with|who)\b
    `,
  },
  {
    name: 'uncertainty',
    weight: -0.6,
    words: 'know unclear unknown uncertain yet',
    frame: either`
      \b(?:do\s+not|don't|does\s+not|doesn't)\s+(?:yet\s+)?(?:fully\s+)?know\b
      \b(?:unclear|unknown|uncertain)\b
      \bnot\s+yet\b
    `,
  },
]
