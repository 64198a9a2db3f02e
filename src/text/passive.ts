import type { Word } from '../post/post.ts'

const be = new Set(
  (
    "be am is are was were being been isn't aren't wasn't weren't ain't you're we're they're who're i'm get gets got getting gotten " +
    "it's that's he's she's what's there's who's"
  ).split(' '),
)
const adverbs = new Set(
  (
    'not also often usually always never still already again now then only being been more most very well so too ever best currently rather either instead just even soon ' +
    'sometimes perhaps almost quite once later first all both thus therefore further better yet seldom indeed less least much longer almost otherwise'
  ).split(' '),
)
/** Participles that do not end in -ed. */
const irregular = new Set(
  (
    'arisen awoken backlit beaten become begun bent bet bitten bled blown born borne bound bought bred broken brought built burnt bust cast caught chosen clung cost crept cut dealt done drawn ' +
    'dreamt driven drunk dug eaten fallen fed felt flown flung forbidden foreseen forgiven forgotten fought found frozen given gone ground grown had heard held hidden hit hung hurt kept knelt known laid lain leapt ' +
    'learnt led left lent let lit lost made meant met misled mistaken misunderstood mown outdone outgrown overcome overdone overridden overseen overtaken overthrown paid proven put quit read rebuilt redone rewritten rid ridden ' +
    'risen rung said sawn seen sent set sewn shaken shed shone shot shown shrunk shut slain slept slit smelt sold sought sown sped spelt spent spilt split spoilt spoken spread sprung spun stolen stricken struck strung ' +
    'stuck stung sung sunk swept swollen sworn swum swung taken taught thought thrown thrust told torn trodden understood undergone undertaken undone upheld upset won worn wound woven withdrawn withheld withstood ' +
    'written wrought'
  ).split(' '),
)
/** End in -ed, yet are no participle or say a state. */
const states = new Set(
  (
    'need indeed proceed feed succeed exceed seed weed speed bleed breed deed reed red bed tired interested worried excited pleased concerned scared married supposed used aged related confused ashamed ' +
    'embarrassed inclined outdated amazed flattered offended overpriced experienced qualified skilled gifted advanced hundred sacred naked wicked ragged rugged wretched beloved kindred unrelated'
  ).split(' '),
)
const activeAfterBe = new Set('upset drunk become gone had fallen arisen risen come begun cost lain quit met'.split(' '))

/** The passive verb of a sentence: from the form of "be" or "get" to the participle. Undefined where there is none. */
export function findPassive(words: readonly Word[]): { readonly auxiliary: Word; readonly participle: Word } | undefined {
  for (let i = 0; i < words.length - 1; i++) {
    const auxiliary = words[i]
    if (!auxiliary || !be.has(auxiliary.lower)) continue
    for (let k = i + 1, skipped = 0; k < words.length && skipped <= 2; k++, skipped++) {
      const word = words[k]
      if (!word) break
      if (isParticiple(word.lower)) return { auxiliary, participle: word }
      if (!adverbs.has(word.lower) && !isManner(word.lower)) break
    }
  }
  return undefined
}

function isManner(word: string): boolean {
  return word.length > 4 && word.endsWith('ly')
}

function isParticiple(word: string): boolean {
  if (word.endsWith('ed')) return word.length > 3 && !states.has(word) && !word.endsWith('-minded')
  return irregular.has(word) && !activeAfterBe.has(word)
}
