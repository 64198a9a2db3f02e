import { describe, expect, test } from 'vitest'
import { parsePost } from '../../src/post/parse.ts'
import { type ClaimScore, scoreClaim } from '../../src/text/claims.ts'
import { cues } from '../../src/text/claims-cues.ts'
import { exemptions } from '../../src/text/claims-exemptions.ts'

function scoreOf(text: string, topic = true): ClaimScore {
  const scores = parsePost({ path: 'post.md', source: text }).sentences.map((sentence) => scoreClaim(sentence, { topic, dense: topic }))
  return scores.reduce((a, b) => (b.score > a.score ? b : a))
}
const speaks = (text: string, name: string): boolean => scoreOf(text).because.some((cue) => cue.startsWith(`${name} `))

/** For each cue a sentence in which it speaks, and one with the same words in which it must not. */
const both: Readonly<Record<string, readonly [speaks: string, silent: string]>> = {
  percentage: ['The vaccine cut hospital stays by 34%.', 'The ward on floor 34 smells of soap and medicine.'],
  fraction: ['Two thirds of carers feel exhausted by illness.', 'That was the third dose of medicine in half an hour, which works best.'],
  'n in N': ['One in four women will have a miscarriage.', 'One in a vaccine box was broken, which harms patients in 2019.'],
  multiple: ['Smoking doubles the risk of stroke.', 'Double vision can cause falls.'],
  'big number': ['Some 18,000 melanomas are found each year.', 'The medicine costs $18,000 and prevents strokes.'],
  'trial figures': ['The odds ratio for stroke was 1.4.', 'What are the odds, and does medicine improve sleep.'],
  'share of people': ['Most patients recover from a stroke.', 'Most roads near hospitals can cause stress.'],
  average: ['On average, colds last a week.', 'An average day on the ward can cause stress.'],
  'rate word': ['The incidence of asthma is rising.', 'A raised heart rate can cause stress.'],
  number: ['Colds last 7 days.', 'Colds can last a week or more.'],
  date: ['In 2019 measles came back.', 'Room 2019 can cause stress to patients.'],
  'study report': ['Researchers found that zinc helps against colds.', 'The study nurse can cause stress to patients.'],
  'study named': ['In a large trial zinc was safe.', 'Trial and error can cause stress to patients.'],
  'evidence phrase': ['There is no evidence that zinc cures colds.', 'Take it according to the label, or it can cause stress.'],
  'reported belief': ['Zinc is thought to shorten colds.', 'Known risks of zinc are dizziness and thirst.'],
  'named body': ['The WHO recommends iron in pregnancy.', 'People who recommend iron can cause stress.'],
  'body mentioned': ['The FDA is strict on unsafe medicines.', 'It is a nice medicine that reduces pain, for people who cough.'],
  'experts advise': ['Dermatologists warn of sunbeds and cancer.', 'The doctors of the ward can cause stress.'],
  'official status': ['The tablets were approved for asthma.', 'He approved of the vaccine, which reduces pain.'],
  'treatment rule': ['Aspirin should not be given to children.', 'What was given to patients can cause stress.'],
  cause: ['Stress triggers migraine.', 'Find the cause of the pain, which improves sleep.'],
  risk: ['Older people are at higher risk of stroke.', 'Do not risk it, as pills reduce pain.'],
  effect: ['Ginger tea relieves nausea.', 'A cut on the finger is a small wound of skin, which smoking worsens.'],
  efficacy: ['Antibiotics do not work on viruses.', 'The effective date of your medicine plan is May, which reduces stress.'],
  safety: ['The tablets have few side effects.', 'A hospital is a safe place, which reduces stress.'],
  comparison: ['Tablets work better than syrup for pain.', 'Better diet advice reduces stress.'],
  'unstated comparison': ['Teenagers need more sleep.', 'We have more to say on sleep that reduces stress.'],
  superlative: ['Falls are the leading cause of injury.', 'The leading nurse reduces stress for patients.'],
  dose: ['A cup of coffee has 95 mg of caffeine.', 'The 95 bus to the hospital reduces stress.'],
  threshold: ['Sleep at least 7 hours, which reduces stress.', 'At least the ward is warm, which reduces stress.'],
  duration: ['Colds last several days.', 'The days on the ward can cause stress.'],
  quotation: ['"This vaccine prevents more strokes than any other," the minister said.', 'The "Golden Years of Medicine Award" reduces stress.'],
  mechanism: ['Colds spread by touch.', 'By the hospital stands a tree, which reduces stress.'],
  action: ['Ginger tea soothes, and it numbs the throat.', 'A push for better medicine reduces stress.'],
  course: ['The immunity of the vaccine wanes.', 'The clear skies over the hospital reduce stress.'],
  frequency: ['Migraine often starts in childhood.', 'Of the pills, some reduce stress.'],
  origin: ['Most coughs come from viruses.', 'The nurses come to us from a family of doctors, which reduces stress.'],
  denial: ['A high fever does not mean pneumonia.', 'The mean age of the patients reduces stress.'],
  absolute: ['Sunscreen never blocks all rays.', 'A few nurses say that pills reduce stress.'],
  'change over time': ['Asthma cases have risen for years.', 'The sun rises and reduces stress.'],
  harm: ['Some children died of measles.', 'The dye of the pill reduces stress.'],
}

describe('what asks for a source', () => {
  test.each(Object.entries(both))('%s', (name, [loud, silent]) => {
    expect(scoreOf(loud).because.join(), loud).toContain(name)
    expect(speaks(loud, name), loud).toBe(true)
    expect(speaks(silent, name), silent).toBe(false)
  })

  test('every cue is tried both ways', () => {
    expect(Object.keys(both).sort()).toEqual([...new Set(cues.map(({ name }) => name))].sort())
  })
})

/** For each exemption a sentence in which it speaks. The rest of the sentence has a cue, else nothing is reckoned. */
const exempt: Readonly<Record<string, string>> = {
  'quoted myth': 'Myth: vaccines cause autism in children.',
  disclaimer: 'This is not medical advice and cannot replace treatment that prevents illness.',
  logistics: 'The asthma class meets on Mondays and reduces stress.',
  'benefits and entitlements': 'You may be able to get disability benefits if an illness was caused by service.',
  'digital product': 'The app helps patients sleep and reduces stress.',
  organisation: 'The project improves health care for patients.',
  supposition: 'You might guess that zinc reduces fever in children.',
  'thought experiment': 'Suppose that zinc reduces fever in children.',
  'own calculation': 'By our regression, zinc reduces fever in children.',
  'own figures': 'Our infection rate has dropped, which reduces stress.',
  purpose: 'The medicine is designed to reduce pain, and it prevents fever.',
  'time it takes the reader': 'These six steps take one minute of your sleep.',
  greeting: 'Thank you to the nurses, who reduce stress for patients.',
  introduction: 'In this post we see how sleep reduces stress.',
  opinion: 'I think that sleep reduces stress.',
  judgement: 'A nap is usually the best medicine and reduces stress.',
  'own service': 'We offer a treatment that reduces pain.',
  'own output': 'The clinic now sees 40 patients whose medicine reduces pain.',
  'people of the practice': 'Dr. Doe joined in 2019 and treats patients with 3 vaccines.',
  'advice to seek care': 'Talk to your doctor if the medicine causes pain.',
  'second person': 'You can sleep more, which reduces stress.',
  definition: 'Insulin is a hormone that lowers blood sugar.',
  glossary: 'antibody : a protein that protects the body from illness',
  pointer: 'Figure 3 shows how often asthma causes a cough.',
  story: 'She was told that the pill reduces pain.',
  case: 'A patient of mine was told that the pill reduces pain.',
  uncertainty: 'It is unclear whether zinc reduces fever.',
}

describe('what needs none', () => {
  test.each(Object.entries(exempt))('%s', (name, text) => {
    expect(speaks(text, name), scoreOf(text).because.join()).toBe(true)
  })

  test('every exemption is tried', () => {
    expect(Object.keys(exempt).sort()).toEqual([...new Set(exemptions.map(({ name }) => name))].sort())
  })

  test.each([
    'How many people get asthma each year?',
    'Bring your inhaler to every visit.',
    'Do not share needles.',
    'After a bite, wash the skin with soap.',
    'Our nurses answer the phone from eight to five.',
    'I still remember the first baby I delivered.',
    'Exercise with a friend if that helps.',
    'Rest when you can.',
    'We moved 40 beds in one night.',
    'The clinic is closed on Good Friday.',
    'Half an hour later the kettle was cold.',
    'That was the third visit this month.',
    'Please take the tablet with food.',
    '“I finally slept through,” she told us.',
    'Use a soft brush and small circles.',
    'When in doubt, sit it out.',
    'The new scanner cost two million dollars.',
    'We turned off 40% of our alerts last quarter.',
    'The program now takes 40 patients a month.',
  ])('%s', (text) => {
    expect(scoreOf(text).score).toBeLessThan(1)
  })
})

describe('grammar', () => {
  test('a noun that looks like a command is a subject where a finite verb follows', () => {
    for (const claim of [
      'Sleep societies advise against it in children.',
      'Exercise helps people with asthma breathe and reduces stress.',
      'Smoke from wood fires damages the lungs.',
      'Stress triggers migraine.',
    ]) {
      expect(scoreOf(claim).score, claim).toBeGreaterThanOrEqual(3)
    }
    for (const command of ['Sleep on your side after surgery.', 'Exercise daily to prevent stroke.', 'Treat a burn with cool water.', 'Smoke outside.'])
      expect(scoreOf(command).score, command).toBeLessThan(1)
  })

  test('markup between two words does not part them', () => {
    expect(speaks('Apples [lower](/x) cholesterol in *older* adults.', 'effect')).toBe(true)
    expect(speaks('Smokers *damage* the lungs of others.', 'cause')).toBe(true)
  })

  test('a strong claim survives its exemption, a question does not', () => {
    expect(scoreOf('I read that the vaccine cut stroke by 34% in a large trial.').score).toBeGreaterThanOrEqual(3)
    expect(scoreOf('Did the vaccine cut stroke by 34% in a large trial?').score).toBeLessThan(1)
  })

  test('denials and safety claims are claims', () => {
    for (const claim of [
      'The vaccine has no side effects.',
      'Vaping is not harmless.',
      'Cranberry juice does nothing for a bladder infection.',
      'The pill does not cause weight gain.',
      'The flu shot can’t give you the flu.',
    ]) {
      expect(scoreOf(claim).score, claim).toBeGreaterThanOrEqual(3)
    }
  })

  test('a sentence without a word of health takes its topic from the text around it', () => {
    expect(scoreOf('They also work better than the old ones.', true).score).toBeGreaterThanOrEqual(3)
    expect(scoreOf('They also work better than the old ones.', false).score).toBeLessThan(3)
  })

  test('a date alone is worth a hint at most', () => {
    const { score } = scoreOf('The vaccine ward was painted in 2019.')
    expect(score).toBeGreaterThanOrEqual(1)
    expect(score).toBeLessThan(3)
  })
})

test('hostile text costs linear time', { timeout: 60_000 }, () => {
  for (const unit of [
    'a ',
    'one in ',
    '"',
    'study ',
    'we ',
    'to reduce ',
    '9 ',
    '9,',
    'more likely than ',
    'if you, ',
    'caused ',
    'A',
    'is a ',
    'may be able to get ',
  ]) {
    const cost = (size: number): number => {
      const post = parsePost({ path: 'post.txt', source: `Health ${unit.repeat(size / unit.length)}.` })
      const sentences = post.sentences.map((sentence) => ({ start: sentence.start, folded: sentence.folded, words: sentence.words }))
      const start = performance.now()
      for (const sentence of sentences) scoreClaim(sentence)
      return performance.now() - start
    }
    cost(5_000)
    expect(cost(80_000), unit).toBeLessThan(Math.max(1000, cost(20_000) * 16))
  }
})
