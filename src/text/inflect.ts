/** The plural of an English noun in lower case. */
export function plural(noun: string): string {
  const irregular = plurals[noun]
  if (irregular !== undefined) return irregular
  if (/[^s]sis$/.test(noun)) return `${noun.slice(0, -2)}es`
  if (/(?:[sxz]|ch|sh)$/.test(noun)) return `${noun}es`
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  if (/(?:^|[a-z])man$/.test(noun)) return `${noun.slice(0, -3)}men`
  return `${noun}s`
}

/** The forms of an English verb: base, third person, -ing, past, past participle. */
export interface VerbForms {
  readonly base: string
  readonly s: string
  readonly ing: string
  readonly past: string
  readonly participle: string
}

/** All forms of an English verb given in its base form, lower case. */
export function verbForms(base: string): VerbForms {
  const [past, participle] = pasts[base] ?? [regularPast(base), regularPast(base)]
  return { base, s: thirdPerson(base), ing: gerund(base), past, participle }
}

/** “a” or “an”, by the sound that the phrase begins with. */
export function article(phrase: string): 'a' | 'an' {
  const word = /^[\p{L}\p{N}]+/u.exec(phrase)?.[0] ?? ''
  if (/^[A-Z]{2,}$/.test(word)) return /^[AEFHILMNORSX]/.test(word) ? 'an' : 'a'
  if (/^(?:8|11|18)/.test(word)) return 'an'
  if (/^(?:hour|honest|heir|honou?r)/i.test(word)) return 'an'
  if (/^(?:uni(?!n)|us(?:e|u)|eu|ewe|one|once|ut[ei])/i.test(word)) return 'a'
  return /^[aeiou]/i.test(word) ? 'an' : 'a'
}

const plurals: Readonly<Record<string, string>> = {
  person: 'people',
  child: 'children',
  foot: 'feet',
  tooth: 'teeth',
  wife: 'wives',
  life: 'lives',
  half: 'halves',
  self: 'selves',
  knife: 'knives',
  leaf: 'leaves',
  crisis: 'crises',
  prognosis: 'prognoses',
  people: 'people',
  staff: 'staff',
  series: 'series',
  species: 'species',
  sheep: 'sheep',
  fish: 'fish',
  cervix: 'cervixes',
  stomach: 'stomachs',
  specialty: 'specialties',
}

const pasts: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  be: ['was', 'been'],
  bear: ['bore', 'borne'],
  beat: ['beat', 'beaten'],
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  bend: ['bent', 'bent'],
  bet: ['bet', 'bet'],
  bind: ['bound', 'bound'],
  bite: ['bit', 'bitten'],
  bleed: ['bled', 'bled'],
  blow: ['blew', 'blown'],
  break: ['broke', 'broken'],
  breed: ['bred', 'bred'],
  bring: ['brought', 'brought'],
  build: ['built', 'built'],
  burn: ['burned', 'burnt'],
  burst: ['burst', 'burst'],
  buy: ['bought', 'bought'],
  cast: ['cast', 'cast'],
  catch: ['caught', 'caught'],
  choose: ['chose', 'chosen'],
  cling: ['clung', 'clung'],
  come: ['came', 'come'],
  cost: ['cost', 'cost'],
  creep: ['crept', 'crept'],
  cut: ['cut', 'cut'],
  deal: ['dealt', 'dealt'],
  dig: ['dug', 'dug'],
  do: ['did', 'done'],
  draw: ['drew', 'drawn'],
  dream: ['dreamed', 'dreamt'],
  drink: ['drank', 'drunk'],
  drive: ['drove', 'driven'],
  eat: ['ate', 'eaten'],
  fall: ['fell', 'fallen'],
  feed: ['fed', 'fed'],
  feel: ['felt', 'felt'],
  fight: ['fought', 'fought'],
  find: ['found', 'found'],
  fly: ['flew', 'flown'],
  forget: ['forgot', 'forgotten'],
  forgive: ['forgave', 'forgiven'],
  forgo: ['forwent', 'forgone'],
  freeze: ['froze', 'frozen'],
  get: ['got', 'got'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grind: ['ground', 'ground'],
  grow: ['grew', 'grown'],
  have: ['had', 'had'],
  hear: ['heard', 'heard'],
  hide: ['hid', 'hidden'],
  hit: ['hit', 'hit'],
  hold: ['held', 'held'],
  hurt: ['hurt', 'hurt'],
  keep: ['kept', 'kept'],
  kneel: ['knelt', 'knelt'],
  know: ['knew', 'known'],
  lay: ['laid', 'laid'],
  lead: ['led', 'led'],
  leap: ['leaped', 'leapt'],
  learn: ['learned', 'learnt'],
  leave: ['left', 'left'],
  lend: ['lent', 'lent'],
  let: ['let', 'let'],
  lose: ['lost', 'lost'],
  make: ['made', 'made'],
  mean: ['meant', 'meant'],
  meet: ['met', 'met'],
  mislead: ['misled', 'misled'],
  overcome: ['overcame', 'overcome'],
  pay: ['paid', 'paid'],
  put: ['put', 'put'],
  quit: ['quit', 'quit'],
  read: ['read', 'read'],
  rid: ['rid', 'rid'],
  ride: ['rode', 'ridden'],
  ring: ['rang', 'rung'],
  rise: ['rose', 'risen'],
  run: ['ran', 'run'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  seek: ['sought', 'sought'],
  sell: ['sold', 'sold'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  shake: ['shook', 'shaken'],
  shed: ['shed', 'shed'],
  shoot: ['shot', 'shot'],
  show: ['showed', 'shown'],
  shrink: ['shrank', 'shrunk'],
  shut: ['shut', 'shut'],
  sing: ['sang', 'sung'],
  sink: ['sank', 'sunk'],
  sit: ['sat', 'sat'],
  sleep: ['slept', 'slept'],
  slide: ['slid', 'slid'],
  slit: ['slit', 'slit'],
  smell: ['smelled', 'smelt'],
  speak: ['spoke', 'spoken'],
  spend: ['spent', 'spent'],
  spill: ['spilled', 'spilt'],
  spin: ['spun', 'spun'],
  spit: ['spat', 'spat'],
  split: ['split', 'split'],
  spoil: ['spoiled', 'spoilt'],
  spread: ['spread', 'spread'],
  stand: ['stood', 'stood'],
  steal: ['stole', 'stolen'],
  stick: ['stuck', 'stuck'],
  sting: ['stung', 'stung'],
  strike: ['struck', 'struck'],
  swear: ['swore', 'sworn'],
  sweep: ['swept', 'swept'],
  swell: ['swelled', 'swollen'],
  swim: ['swam', 'swum'],
  swing: ['swung', 'swung'],
  take: ['took', 'taken'],
  teach: ['taught', 'taught'],
  tear: ['tore', 'torn'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  throw: ['threw', 'thrown'],
  try: ['tried', 'tried'],
  undergo: ['underwent', 'undergone'],
  understand: ['understood', 'understood'],
  undo: ['undid', 'undone'],
  wake: ['woke', 'woken'],
  wear: ['wore', 'worn'],
  weep: ['wept', 'wept'],
  win: ['won', 'won'],
  wind: ['wound', 'wound'],
  withdraw: ['withdrew', 'withdrawn'],
  withhold: ['withheld', 'withheld'],
  write: ['wrote', 'written'],
}

/** Longer verbs that double their last letter; of one syllable, all do that end in a vowel and a consonant. */
const doubling = new Set([
  'admit',
  'begin',
  'commit',
  'compel',
  'control',
  'excel',
  'forget',
  'gas',
  'occur',
  'omit',
  'patrol',
  'permit',
  'prefer',
  'quit',
  'rebel',
  'recur',
  'refer',
  'regret',
  'submit',
  'transfer',
  'transmit',
])

function doubles(base: string): boolean {
  return doubling.has(base) || /^[^aeiou]*[aeiou][bdfgklmnprtvz]$/.test(base)
}

function thirdPerson(base: string): string {
  if (base === 'be') return 'is'
  if (base === 'have') return 'has'
  if (/(?:[sxz]|ch|sh|o)$/.test(base)) return `${base}es`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
}

function gerund(base: string): string {
  if (/ie$/.test(base)) return `${base.slice(0, -2)}ying`
  if (/[^eoy]e$/.test(base) && base !== 'be') return `${base.slice(0, -1)}ing`
  return doubles(base) ? `${base}${base.at(-1)}ing` : `${base}ing`
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  return doubles(base) ? `${base}${base.at(-1)}ed` : `${base}ed`
}
