import { perPost } from '../../src/post/per-post.ts'
import type { Post } from '../../src/post/post.ts'
import { isHealthWord } from '../../src/text/claims.ts'
import { among } from '../../src/text/claims-words.ts'

/** Scores of a claim: from `info` it would profit from a source, from `warning` it needs one, from `high` surely. */
export const claimScore = { info: 1, warning: 3, high: 5 } as const

export const thinTopic = 0.025
export const denseTopic = 0.05
export const nothingElse = 0.08
const fullTopic = 0.07

/** Words up to which a post is a leaflet or a column: it has no surroundings that could carry a claim, so each statement is read as advice. */
const shortPost = 500
const shortPostLess = 1
const uncertainWords = 100
const usualShare = 0.09

/**
 * How much of a post is about health: the share of its words that name a condition, a body part, a treatment or a habit. Posts for patients have 7 to 18 %, posts of a
 * health agency about its apps and programmes 2 to 5 %, posts on other topics less than 2 %.
 */
export function healthShareOf(post: Post): number {
  const { words, health } = topicOf(post)
  return words === 0 ? 0 : health / words
}

/** As `healthShareOf`, but a share of few words, which is more chance than topic, is drawn towards that of the usual post. */
export function likelyShareOf(post: Post): number {
  const { words, health } = topicOf(post)
  return words < shortPost ? (health + usualShare * uncertainWords) / (words + uncertainWords) : health / words
}

/**
 * The score from which a claim is warned of; of what tells a figure or a study (`told`), and of anything else (`plain`). The thinner the topic, the more a sentence must carry
 * by itself; a long text that is not all about health argues, jokes and supposes, so there only figures and studies are warned of; a post on something else gets hints only.
 */
export function warningScoresOf(post: Post): { readonly told: number; readonly plain: number } {
  const { words, health, elsewhere } = topicOf(post)
  const share = healthShareOf(post)
  if (share < thinTopic || (words >= leastForService && elsewhere > health * servedShare) || isTeachingText(post)) return never
  const missing = Math.min(1, Math.max(0, (fullTopic - likelyShareOf(post)) / (fullTopic - denseTopic)))
  const isShort = words < shortPost
  const least = isShort && likelyShareOf(post) >= nothingElse ? claimScore.warning - shortPostLess : claimScore.warning
  const told = least + missing * (claimScore.high - least)
  return { told, plain: isShort || share >= nothingElse ? told : Infinity }
}
const never = { told: Infinity, plain: Infinity }

/** A post that speaks half as much of software, benefits and agencies as of health tells what a service does: measured, such posts have 0.5 to 3, others at most 0.4. */
const servedShare = 0.5
const leastForService = 200
const isOfService = among(
  'algorithm android api apis app apps beta branch browser code command commands config configuration configure configured dashboard data database dataset datasets default developer developers digital download file files folder github install installed interface iphone json mobile open-source password platform preferences release rig script scripts server servers setting settings site software terminal tool tools upload user username users version versions web website websites ' +
    'agencies agency application applications apply applying benefits claim claims compensation copay cover coverage covered department dependents discharge eligibility eligible enroll enrolled enrollment federal federally form forms government initiative initiatives office online pension program programs qualifies qualify rating ratings request service services servicemember servicemembers spouse tricare va veteran veterans',
)

const topicOf = perPost((post) => {
  let words = 0
  let health = 0
  let elsewhere = 0
  for (const block of post.blocks) {
    words += block.words.length
    for (const word of block.words) {
      if (isHealthWord(word.lower)) health++
      if (isOfService(word.lower)) elsewhere++
    }
  }
  return { words, health, elsewhere }
})

/**
 * A chapter with questions for students states settled knowledge at every turn and keeps its sources in the book: there a claim without a source is worth a hint at most.
 */
const isTeachingText = perPost((post) => {
  if (post.blocks.some(({ folded, words }) => words.length <= 20 && teachingGoal.test(folded))) return true
  const parts = post.sections.map(({ heading }) => teachingPart.exec(heading?.folded.trim() ?? '')?.[0].toLowerCase())
  const keys = post.frontMatter
    ? Object.keys(post.frontMatter.data).filter((key) =>
        /^(?:teaching|exercises|objectives|keypoints|learning_?objectives|learning_?outcomes|lesson)$/i.test(key),
      )
    : []
  const isExercise = /\bexercises:?\s*$/i.test(post.title?.folded ?? '') && post.blocks.some(({ folded }) => /^\W*calculate\b/i.test(folded))
  return isExercise || new Set(parts.filter((part) => part !== undefined)).size + keys.length >= 2
})
const teachingGoal = /\b(?:(?:chapter|section|module|unit|lesson),?\s+(?:you|students|learners)|you)\s+(?:will|should)\s+be\s+able\s+to\s*:\s*$/i
const teachingPart =
  /^(?:chapter\s+(?:review|summary|objectives)|(?:review|critical\s+thinking|self-?\s?check|discussion|practice|personal\s+application|interactive\s+link|study)\s+questions|learning\s+(?:objectives|outcomes|goals)|key\s+(?:terms|concepts)|glossary|exercises|further\s+research|homework)\b/i
