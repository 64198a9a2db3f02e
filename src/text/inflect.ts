/** The plural of an English noun in lower case. */
export function plural(noun: string): string {
  const irregular = plurals[noun]
  if (irregular !== undefined) return irregular
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
  diagnosis: 'diagnoses',
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
  beat: ['beat', 'beaten'],
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  bind: ['bound', 'bound'],
  bleed: ['bled', 'bled'],
  break: ['broke', 'broken'],
  bring: ['brought', 'brought'],
  build: ['built', 'built'],
  buy: ['bought', 'bought'],
  catch: ['caught', 'caught'],
  choose: ['chose', 'chosen'],
  come: ['came', 'come'],
  cut: ['cut', 'cut'],
  do: ['did', 'done'],
  draw: ['drew', 'drawn'],
  drink: ['drank', 'drunk'],
  drive: ['drove', 'driven'],
  eat: ['ate', 'eaten'],
  fall: ['fell', 'fallen'],
  feel: ['felt', 'felt'],
  fight: ['fought', 'fought'],
  find: ['found', 'found'],
  fly: ['flew', 'flown'],
  forget: ['forgot', 'forgotten'],
  forgo: ['forwent', 'forgone'],
  get: ['got', 'got'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grow: ['grew', 'grown'],
  have: ['had', 'had'],
  hear: ['heard', 'heard'],
  hide: ['hid', 'hidden'],
  hold: ['held', 'held'],
  keep: ['kept', 'kept'],
  know: ['knew', 'known'],
  lead: ['led', 'led'],
  leave: ['left', 'left'],
  let: ['let', 'let'],
  lose: ['lost', 'lost'],
  make: ['made', 'made'],
  mean: ['meant', 'meant'],
  meet: ['met', 'met'],
  pay: ['paid', 'paid'],
  put: ['put', 'put'],
  quit: ['quit', 'quit'],
  read: ['read', 'read'],
  ride: ['rode', 'ridden'],
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
  sit: ['sat', 'sat'],
  sleep: ['slept', 'slept'],
  slit: ['slit', 'slit'],
  speak: ['spoke', 'spoken'],
  spend: ['spent', 'spent'],
  spread: ['spread', 'spread'],
  stand: ['stood', 'stood'],
  steal: ['stole', 'stolen'],
  stick: ['stuck', 'stuck'],
  swear: ['swore', 'sworn'],
  swell: ['swelled', 'swollen'],
  take: ['took', 'taken'],
  teach: ['taught', 'taught'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  throw: ['threw', 'thrown'],
  try: ['tried', 'tried'],
  undergo: ['underwent', 'undergone'],
  understand: ['understood', 'understood'],
  wear: ['wore', 'worn'],
  win: ['won', 'won'],
  withdraw: ['withdrew', 'withdrawn'],
  write: ['wrote', 'written'],
}

const doubling = new Set([
  'admit',
  'bag',
  'ban',
  'bat',
  'begin',
  'bin',
  'chat',
  'chop',
  'commit',
  'cut',
  'dim',
  'drag',
  'drop',
  'dump',
  'fit',
  'flip',
  'forget',
  'gas',
  'get',
  'grab',
  'hit',
  'jog',
  'let',
  'occur',
  'permit',
  'plan',
  'pop',
  'prefer',
  'put',
  'quit',
  'recur',
  'refer',
  'rid',
  'rip',
  'rob',
  'run',
  'set',
  'shed',
  'shop',
  'shut',
  'sit',
  'skip',
  'slap',
  'slip',
  'slit',
  'snap',
  'spin',
  'stop',
  'submit',
  'sum',
  'swap',
  'swim',
  'tag',
  'tap',
  'thin',
  'transmit',
  'trap',
  'trim',
  'win',
  'wrap',
  'zap',
])

function thirdPerson(base: string): string {
  if (base === 'be') return 'is'
  if (base === 'have') return 'has'
  if (/(?:[sxz]|ch|sh|o)$/.test(base)) return `${base}es`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
}

function gerund(base: string): string {
  if (/ie$/.test(base)) return `${base.slice(0, -2)}ying`
  if (/[^eoy]e$/.test(base) && base !== 'be') return `${base.slice(0, -1)}ing`
  return doubling.has(base) ? `${base}${base.at(-1)}ing` : `${base}ing`
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  return doubling.has(base) ? `${base}${base.at(-1)}ed` : `${base}ed`
}
