import type { Lines } from './places.ts'
import type { Comment, Post } from './post/post.ts'
import type { Rule, Severity } from './rule.ts'
import type { Span } from './span.ts'

/** One suppression of one rule: where it holds, why, and where it was written. */
export interface Suppression {
  readonly ruleId: string
  readonly scope: Span
  readonly reason: string
  readonly written: Span
  readonly kind: 'comment' | 'front-matter'
}

/** Something wrong with a suppression itself. */
interface DirectiveProblem extends Span {
  readonly ruleId: (typeof directiveRules)[number]['id']
  readonly message: string
}

type EngineRule = Pick<Rule, 'summary' | 'why' | 'fix'> & { readonly id: `postcheck/${string}`; readonly severity: Severity }

/** What the engine itself reports; these have pages like any rule. */
export const directiveRules = [
  {
    id: 'postcheck/unused-suppression',
    severity: 'warning',
    summary: 'A suppression that suppresses nothing.',
    why: 'Left behind, it will hide the next real problem in that place without anyone looking.',
    fix: 'Remove it, or name the rule that it was meant for.',
  },
  {
    id: 'postcheck/invalid-suppression',
    severity: 'error',
    summary: 'A suppression that cannot be honoured: it names no rule, an unknown one, or gives no reason where one is required.',
    why: 'Its author believes that the finding was decided on; nobody can check why.',
    fix: 'Write `<!-- postcheck-disable-next-line family/rule: the reason -->`.',
  },
  {
    id: 'postcheck/rule-crash',
    severity: 'error',
    summary: 'A rule that failed on this post.',
    why: 'What it would have found was not checked.',
    fix: 'Report it with the rule and the version; the other rules have run.',
  },
] as const satisfies readonly EngineRule[]

export interface Directives {
  readonly suppressions: readonly Suppression[]
  readonly problems: readonly DirectiveProblem[]
}

/** Reads every suppression of a post. `known` are the ids that may be named. */
export function readDirectives(post: Post, lines: Lines, known: ReadonlySet<string>): Directives {
  const suppressions: Suppression[] = []
  const problems: DirectiveProblem[] = []
  const open = new Map<string, { start: number; reason: string; written: Span }>()
  const close = (ruleId: string, end: number): void => {
    const begun = open.get(ruleId)
    if (begun) suppressions.push({ ruleId, scope: { start: begun.start, end }, reason: begun.reason, written: begun.written, kind: 'comment' })
    open.delete(ruleId)
  }
  for (const comment of post.comments) {
    const directive = readComment(comment)
    if (!directive) continue
    const { verb, reason } = directive
    const rules = checkRules(directive, comment, known, problems)
    if (verb === 'enable') for (const ruleId of directive.rules.length ? rules : [...open.keys()]) close(ruleId, comment.start)
    else if (verb === 'disable') for (const ruleId of rules) open.set(ruleId, open.get(ruleId) ?? { start: comment.end, reason, written: comment })
    else {
      const scope = scopeOf(verb, comment, post, lines)
      for (const ruleId of rules) suppressions.push({ ruleId, scope, reason, written: comment, kind: 'comment' })
    }
  }
  for (const ruleId of [...open.keys()]) close(ruleId, post.source.length)
  readFrontMatterSuppressions(post, known, suppressions, problems)
  return { suppressions, problems }
}

/** True when a suppression covers a finding of this rule on these offsets. An empty finding (a file name) is covered by whatever covers its place. */
export function covers({ ruleId, scope }: Suppression, finding: Span & { readonly ruleId: string }): boolean {
  return ruleId === finding.ruleId && finding.start < Math.max(scope.end, scope.start + 1) && Math.max(finding.end, finding.start + 1) > scope.start
}

type Verb = 'disable' | 'enable' | 'disable-line' | 'disable-next-line' | 'disable-next-block' | 'disable-file'
interface Directive {
  readonly verb: Verb
  readonly rules: readonly string[]
  readonly reason: string
}

const opening = /^[\s/*]*postcheck-(disable(?:-line|-next-line|-next-block|-file)?|enable)(?=[\s:*]|$)/

function readComment(comment: Comment): Directive | undefined {
  if (!comment.text.includes('postcheck-')) return undefined
  const text = comment.text.slice(0, 2000)
  const match = opening.exec(text)
  if (!match) return undefined
  // Cut by hand: one pattern for all of it would try every way to share out a long run of blanks.
  const rest = text.slice(match[0].length).replace(/[\s/*]+$/, '')
  const colon = rest.indexOf(':')
  const names = colon < 0 ? rest : rest.slice(0, colon)
  return { verb: match[1] as Verb, rules: names.split(/[\s,]+/).filter(Boolean), reason: colon < 0 ? '' : rest.slice(colon + 1).trim() }
}

function checkRules(directive: Directive, at: Span, known: ReadonlySet<string>, problems: DirectiveProblem[]): readonly string[] {
  if (directive.rules.length === 0 && directive.verb !== 'enable') {
    problems.push({
      start: at.start,
      end: at.end,
      ruleId: 'postcheck/invalid-suppression',
      message: 'This suppression names no rule; name the one that it is about',
    })
  }
  return directive.rules.filter((rule) => isValid(rule, directive.verb === 'enable' ? 'no reason needed' : directive.reason, at, known, problems))
}

function isValid(rule: string, reason: string, at: Span, known: ReadonlySet<string>, problems: DirectiveProblem[]): boolean {
  const say = (message: string): false => {
    problems.push({ start: at.start, end: at.end, ruleId: 'postcheck/invalid-suppression', message })
    return false
  }
  if (!known.has(rule)) return say(/^[\w/-]{1,60}$/.test(rule) ? `There is no rule “${rule}” to suppress` : 'There is no such rule to suppress')
  if (rule.startsWith('privacy/') && reason === '') return say(`A suppression of “${rule}” needs a reason: write it after a colon`)
  return true
}

function scopeOf(verb: Verb, comment: Span, post: Post, lines: Lines): Span {
  if (verb === 'disable-file') return { start: 0, end: post.source.length }
  const first = lines.placeAt(comment.start).line
  const last = lines.placeAt(comment.end).line
  if (verb === 'disable-line') return { start: lines.spanOf(first).start, end: lines.spanOf(last).end }
  if (verb === 'disable-next-line') {
    let line = last + 1
    while (line < lines.count && post.source.slice(lines.spanOf(line).start, lines.spanOf(line).end).trim() === '') line++
    return lines.spanOf(line)
  }
  const block = post.blocks.find(({ start }) => start >= comment.end)
  if (!block) return { start: comment.end, end: comment.end }
  const together = block.list ?? block.table
  const siblings =
    together === undefined ? [block] : post.blocks.filter(({ list, table, start }) => start >= block.start && (list ?? table)?.id === together.id)
  return { start: block.start, end: Math.max(...siblings.map(({ end }) => end)) }
}

/** `postcheck: { disable: { rule: reason } }` holds for the whole post, front matter and file name included. */
function readFrontMatterSuppressions(post: Post, known: ReadonlySet<string>, suppressions: Suppression[], problems: DirectiveProblem[]): void {
  for (const entry of post.frontMatter?.entries ?? []) {
    const ruleId = /^postcheck\.disable\.(.+)$/.exec(entry.path)?.[1]
    if (ruleId === undefined) continue
    const reason = typeof entry.value === 'string' ? entry.value.trim() : ''
    const written = { start: entry.keySpan.start, end: entry.end }
    if (isValid(ruleId, reason, written, known, problems))
      suppressions.push({ ruleId, scope: { start: 0, end: post.source.length }, reason, written, kind: 'front-matter' })
  }
}
