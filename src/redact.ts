import { covers, readDirectives } from './directives.ts'
import type { Place, RunProblem } from './finding.ts'
import { type AnyRule, isAllowed, type LintSettings, type RawFinding, readSetting, runRules } from './lint.ts'
import { finder, piecesOf, type Secret, spreadPieces, writePlaceholders } from './placeholders.ts'
import { indexLines } from './places.ts'
import { parsePost } from './post/parse.ts'
import { picturesOf } from './post/pictures.ts'
import type { Post } from './post/post.ts'
import type { Resources } from './rule.ts'
import { overlaps } from './span.ts'

/** Something that a copy still holds and that a person must decide on. */
export interface Undecided {
  readonly ruleId: string
  /** In the copy. */
  readonly start: Place
  readonly message: string
}

export interface Redaction {
  /** The copy. Undefined when it could not be made; `problems` says why. */
  readonly text: string | undefined
  /** Number of places where a placeholder stands now. */
  readonly replaced: number
  /** In order of place. */
  readonly undecided: readonly Undecided[]
  readonly problems: readonly RunProblem[]
}

/** A placeholder may put two words beside each other that say something together: the copy is read again until nothing is left to replace. */
const mostRounds = 5

/** A copy of a post in which typed placeholders stand for what privacy rules mark, wherever else it stands. What the author has accepted by a suppression stays. */
export function redact(original: Post, settings: LintSettings): Redaction {
  const resources = settings.beside?.(original) ?? {}
  const sensitive = { ...settings, rules: settings.rules.filter(({ rule }) => isAboutPatients(rule)) }
  let post = original
  let replaced = 0
  let marked: readonly Secret[] = []
  const pictures = new Map<string, Undecided>()
  for (let round = 0; ; round++) {
    const { open, crashes } = openFindings(post, { ...sensitive, beside: (copy) => besideCopy(resources, original, copy) })
    if (crashes.length > 0) return { text: undefined, replaced: 0, undecided: [], problems: crashes }
    const secrets = open.flatMap((finding) => (isReplaced(finding) ? [{ ...finding, placeholder: finding.placeholder ?? finding.rule.sensitive ?? '' }] : []))
    if (secrets.length === 0 || round === mostRounds) {
      const undecided = [...pictures.values(), ...open.filter((finding) => finding.level !== 'info' || finding.confidence === 'low').map(undecidedIn(post))]
      if (breaksFrontMatter(original, post)) return { text: undefined, replaced: 0, undecided: [], problems: [brokenFrontMatter(post.path)] }
      return { text: post.source, replaced, undecided: undecided.sort((a, b) => a.start.offset - b.start.offset), problems: [] }
    }
    marked = spreadPieces(
      post,
      secrets.flatMap((secret) => piecesOf(post, secret)),
    )
    notePictures(post, secrets, marked, pictures)
    const written = writePlaceholders(post, marked)
    replaced += written.replaced
    post = parsePost({ path: original.path, source: written.text })
  }
}

/** True for a rule whose matches a copy must not hold. */
export function isAboutPatients({ id, sensitive }: AnyRule): boolean {
  return sensitive !== undefined && id.startsWith('privacy/')
}

/** What the rules say and nobody has accepted. */
function openFindings(post: Post, settings: LintSettings): { readonly open: readonly RawFinding[]; readonly crashes: readonly RunProblem[] } {
  const { found, crashes } = runRules(post, settings, readSetting(post, settings))
  const known = new Set(settings.known.map(({ id }) => id as string))
  const { suppressions } = settings.inlineConfig ? readDirectives(post, indexLines(post.source), known) : { suppressions: [] }
  const open = found.filter(
    (finding) =>
      !isAllowed(finding, post.source, settings.allow) && !suppressions.some((suppression) => covers(suppression, { ...finding, ruleId: finding.rule.id })),
  )
  return { open, crashes }
}

/** A whole story, a doubtful finding, a file's own name: no placeholder mends these. */
function isReplaced({ rule, confidence, start, end }: RawFinding): boolean {
  return rule.scope === 'span' && confidence !== 'low' && end > start
}

function undecidedIn(post: Post): (finding: RawFinding) => Undecided {
  const lines = indexLines(post.source)
  return ({ rule, start, message }) => ({ ruleId: rule.id, start: lines.placeAt(start), message })
}

/** A placeholder in the target or the description of a picture changes neither the file nor what it shows. */
function notePictures(post: Post, secrets: readonly RawFinding[], marked: readonly Secret[], into: Map<string, Undecided>): void {
  const lines = indexLines(post.source)
  const imageAt = finder(post.images)
  const ruleAt = finder(secrets)
  for (const secret of marked) {
    const image = imageAt(secret, (candidate) => overlaps(candidate, secret))
    if (image === undefined) continue
    const isRenamed = overlaps(secret, image.target) && !/^(?:[a-z][a-z\d+.-]+:|\/\/)/i.test(image.url)
    const ruleId = ruleAt(secret, (candidate) => overlaps(candidate, secret))?.rule.id ?? secrets[0]?.rule.id ?? ''
    const start = lines.placeAt(image.start)
    const key = `${start.line}:${start.column}`
    if (isRenamed || !into.has(key))
      into.set(key, {
        ruleId,
        start,
        message: isRenamed
          ? 'The file of this picture still has its old name; rename it to match, and look at what it shows'
          : 'This picture is not changed; look at what it shows',
      })
  }
}

/** A copy may call its pictures by placeholders; what their files hold stays the same. */
function besideCopy(resources: Resources, original: Post, copy: Post): Resources {
  const { images } = resources
  if (images === undefined || copy === original) return resources
  const before = picturesOf(original)
  const renamed = picturesOf(copy).flatMap(({ url }, i) => {
    const facts = images.get(before[i]?.url ?? '')
    return facts === undefined ? [] : [[url, facts] as const]
  })
  return { ...resources, images: new Map(renamed) }
}

function breaksFrontMatter(before: Post, after: Post): boolean {
  if (before.frontMatter === undefined) return false
  return after.frontMatter === undefined || (before.frontMatter.error === undefined && after.frontMatter.error !== undefined)
}

function brokenFrontMatter(path: string): RunProblem {
  return {
    kind: 'report',
    path,
    message: `No copy of ${path} was made: a placeholder would break its front matter. Take the identifiers out of the front matter by hand and run again.`,
  }
}
