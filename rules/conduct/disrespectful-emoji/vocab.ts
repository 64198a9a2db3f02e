import type { Source } from '../../../src/rule.ts'
import { ahpraCosmetic, postcheck } from '../sources.ts'

/** An emoji, or any of several written in one string with spaces. */
export interface EmojiEntry {
  readonly emoji: string
  /** Words, parted by `|`, one of which must stand in the same sentence or beside it; `patient*` is any word that begins so. */
  readonly near?: string
  readonly why: string
  readonly source: Source
  readonly severity: 'error' | 'warning' | 'info'
}

const people = 'patient*|family|families|symptom*|diagnos*|ward|clinic|client*|relative*|refuser*|vaccin*|appointment*|bed'

/** What patients come with that staff laugh about among themselves. */
const mishaps =
  'guess who*|guess what*|swallow*|stuck|up his|up her|up their|backside|bottom|rectum|rectal|overdos*|drunk|drunks|vomit*|fainted|collapsed|haemorrhoid*|hemorrhoid*|piles|A&E|ED|ER|night shift|resus|triage|ambulance|paramedic*|diarrh*|erection*|old lady|old man|old dear|frequent flyer*|obese|overweight|weighed|scales|googled|anti-vaxxer*|unvaccinated|smear|prostate|colonoscopy|enema|catheter|bedpan|commode|dementia|confused|naked|smelt|smell|fell off|fell over|hypochondriac*|man flu|sicknote|sick note|consultation*|handover'

// biome-ignore format: one entry a line
export const emojis: readonly EmojiEntry[] = [
  { emoji: '🙄', why: 'shows contempt', source: postcheck, severity: 'warning' },
  { emoji: '💩', why: 'mocks', source: postcheck, severity: 'warning', near: `${people}|doctor*|government|policy|colleague*|advice|day|shift|job` },
  { emoji: '😂 🤣 😹 😆', why: 'laughs at patients', source: postcheck, severity: 'warning', near: `${people}|${mishaps}` },
  { emoji: '🤡', why: 'mocks people', source: postcheck, severity: 'error' },
  { emoji: '🖕', why: 'insults', source: postcheck, severity: 'error' },
  { emoji: '🤮 🤢', why: 'shows disgust at people', source: postcheck, severity: 'warning', near: 'patient*|minister*|secretary|government|politician*|policy|voter*|president|colleague*|people|smell*|feet|fat|gross|bed|ward|him|her|toenail*' },
  { emoji: '🐷 🐖 🐳 🐋 🐄 🐘 🦣 🦛', why: 'likens people to animals', source: postcheck, severity: 'error', near: 'patient*|weight|weigh*|slim*|fat|obes*|diet*|BMI|scale*|bed|theatre|overweight|bariatric' },
  { emoji: '🍆 🍑 💦', why: 'is sexual', source: ahpraCosmetic, severity: 'warning', near: 'filler*|butt|bum|implant*|treatment*|patient*|clinic|juicy|lift|botox|nurse*|doctor*|week|new|body|sexy' },
  { emoji: '💀 ☠ ⚰', why: 'jokes about death', source: postcheck, severity: 'warning', near: `${people}|lol|died|dead|vaccin*|jab|jabs|lost` },
  { emoji: '🤪 😜 🥴 🤯 😵‍💫', why: 'mocks mental illness', source: postcheck, severity: 'warning', near: 'mental*|psych*|bipolar|ADHD|OCD|anxiety|schizo*|dementia|autis*|manic|ward' },
  { emoji: '💉💰 💉💸 💉🤑 💰💉 💸💉 🤑💉', why: 'makes a trade of medical procedures', source: ahpraCosmetic, severity: 'warning' },
  { emoji: '😡 🤬 😠', why: 'shows anger at patients', source: postcheck, severity: 'error', near: 'patient*|famil*|relative*|anti-vax*|antivax*|parent*|client*|time-waster*' },
  { emoji: '🐑', why: 'likens people to sheep', source: postcheck, severity: 'warning', near: 'people|vaccin*|mask*|follow*|wake|jab|believe*|sheep*|government|voter*' },
  { emoji: '🐍 🐀', why: 'insults people', source: postcheck, severity: 'warning', near: 'colleague*|boss|manager*|doctor*|nurse*|vaccin*|minister*|politician*' },
  { emoji: '😴 🥱 😒 😑 🤥 👎', why: 'shows contempt for patients', source: postcheck, severity: 'warning', near: 'patient*|relative*|famil*|moan*|whing*|complain*|whine*|waiting room|bed #|clinic list|appointment|sob story|time-waster*' },
  { emoji: '🔪 🪓 ⚔', why: 'makes light of surgery', source: ahpraCosmetic, severity: 'warning', near: 'patient*|surgery|surgeon*|theatre|operat*|list|tummy|nose|breast*' },
  { emoji: '🤦', why: 'shows contempt for patients', source: postcheck, severity: 'warning', near: `${people}|parent*|people|mum|mom|google*` },
]
