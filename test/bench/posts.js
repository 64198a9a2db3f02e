// Health posts that the bench makes: the same ones at every run, shaped like real posts (front matter, headings, lists, links, a table, a quote, footnotes).

const subjects = [
  'High blood pressure',
  'A stroke',
  'Asthma',
  'The flu vaccine',
  'Walking',
  'Sleep',
  'Type 2 diabetes',
  'Migraine',
  'Back pain',
  'Physical therapy',
  'Screening',
  'Smoking',
]
const verbs = [
  'affects',
  'can lower',
  'may raise',
  'often follows',
  'helps many people with',
  'is linked to',
  'does not cure',
  'makes it easier to live with',
  'can be a sign of',
]
const objects = [
  'the risk of heart disease',
  'shortness of breath',
  'pain in the chest',
  'how well you sleep',
  'your daily routine',
  'the need for surgery',
  'cholesterol',
  'kidney problems',
  'anxiety',
  'swelling in the legs',
]
const endings = [
  'Ask your doctor what this means for you.',
  'In one study of 1,200 adults, 3 in 10 felt better after six weeks.',
  'Take 5 mg once a day, with food, unless your nurse says otherwise.',
  'Most people notice a change within two to three weeks, e.g. more energy in the morning.',
  'Do not stop your medicine on your own.',
  'About 12% of adults report it each year, according to a national survey.',
  'The clinic opens at 8 a.m. and the phone line is open until noon.',
  'It is not your fault, and it is common.',
  'Call for help right away if the pain does not go away.',
]

/** A generator of numbers from 0 up to 1 that depends on the seed alone. */
function random(seed) {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** A post of about `words` words. */
export function makePost(seed, words) {
  const next = random(seed + 1)
  const pick = (list) => list[Math.floor(next() * list.length)]
  const sentence = () => `${pick(subjects)} ${pick(verbs)} ${pick(objects)}. ${pick(endings)}`
  const title = `${pick(subjects)} and ${pick(objects)}`
  const parts = [`---\ntitle: "${title}"\ndate: 2026-03-0${1 + (seed % 9)}\nauthor: The clinic team\ntags: [heart, sleep]\n---\n`, `# ${title}\n`]
  let count = 0
  for (let i = 0; count < words; i++) {
    const paragraph = Array.from({ length: 3 }, sentence).join(' ')
    const shape = i % 7
    if (shape === 0) parts.push(`## ${pick(subjects)}\n`, `${paragraph}\n`)
    else if (shape === 2)
      parts.push(
        `You may notice:\n\n- ${pick(objects)}\n- **${pick(objects)}** when you rest\n- ${pick(objects)}, see [this page](https://www.example.org/health/${i})\n`,
      )
    else if (shape === 4) parts.push(`> ${sentence()}\n> ${sentence()}\n`)
    else if (shape === 5 && i % 14 === 5) parts.push('| Medicine | Dose |\n|---|---|\n| A | 5 mg |\n| B | 20 mg |\n')
    else parts.push(`${paragraph.replace('. ', `.[^${i}] `)}\n`, `[^${i}]: A guideline of 2024. https://www.example.org/guideline/${i}\n`)
    count += shape === 2 || shape === 5 ? 20 : 55
  }
  return parts.join('\n')
}

/** Text that is meant to cost more than its length, `size` characters of it. */
export const hostile = {
  digits: (size) => '1234567890'.repeat(size / 10),
  'digits and blanks': (size) => '123 456 7890 '.repeat(size / 13),
  capitals: (size) => 'Aaaa Bbbb '.repeat(size / 10),
  'all capitals': (size) => 'ABC DEF '.repeat(size / 8),
  'at signs': (size) => 'a@'.repeat(size / 2),
  quotes: (size) => '"a '.repeat(size / 3),
  brackets: (size) => '[a]('.repeat(size / 4),
  'not and not': (size) => 'not a cure, '.repeat(size / 12),
  'one sentence': (size) => 'the patient said that '.repeat(size / 22),
  dots: (size) => '. '.repeat(size / 2),
}
