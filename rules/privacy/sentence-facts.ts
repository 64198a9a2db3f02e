import type { Passage } from './passages.ts'

/** What a sentence or line says of health and of persons, whatever its grammar. */
export interface SentenceFacts {
  /** A word of illness, treatment or the places of care. */
  readonly illness: boolean
  /** He, she, his, her, him. */
  readonly pronoun: boolean
  /** His or her, and within four words an illness, an organ or a treatment. */
  readonly owned: boolean
  /** "Your", and within four words an illness, an organ or a treatment. */
  readonly yours: boolean
  /** We, our, us, I, my, me. */
  readonly ours: boolean
}

/** The facts of a unit of a passage, read once. */
export function factsOf(passage: Passage, unit: number): SentenceFacts {
  let known = memo.get(passage)
  if (known === undefined) {
    known = []
    memo.set(passage, known)
  }
  known[unit] ??= read(passage, unit)
  return known[unit]
}

/** True for a clause that says what befell its subject: a verb of having or losing among its first words, an illness or a treatment soon after it. */
export function tellsOfIllness(clause: string): boolean {
  let verb = -1
  let number = 0
  let before = ''
  for (const match of clause.matchAll(words)) {
    const word = match[0]
    if (verb === -1 ? number > 4 : number - verb > 6) return false
    if (verb !== -1 && isIllness(word)) return true
    if (verb === number - 1 && /^(?:has|have|had|is|was|been)$/.test(before) && /[^e]ed$/.test(word)) return false
    before = word
    if (verb === -1 && verbs.has(word)) verb = number
    number++
  }
  return false
}

const memo = new WeakMap<Passage, SentenceFacts[]>()
const words = /[a-zà-ž&]+(?:['-][a-zà-ž]+)*/g

function read(passage: Passage, unit: number): SentenceFacts {
  const span = passage.units[unit] ?? { start: 0, end: passage.lower.length }
  const sentence = passage.lower.slice(span.start, Math.min(span.end, span.start + 1200))
  const facts = { illness: false, pronoun: false, owned: false, yours: false, ours: false }
  let number = 0
  let his = -9
  let your = -9
  for (const [word] of sentence.matchAll(words)) {
    if (pronouns.has(word)) {
      facts.pronoun = true
      if (word === 'his' || word === 'her') his = number
    } else if (word === 'your') your = number
    else if (ownWords.has(word)) facts.ours = true
    else if (isIllness(word)) {
      facts.illness = true
      facts.owned ||= number - his <= 4
      facts.yours ||= number - your <= 4
    }
    number++
  }
  return facts
}

function isIllness(word: string): boolean {
  illnesses ??= new Set(illnessWords().split(/\s+/))
  return illnesses.has(word) || (word.length > 4 && word.endsWith('s') && illnesses.has(word.slice(0, -1)))
}

const pronouns = new Set('he she him her his hers himself herself'.split(' '))
const ownWords = new Set('we our us i my me ours'.split(' '))
const verbs = new Set(
  (
    'has had have needed needs lost got gets gave gives received spent survived woke beat beats fought battled lives lived died dying collapsed recovered relapsed underwent endured ' +
    'faced learned learnt took takes swallowed injected broke tore fractured contracted caught delivered is was been became remains went goes came comes left started stopped finished completed ' +
    'suffered suffers cried wept fell slipped fainted choked bled coughed vomited refused missed waited waits hates loves dreaded popped rang called signed walked ran rolled limped arrived'
  ).split(' '),
)
let illnesses: ReadonlySet<string> | undefined
/** Words of illness, treatment, organs and places of care. */
const illnessWords = (): string =>
  `cancer tumor tumour leukemia leukaemia lymphoma melanoma sarcoma myeloma glioblastoma neuroblastoma metastases stroke seizure epilepsy diabetes diabetic asthma copd pneumonia sepsis meningitis hepatitis hiv aids tb
  tuberculosis malaria measles covid flu influenza shingles mumps polio rabies tetanus lice scabies impetigo dementia alzheimer's parkinson's als ms lupus arthritis gout psoriasis eczema acne anemia anaemia sickle hemophilia
  haemophilia thyroid crohn's colitis celiac coeliac ibs reflux heartburn ulcer hernia gallstone gallbladder appendix appendicitis pancreatitis cirrhosis jaundice depression anxiety bipolar psychosis schizophrenia ptsd
  anorexia bulimia addiction addict overdose overdosed withdrawal detox rehab autism autistic adhd miscarriage stillbirth stillborn preeclampsia pre-eclampsia ivf infertility endometriosis fibroid hysterectomy mastectomy vasectomy
  fracture concussion burn wound amputation amputee amputated paralysis paralysed paralyzed aneurysm clot embolism dvt arrhythmia fibrillation hypertension arrest surgery operation transplant chemo chemotherapy radiation
  radiotherapy dialysis biopsy scan mri ct x-ray ultrasound mammogram colonoscopy endoscopy cesarean caesarean c-section epidural intubated intubation ventilator ecmo transfusion graft bypass stent pacemaker
  defibrillator prosthesis prosthetic implant braces denture cast splint crutches wheelchair cannula catheter stoma ostomy colostomy oxygen inhaler nebuliser nebulizer insulin epipen methadone naloxone narcan warfarin
  pills tablets antibiotics meds medication prescription hospital ward icu nicu picu er ed a&e ambulance hospice clinic theatre bedside discharged discharge admitted admission discharge heart liver kidney lung spleen pancreas
  colon bowel brain spine hip knee leg foot toe shoulder cataract retina cornea breast prostate uterus womb bladder marrow potassium inr a1c hemoglobin haemoglobin pain fever rash cough bleeding bleed vomiting swelling
  lump mole bruise diagnosis diagnosed remission symptom relapse relapsed treatment therapy physio physiotherapy recovery sutures stitches scar bedsore sore infection infected abscess gangrene frostbite allergy allergic
  anaphylaxis palsy sclerosis dystrophy fibrosis syndrome disease disorder illness condition sick ill suicidal suicide self-harm scoliosis spina bifida cleft preemie premature newborn incubator labour contractions womb
  pregnant pregnancy trimester nursing-home stairlift continence incontinent hearing-aid deaf blind sight eyesight tremor dizzy breathless fainted coma life-support deathbed funeral hearse morgue autopsy biopsies dose
  walker zimmer chemo-port port picc drip iv tracheostomy trach feeding-tube peg sugars glucose blood bloods bp pulse temperature x-rays shunt valve murmur hole-in-the-heart nephrotic lymphedema neuropathy migraine
  concussed whiplash sprain dislocated meniscus acl cuff rotator hysteroscopy d&c smear colposcopy`
