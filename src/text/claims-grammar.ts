import type { Word } from '../post/post.ts'
import { among } from './claims-words.ts'

/** Words that open an instruction and are seldom nouns: a sentence that starts with one speaks to the reader. */
const commands =
  'accept admit aim alert allow alternate apply appreciate arrange arrive ask attach avoid bake bathe be bear become begin bend bin blend blot boil book breastfeed breathe bring browse brush buckle build burp buy carry celebrate chew chill choose chop clean clench click climb collect comb come communicate compare complete confirm consider consult contact contribute cook count create crouch cuddle dab dance decide dial dig dim discard discuss disinfect dispose dissolve ditch divide do document double-check download drag drain draw dunk e-mail eat elevate email embrace empty encourage enjoy ensure examine exhale expect explain fasten favor favour fetch fill find finish flush fold follow forget forgive freeze gargle gather get give go grab greet grill hand hang have hit hold hum hydrate identify ignore imagine include increase inhale insert inspect install insulate invest invite jog join jot keep kneel know lean learn leave let lie lift limit listen lock look loosen lower mail maintain make mash meditate meet mention moisturise moisturize monitor name notice nudge observe offer omit open opt organise organize pack pad pair pause pay peel pick pinch place plug post postpone pour practice practise praise prepare press prop protect pull push put query quit raise read reapply reassure recognise recognize recycle reduce refer refill refrigerate refuel refuse rehearse rehydrate relax remember remind remove repeat replace reply request reserve restrict resume rethink return rinse rotate rub say schedule scrape scrub see seek select send serve set share shift shout shrug shut simmer sing sip sit skim skip slap slather slice slide slip slop smile snuggle soften spare speak spend spit sprinkle squat stand start stay step stick stir stop store straighten strap strive stub subscribe supervise swaddle swallow swap sweep swish switch take talk teach tell thank thaw think throw tie tighten tilt tip toss track trim try tuck turn twist uncover understand undress unplug unwrap upgrade vaccinate vacuum vary ventilate verify visit volunteer wait warm wash watch wean wear weigh whisper wiggle wipe work worry wrap write'
/** Words that open an instruction as easily as they name a thing: "Exercise daily", "Exercise helps". */
const either =
  'address balance bandage bike break brew call care change check cool cough cover cross cut dose dress drink drop dry exercise feed floss focus guard heat help hug ice label list log mark massage measure mind mix move nap note nurse order pace park pat phone plan point position question reach record report rest review ring roll run salt save scan screen seal shake shop shower sign sleep smell smoke snack sneeze soak soap space spray spread squeeze steam stretch support swim tape taper target taste test touch trade treat trust use wake walk water weight'
const objects =
  'the a an your yourself you it them this that these those any some each every all up down with for at to in into on off out over under until before after as less more plenty one two three four five no not by from well regularly often daily early slowly gently only if when both whatever'
const finite =
  "is are was were has have had does do did can could may might will would should must isn't aren't wasn't can't won't doesn't don't didn't helps causes reduces raises makes leads works keeps affects increases improves prevents protects matters takes gives seems remains lowers cuts kills damages comes means"
const openers = 'please never always just then also so and but or first second next finally instead now simply still yes try ok okay better only'
const clauses = 'if when after before once during while unless whenever until for to in at on as without with instead rather between by every'

const isCommandWord = among(commands)
const isEither = among(either)
const isObject = among(objects)
const isFiniteVerb = among(finite)
const isOpener = among(openers)
const isClauseWord = among(clauses)
const isAuxiliaryWord = among(
  "is are was were be been being has have had does do did can could may might will would shall should must isn't aren't wasn't weren't hasn't haven't hadn't can't cannot couldn't won't wouldn't doesn't don't didn't shouldn't mustn't it's that's there's they're you're we're i'm he's she's what's i've we've they've you've you'll they'll it'll we'll i'll",
)
const isSubordinator = among('if when that which who whom whose because as until while where unless after before so whether than')

/**
 * How surely the sentence tells the reader to do something: 1 for a verb at its start, 0.8 for one after an opening clause ("After a bite, wash the area"), 0 for none.
 * A word that is a noun as often as a verb counts only where no finite verb follows: "Sleep societies advise against it" is no instruction.
 */
export function instructs(words: readonly Word[], text: string, start: number): number {
  let first = isLabel(words, text, start) ? 1 : 0
  while (first < Math.min(4, words.length - 1) && isOpener(words[first]!.lower)) first++
  if (isCommand(words, first)) return 1
  if (first < words.length - 2 && /^(?:do|don't|dont)$/.test(words[first]!.lower) && (words[first]!.lower !== 'do' || words[first + 1]!.lower === 'not'))
    return 1
  if (isClauseWord(words[first]?.lower ?? '')) {
    for (let i = first + 1; i < words.length - 1; i++) {
      const gap = text.slice(words[i]!.end - start, words[i + 1]!.start - start)
      if (!/[,:;\u2014]|--/.test(gap)) continue
      let next = i + 1
      while (next < words.length - 1 && isOpener(words[next]!.lower)) next++
      if (isCommand(words, next) || /^don't$/.test(words[next]!.lower)) return 0.8
    }
  }
  return 0
}

/** "Moral: wash your hands" speaks from its second word. */
function isLabel(words: readonly Word[], text: string, start: number): boolean {
  return words.length > 2 && text.slice(words[0]!.end - start, words[1]!.start - start).includes(':')
}

/** True when the words hold a verb that carries a statement: not the first word, and not inside a clause such as "a drug that lowers blood pressure". */
export function hasVerb(words: readonly Word[], text: string, start: number): boolean {
  let inClause = false
  let depth = 0
  for (const [index, word] of words.entries()) {
    const { lower } = word
    const gap = text.slice((words[index - 1]?.end ?? start) - start, word.start - start)
    if (gap.includes('(')) depth++
    if (gap.includes(')')) depth = 0
    if (depth > 0) continue
    const next = words[index + 1]?.lower ?? ''
    const isVerb =
      isAuxiliaryWord(lower) ||
      isFiniteVerb(lower) ||
      isPlainVerb(lower) ||
      (thirdPersonForm.test(lower) && (isArticle(next) || isParticle(next)) && !isNoAct(lower))
    if (index > 0 && isVerb && !inClause && !(isNounToo.test(lower) && isBeforeNoun(words[index - 1]!.lower))) return true
    inClause = isRelative(lower) || (inClause && !isVerb)
  }
  return false
}

/**
 * True for "eases night cough", "rot the front teeth": a verb in the third person, or one after a plural, whose object is of health. Words that tell what people do or have
 * ("takes", "visits", "contains") do not count, nor does a verb at the start, which may be a command.
 */
export function actsOnBody(
  { words, folded, start }: { readonly words: readonly Word[]; readonly folded: string; readonly start: number },
  isOfHealth: (word: string) => boolean,
): boolean {
  let plural = words.length
  for (let i = 1; i < words.length - 1; i++) {
    const verb = words[i]!.lower
    if (plural === words.length && pluralForm.test(words[i - 1]!.lower) && !isNoAct(words[i - 1]!.lower)) plural = i - 1
    if (verb.length < 3 || isNoAct(verb) || isAuxiliaryWord(verb) || isOfHealth(verb)) continue
    const isSingular = thirdPersonForm.test(verb) && !isNoAct(verb.slice(0, -1)) && !isNoAct(verb.slice(0, -2))
    const before = words[i - 1]!.lower
    const takesArticle = isArticle(words[i + 1]!.lower)
    const isPlural = !isSingular && !noBaseForm.test(verb) && !isNoAct(before) && (pluralForm.test(before) || (takesArticle && plural < i - 1))
    if (!isSingular && !isPlural) continue
    let at = i + 1
    if (isParticle(words[at]!.lower)) at++
    if (at < words.length && isArticle(words[at]!.lower)) at++
    for (let reach = 0; reach < 3 && at < words.length; reach++, at++) {
      const { lower } = words[at]!
      if (isPerson(lower)) return true
      if (isNoAct(lower) || /[,;:.()!?"]/.test(folded.slice(words[at - 1]!.end - start, words[at]!.start - start))) break
      if (isOfHealth(lower)) return true
    }
  }
  return false
}
const thirdPersonForm = /^[a-z]{2,}[^suid]s$/
const pluralForm = /^[a-z]{2,}[^sui]s$/
const noBaseForm = /(?:s|ed|ing|ly|ous|ive|al|ic|ful|less|er|est|ion|ment|ity)$/
const isParticle = among('up down out off away on over back')
const isPerson = among('people person adults children kids babies women men infants toddlers teens teenagers patients smokers')
const isArticle = among('the a an your our their its his her more new old some any')
/** Not verbs, and verbs that tell what people do or have. */
const isNoAct = among(
  'about above according across after against ago all along also although always among and any anyone anything around as at away back because been before behind below besides best better between beyond both but by days down during each either else enough even ever every everyone few for from half hence her here hers hours how however if in indeed inside instead into its itself just last least less like many maybe men minutes months more most much near neither never next no nor not now of off often on once one ones only onto or other others our ours out outside over own past per perhaps plus quite rather same seconds several since six so some someone sometimes soon still such ten than that the their theirs them then there these they things this those though three through thus times to together too toward towards twice two under unless until up upon us usually versus very via weeks what when where whether which while who whom whose why with within without women years yes yet you your yours ' +
    'accept add allow apply arrange ask attend be become believe bring build buy call care carry_on change check choose come contain cover deal describe develop discuss do eat examine expect explain explore face fall feel find focus follow get give go grow happen have hear help hold host hope include involve join keep know lead learn leave let like list live look lose love make matter mean meet mention need notice offer open order own pay plan play prefer prepare provide publish put read receive remain remember report require run say see seek seem sell send serve set share show sign sit sound speak spend stand start stay stop suffer suggest support take talk teach tell tend test thank think train treat try turn understand use visit wait walk want watch wear welcome win wish wonder work write',
)

/** "care and help" and "the need" hold no verb. */
const isNounToo =
  /^(?:help|work|need|cut|cause|increase|lower|result|results|drop|drops|falls|rises|starts|needs|works|burns|stops|controls|treats|shows|drinks|gains)$/
const isBeforeNoun = among('and or to the a an of for with no any some your our their his her its more less this that proven in on at from by')
const isRelative = among('that which who whose if when where because while until')
const isPlainVerb = among(
  'absorb absorbs add adds advise advises affect affects appear appears attach attaches attack attacks beats became become begin begins bind binds bleed bleeds block blocks boosts break breaks bring brings broke brought build builds burns calms came carries carry cause causes circulate circulates clear clears collect collects come contain contains contribute contributes controls cost costs cross crosses curb curbs cures cut cuts damages decreases depends develop develops die died dies dissolves doubles dries drink drinks drive drives drops drove dry ease eases eat eats eliminates enhances enter enters fade fades falls feel feels fell fights find finds form forms found gains gave get gets give gives goes grew grow grows halves hang hangs happen happens have heal heals help hide hides hit hits hold holds hurt hurts improve improves increase increases infect infects inherit inherits invade invades irritate irritates itch itches keep kept kill kills last lasts lead leads leave leaves led left let lets live lives look looks lose loses lost lower lowers made make mean meant mimic mimics move moves need needs occur occurs outlasts pass passes peak peaks prevent prevents produce produces protect protects push pushes put puts raise raises reach reaches react reacts recommend recommends recover recovers reduce reduces regulates relax relaxes release releases relieves remain remains removes repels respond responds restores results return returns reverses rises rose run runs save saves says seem set sets settle settles shortens show showed shows sit sits sleep sleeps slows smoke soothe soothes spread spreads start starts stay stays stimulate stimulates stops store stores strengthens suffer suffers suggests suppresses survive survives swell swells take tend took travel travels treats trigger triggers turn turns use uses varies want wants warns wear wears weigh weighs went work worsen worsened worsens',
)

function isCommand(words: readonly Word[], at: number): boolean {
  const word = words[at]?.lower
  const next = words[at + 1]?.lower
  if (word === undefined) return false
  if (isCommandWord(word)) return next === undefined || !isFiniteVerb(next) || next === 'do' || (next === 'have' && word === 'to')
  if (!isEither(word)) return false
  if (next === undefined) return true
  if (next === 'of') return false
  if (isObject(next)) return !finiteBefore(words, at + 1, 6) || next === 'the' || next === 'your' || next === 'a' || next === 'it' || next === 'them'
  return !finiteBefore(words, at + 1, 9)
}

function finiteBefore(words: readonly Word[], from: number, count: number): boolean {
  for (let i = from; i < Math.min(words.length, from + count); i++) {
    const { lower } = words[i]!
    if (isFiniteVerb(lower) || isAuxiliaryWord(lower)) return true
    if (isSubordinator(lower)) return false
    if (
      i > from &&
      /[^s]s$/.test(words[i - 1]!.lower) &&
      /^(?:advise|advises|recommend|say|agree|show|suggest|make|cause|help|reduce|raise|warn|affect|need|work|tend|lead)$/.test(lower)
    )
      return true
  }
  return false
}
