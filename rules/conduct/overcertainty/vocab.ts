import type { Term } from '../../../src/text/terms.ts'
import { newsReview } from '../sources.ts'

const certain = 'is surer than evidence can be'
const hedge = 'say how strong the evidence is'

// biome-ignore format: one entry a line
export const certainties: readonly Term[] = [
  { find: '(definitely|certainly|undoubtedly|unquestionably|without [a] (doubt|question|fail)|no doubt|for sure|beyond [any] doubt|100%|absolutely|surely) (will|work/v|prevent/v|cure/v|help/v|cause/v|reduce/v|improve/v|going to|the (cause|reason|best)|stop/v|protect/v)', why: certain, tip: hedge, source: newsReview, severity: 'warning' },
  { find: '(will|can|does) (definitely|certainly|undoubtedly|always|absolutely) (prevent|cure|help|cause|reduce|improve|stop|work|protect|lower|save|fix|heal|end)', why: certain, tip: hedge, source: newsReview, severity: 'warning' },
  { find: '(this|it|taking|eating|drinking|using|these|which|that) *3 will (prevent|cure|stop|reverse|eliminate|heal|fix|protect|save|keep you from|lower|add * years)', say: 'may help', why: certain, source: newsReview, severity: 'info', unlessNear: 'if|law|bill|policy|act|funding' },
  { find: '(always|inevitably|invariably) (cause/v|lead/v to|result/v in|work/v|end/v in|kill/v|means)', say: 'can cause', why: certain, source: newsReview, severity: 'info' },
  { find: 'never (cause/v|lead/v to|result/v in|harm/v|hurt/v|work/v)', say: 'rarely cause/v', why: certain, source: newsReview, severity: 'info' },
  { find: "(everyone|everybody|all (women|men|adults|children|patients|people|parents)|no~one|nobody) (should|must|needs to|has to|ought to) [be] (take|taking|get|getting|stop|avoid|eat|have|on|use|using|drink|ever|know)", say: 'most people', why: certain, source: newsReview, severity: 'info', unlessNext: 'to' },
  { find: 'the (only|single best|one true|sole|one and only) (way|treatment|cure|solution|option|answer|thing) (to|that|for|you|worth)', say: 'one way', why: certain, source: newsReview, severity: 'info' },
  { find: "(there is|there's|leave/v) [absolutely|simply] no (doubt|question|debate)", say: 'evidence strongly suggests', why: certain, source: newsReview, severity: 'info' },
  { find: "(the science is settled|case closed|end of (story|discussion|debate)|no more debate|period full stop|it's a [simple|plain] fact|it's as simple as that|simple as that|full stop end of|the debate is over|no ifs|no ifs or buts|beyond dispute|beyond question)", why: certain, tip: hedge, source: newsReview, severity: 'info' },
  { find: '(is|are) (entirely|completely|purely|solely|simply|only|all|100%) (caused by|due to|because of|the result of|down to)', why: certain, tip: 'say “may be one cause”', source: newsReview, severity: 'info' },
  { find: "(this is|here's|here is|we [now] have|finally) [the] [final|definitive|absolute|hard] proof", why: certain, tip: 'say “evidence that”', source: newsReview, severity: 'warning', near: 'that|works|cure*|cause*|heal*|vaccin*|diet*|supplement*', unlessNext: 'of identity|of address|of income|of service|of eligibility|of vaccination' },
  { find: 'everyone knows | everybody knows | as we all know | it is well known that', why: 'gives no source', tip: 'name the source', source: newsReview, severity: 'info' },
  { find: '[all|most] (experts|scientists|doctors|researchers) [all] (agree|say|recommend|show)', why: 'gives no source', tip: 'name the body and cite it', source: newsReview, severity: 'info', unlessNear: 'according|http*' },
  { find: 'we [now] know [for] (sure|certain|a fact|for sure|for certain|for a fact)', say: 'evidence suggests', why: certain, source: newsReview, severity: 'info' },
  { find: '(obviously|needless to say|it goes without saying)', why: certain, tip: 'leave it out', source: newsReview, severity: 'info' },
  { find: "(guaranteed|bound|certain|sure) to (get|develop|cause|lead|die|work|fail|succeed|live|help|recover|prevent)", why: certain, tip: hedge, source: newsReview, severity: 'warning', unlessNear: 'not' },
  { find: '(has|have|been) [now|finally|conclusively] (conclusively|definitively|irrefutably|unequivocally|categorically|incontrovertibly) (shown|proven|proved|demonstrated|established)', why: certain, tip: hedge, source: newsReview, severity: 'warning' },
  { find: '(will|can|does|is|are) (definitely|certainly|undoubtedly|absolutely|surely|inevitably|100%|unquestionably) (going to|keep|make|give|get|bring|lead|ensure|feel|see|boost|ease|clear|sort|relieve|treat|lengthen|change|need|lose|beat|live|die|develop|recover|damage|hurt|harm|kill)', why: certain, tip: hedge, source: newsReview, severity: 'warning', unlessNear: 'not|if|we will|staff' },
  { find: "(proven|proved|shown|established|true|clear|certain) beyond [a|any|all|reasonable] [shadow of a|shadow of] doubt | without a shadow of [a] doubt | beyond a shadow of [a] doubt | beyond [all|any|reasonable] doubt | (there is|there's) no (denying|getting away from the fact|two ways about it|arguing) [that] | no two ways about it | (make no mistake|mark my words|rest assured|hands down|bar none|undeniably|indisputably|incontrovertibly|irrefutably|unarguably)", why: certain, tip: hedge, source: newsReview, severity: 'warning', unlessNear: 'court|jury|verdict|trial by' },
  { find: "(it is|it's) [a|an] [simple|proven|plain|hard|established|known|scientific|undeniable|well-known] fact that | (undeniable|indisputable|irrefutable|conclusive|concrete|cast-iron) (proof|evidence|fact/s|truth)", why: certain, tip: hedge, source: newsReview, severity: 'info', unlessNear: 'myth*|no|not|lack*' },
  { find: '(bound|sure|certain|guaranteed) to (help|ease|make|feel|improve|lower|sleep|lose|relieve|clear|soothe|boost|heal|beat|stop|reduce|keep|protect|shift|settle|lift|save|be (cured|fine|well|better|back))', why: certain, tip: hedge, source: newsReview, severity: 'warning', unlessNear: 'make sure|not|be sure to|please' },
  { find: '(is|are|remains) the only [one] (thing/s|treatment/s|drug/s|remedy/s|cure/s|diet/s|exercise/s|method/s|food/s|medicine/s) (that|which|to) *1 (work/v|help/v|cure/v|ease/v|prevent/v|stop/v|treat/v|relieve/v)', why: certain, tip: 'say “one way”', source: newsReview, severity: 'info' },
]
