import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ActiveRule, type AnyRule, type LintSettings, lint } from '../src/lint.ts'
import { indexLines } from '../src/places.ts'
import type { Post } from '../src/post/post.ts'
import { defineRule, type Severity } from '../src/rule.ts'
import { makeFrame, makeRedactor, mergeSecrets } from '../src/secrets.ts'

/** A rule that reports every match of a pattern on every surface. */
function finder(id: AnyRule['id'], pattern: RegExp, more: Partial<AnyRule> = {}): AnyRule {
  return defineRule({
    id,
    severity: 'error',
    summary: 'S.',
    why: 'W.',
    fix: 'F.',
    sources: [],
    tags: [],
    options: {},
    scope: 'span',
    examples: { bad: [], good: [] },
    *check(post: Post) {
      for (const { text, start } of post.surfaces)
        for (const match of text.matchAll(pattern))
          yield { start: start + match.index, end: start + match.index + match[0].length, message: `“${match[0]}” found` }
    },
    ...more,
  })
}
const phone = finder('privacy/phone-number', /555-01\d\d/g, {
  sensitive: 'phone number',
  *check(post: Post) {
    for (const { text, start } of post.surfaces)
      for (const match of text.matchAll(/555-01\d\d/g))
        yield { start: start + match.index, end: start + match.index + match[0].length, message: 'A phone number' }
  },
})
const cure = finder('conduct/miracle-claim', /miracle cure/g)
const number = finder('readability/number', /[\d-]{5,}/g)
const active = (...rules: AnyRule[]): ActiveRule[] => rules.map((rule) => ({ rule, severity: rule.severity, options: {} }))
const settings: LintSettings = {
  rules: active(phone, cure),
  known: [phone, cure, number],
  audience: undefined,
  locale: undefined,
  jurisdiction: undefined,
  today: new Date('2026-06-01'),
  own: [],
  allow: [],
  inlineConfig: true,
  minConfidence: 'low',
}
const check = (source: string, more: Partial<LintSettings> = {}) => lint({ path: 'post.md', source }, { ...settings, ...more })
const found = (source: string, more: Partial<LintSettings> = {}) =>
  check(source, more).result.findings.map(({ ruleId, start }) => `${start.line}:${start.column} ${ruleId}`)

describe('a finding', () => {
  test('has lines and columns from 1, in UTF-16 units', () => {
    expect(found('\ufeffA 🙂\r\nnaïve miracle cure')).toEqual(['2:7 conduct/miracle-claim'])
    expect(found('\ufeffA miracle cure')).toEqual(['1:3 conduct/miracle-claim'])
  })

  test('takes the level of the config, and a lower level of its own', () => {
    const twoLevels = finder('conduct/two-levels', /x/g, {
      *check(): Generator {
        yield { start: 0, end: 1, message: 'm', severity: 'info' }
        yield { start: 1, end: 2, message: 'm' }
      },
    } as Partial<AnyRule>)
    const at = (severity: Severity) => check('xx', { rules: [{ rule: twoLevels, severity, options: {} }] }).result.findings.map((finding) => finding.severity)
    expect(at('error')).toEqual(['info', 'error'])
    expect(at('warning')).toEqual(['info', 'warning'])
    expect(at('info')).toEqual(['info', 'info'])
  })

  test('is left out when its words are allowed or it is not sure enough', () => {
    expect(found('A Miracle  *cure*', { allow: ['miracle cure'], rules: active(finder('conduct/miracle-claim', /miracle\s+.cure/gi)) })).toEqual([])
    const unsure = finder('conduct/unsure', /x/g, {
      *check(): Generator {
        yield { start: 0, end: 1, message: 'm', confidence: 'low' }
      },
    } as Partial<AnyRule>)
    expect(found('x', { rules: active(unsure), minConfidence: 'medium' })).toEqual([])
  })

  test('says on which surface it was found when that is not prose', () => {
    expect(check('<!-- 555-0100 --> 555-0101').result.findings.map(({ surface }) => surface)).toEqual(['comment', undefined])
  })
})

describe('audience and locale', () => {
  test('come from front matter, else from the config, else patient', () => {
    expect(check('---\naudience: clinician\n---\nx').result.audience).toBe('clinician')
    expect(check('---\naudience: nobody\n---\nx', { audience: 'teen' }).result.audience).toBe('teen')
    expect(check('x').result.audience).toBe('patient')
  })

  test('give the jurisdiction where nobody names one', () => {
    const seen: (string | undefined)[] = []
    const spy = finder('conduct/spy', /x/g, {
      *check(_post: Post, context: { jurisdiction: string | undefined }): Generator {
        seen.push(context.jurisdiction)
      },
    } as Partial<AnyRule>)
    for (const source of ['---\nlocale: en-GB\n---\n', '---\njurisdiction: au\nlocale: en-GB\n---\n', 'x']) check(source, { rules: active(spy) })
    expect(seen).toEqual(['uk', 'au', undefined])
  })
})

describe('a rule that throws', () => {
  const broken = finder('conduct/broken', /x/g, {
    *check(): Generator {
      throw new TypeError('secret 555-0100')
    },
  } as Partial<AnyRule>)

  test('costs its own findings only, and is a finding and a problem', () => {
    const { result, problems } = check('miracle cure', { rules: active(broken, cure) })
    expect(result.findings.map(({ ruleId }) => ruleId)).toEqual(['postcheck/rule-crash', 'conduct/miracle-claim'])
    expect(problems).toMatchObject([{ kind: 'rule-crash', path: 'post.md' }])
    expect(JSON.stringify([result, problems])).not.toContain('555-0100')
  })
})

describe('suppressions', () => {
  const comment = (text: string): string => `<!-- postcheck-${text} -->`

  test.each([
    ['the next line', `${comment('disable-next-line conduct/miracle-claim: a quote')}\nmiracle cure\n\nmiracle cure`, ['4:1 conduct/miracle-claim']],
    ['the next line after an empty one', `${comment('disable-next-line conduct/miracle-claim: a quote')}\n\nmiracle cure`, []],
    ['its own line', `A miracle cure ${comment('disable-line conduct/miracle-claim: a quote')} here\nmiracle cure`, ['2:1 conduct/miracle-claim']],
    ['its own line inside bold text', `**A miracle cure ${comment('disable-line conduct/miracle-claim: x')}**`, []],
    [
      'the next block, a whole list',
      `${comment('disable-next-block conduct/miracle-claim: x')}\n\n- miracle cure\n- miracle cure\n\nmiracle cure`,
      ['6:1 conduct/miracle-claim'],
    ],
    ['the next block, a table', `${comment('disable-next-block conduct/miracle-claim: x')}\n\n| miracle cure |\n|--|\n| miracle cure |\n`, []],
    ['a range', `${comment('disable conduct/miracle-claim: x')}\nmiracle cure\n\n${comment('enable')}\n\nmiracle cure`, ['6:1 conduct/miracle-claim']],
    ['a range without end', `miracle cure\n\n${comment('disable conduct/miracle-claim: x')}\n\nmiracle cure`, ['1:1 conduct/miracle-claim']],
    ['the whole file', `miracle cure\n\n${comment('disable-file conduct/miracle-claim: x')}`, []],
    ['several rules', `${comment('disable-next-line conduct/miracle-claim, privacy/phone-number: x')}\nmiracle cure 555-0100`, []],
    ['a footnote', `A.[^1]\n\n${comment('disable-next-line conduct/miracle-claim: x')}\n[^1]: miracle cure`, []],
    ['a post by its front matter', '---\npostcheck:\n  disable:\n    conduct/miracle-claim: quoted throughout\n---\nmiracle cure', []],
  ])('hold for %s', (_scope, source, expected) => {
    expect(found(source)).toEqual(expected)
  })

  test('hold for a post by front matter in TOML', () => {
    expect(found("+++\n[postcheck.disable]\n'conduct/miracle-claim' = 'quoted throughout'\n+++\nmiracle cure")).toEqual([])
    expect(found('+++\npostcheck.disable."conduct/miracle-claim" = "quoted throughout"\n+++\nmiracle cure')).toEqual([])
  })

  test('hold where lines end in carriage returns alone', () => {
    expect(found(`A\r\r${comment('disable-next-line conduct/miracle-claim: x')}\rmiracle cure\r\rmiracle cure`)).toEqual(['6:1 conduct/miracle-claim'])
  })

  test('cost linear time in hostile comments', () => {
    expect(found(comment(`disable a${' '.repeat(1900)}b`)).length).toBe(2)
  })

  test('of one place do not hide the other places that a finding speaks for', () => {
    const once = finder('conduct/miracle-claim', /x/g, {
      *check({ source }: Post): Generator {
        const [first, ...also] = Array.from(source.matchAll(/miracle cure/g), ({ index }) => ({ start: index, end: index + 12 }))
        if (first) yield { ...first, also, message: 'm' }
      },
    } as Partial<AnyRule>)
    const next = comment('disable-next-line conduct/miracle-claim: a quote')
    expect(found(`${next}\nmiracle cure\n\nmiracle cure`, { rules: active(once) })).toEqual(['4:1 conduct/miracle-claim'])
    expect(found(`miracle cure\n\n${next}\nmiracle cure`, { rules: active(once) })).toEqual(['1:1 conduct/miracle-claim'])
    expect(found(`${next}\nmiracle cure\n\n${next}\nmiracle cure`, { rules: active(once) })).toEqual([])
  })

  test('of one place keep its text from being mended, whichever place the finding stands at', () => {
    const mended = finder('readability/wordy', /x/g, {
      *check({ source }: Post): Generator {
        const [first, ...also] = Array.from(source.matchAll(/in order to/g), ({ index }) => ({ start: index, end: index + 11 }))
        if (first) yield { ...first, also, message: 'm', suggestions: [first, ...also].map((span) => ({ text: 'to', span, safe: true })) }
      },
    } as Partial<AnyRule>)
    const next = comment('disable-next-line readability/wordy: a quote')
    const line = 'Walk in order to sleep.'
    const settled = { rules: active(mended), known: [mended] }
    const linesOf = (source: string) => check(source, settled).fixes.map(({ start }) => indexLines(source).placeAt(start).line)
    expect(linesOf(`${line}\n\n${line}\n\n${line}`)).toEqual([1, 3, 5])
    expect(linesOf(`${line}\n\n${next}\n${line}\n\n${line}`)).toEqual([1, 6])
    expect(linesOf(`${next}\n${line}\n\n${line}\n\n${line}`)).toEqual([4, 6])
  })

  test('are in use where they only keep a text from being mended', () => {
    const other = finder('readability/wordy', /x/g, {
      *check({ source }: Post): Generator {
        const [first, second] = Array.from(source.matchAll(/in order to/g), ({ index }) => ({ start: index, end: index + 11 }))
        if (first && second) yield { ...first, message: 'm', suggestions: [first, second].map((span) => ({ text: 'to', span, safe: true })) }
      },
    } as Partial<AnyRule>)
    const source = `Walk in order to sleep.\n\n${comment('disable-next-line readability/wordy: a quote')}\nWalk in order to sleep.`
    const { fixes, result } = check(source, { rules: active(other), known: [other] })
    expect(fixes).toHaveLength(1)
    expect(result.findings.map(({ ruleId }) => ruleId)).toEqual(['readability/wordy'])
  })

  test('are in use when what they suppress is not asked for', () => {
    const unsure = finder('conduct/unsure', /x/g, {
      *check(): Generator {
        yield { start: 0, end: 1, message: 'm', confidence: 'low' }
      },
    } as Partial<AnyRule>)
    const settings = { rules: active(unsure), known: [unsure], minConfidence: 'high' } as const
    expect(found(`x ${comment('disable-line conduct/unsure: y')}`, settings)).toEqual([])
  })

  test('are kept with their reasons', () => {
    expect(check(`miracle cure ${comment('disable-line conduct/miracle-claim: said by 555-0100')}`).result.suppressed).toMatchObject([
      { suppression: { kind: 'comment', reason: 'said by [phone number]' } },
    ])
  })

  test.each([
    ['names no rule', comment('disable-next-line'), 'names no rule'],
    ['names an unknown rule', comment('disable-line conduct/nothing: x'), '“conduct/nothing”'],
    ['hides an identifier without a reason', comment('disable-line privacy/phone-number'), 'needs a reason'],
  ])('that %s are findings', (_what, source, message) => {
    expect(check(source).result.findings).toMatchObject([{ ruleId: 'postcheck/invalid-suppression', message: expect.stringContaining(message) }])
  })

  test('that suppress nothing are findings, unless their rule did not run', () => {
    const source = comment('disable-file conduct/miracle-claim: x')
    expect(found(source)).toEqual(['1:5 postcheck/unused-suppression'])
    expect(found(source, { rules: active(phone) })).toEqual([])
  })

  test('do not count when they are switched off', () => {
    expect(found(`miracle cure ${comment('disable-line conduct/miracle-claim: x')}`, { inlineConfig: false })).toEqual(['1:1 conduct/miracle-claim'])
  })

  test('are read in MDX comments', () => {
    expect(lint({ path: 'p.mdx', source: '{/* postcheck-disable-next-line conduct/miracle-claim: x */}\nmiracle cure' }, settings).result.findings).toEqual([])
  })
})

describe('masking', () => {
  test('hides every sensitive range of a line, whoever reports on it', () => {
    const { result } = check('Call 555-0100 or 555-0101 for the miracle cure.', { rules: active(cure) })
    expect(result.findings[0]?.frame?.text).toBe('Call [phone number] or [phone number] for the miracle cure.')
  })

  test('hides what a suppressed finding matched', () => {
    const { result } = check('Call 555-0100. <!-- postcheck-disable-line privacy/phone-number: ours --> A miracle cure.')
    expect(result.findings.map(({ frame }) => frame?.text)).toEqual([
      'Call [phone number]. <!-- postcheck-disable-line privacy/phone-number: ours --> A miracle cure.',
    ])
    expect(JSON.stringify(result)).not.toContain('555-0100')
  })

  test('hides what the message of another rule quotes', () => {
    expect(check('Call 555-0100.', { rules: active(number, phone) }).result.findings.map(({ message }) => message)).toEqual([
      'A phone number',
      '“[phone number]” found',
    ])
  })

  test('marks the whole placeholder where a finding begins or ends inside a secret', () => {
    const source = 'Ann Example came.'
    const frame = makeFrame(source, indexLines(source), { start: 4, end: 16 }, [{ start: 0, end: 11, placeholder: 'name?' }])
    expect([frame.text, frame.text.slice(frame.start, frame.end)]).toEqual(['[name?] came.', '[name?] came'])
  })

  test('shows of a passage only which secrets are in it', () => {
    const source = 'Before. A baker, Ann Example, came to us. After.'
    const secrets = mergeSecrets([
      { start: 8, end: 41, placeholder: 'story', isPassage: true },
      { start: 17, end: 28, placeholder: 'name?' },
    ])
    const frame = makeFrame(source, indexLines(source), { start: 17, end: 28 }, secrets)
    expect([frame.text, frame.text.slice(frame.start, frame.end)]).toEqual(['Before.  … [name?] …  After.', '[name?]'])
  })

  test('leaves nothing of a secret in any frame, and marks a stretch of it', () => {
    const spans = fc.array(fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 30 }), fc.boolean()), { maxLength: 8 })
    const lines = fc.array(fc.stringMatching(/^[ab \t]{0,90}$/), { minLength: 1, maxLength: 6 }).map((parts) => parts.join('\n'))
    fc.assert(
      fc.property(lines, spans, fc.nat(400), fc.nat(60), (text, ranges, start, length) => {
        const clamp = (at: number): number => Math.min(at, text.length)
        const secrets = mergeSecrets(ranges.map(([at, size, isPassage]) => ({ start: clamp(at), end: clamp(at + size), placeholder: 'x', isPassage })))
        const source = secrets.reduceRight(
          (result, secret) => result.slice(0, secret.start) + result.slice(secret.start, secret.end).replace(/[^\n]/g, 'S') + result.slice(secret.end),
          text,
        )
        const frame = makeFrame(source, indexLines(source), { start: clamp(start), end: clamp(start + length) }, secrets)
        expect(frame.text).not.toContain('S')
        expect(frame.start).toBeGreaterThanOrEqual(0)
        expect(frame.end).toBeGreaterThanOrEqual(frame.start)
        expect(frame.end).toBeLessThanOrEqual(frame.text.length)
      }),
      { numRuns: 500 },
    )
  })

  test('lets no control character or direction override through', () => {
    const source = 'a\u001b[31mb\u202ec\u0007 miracle cure'
    expect(check(source).result.findings[0]?.frame?.text).toBe('a [31mb c  miracle cure')
  })

  test('replaces parts of a secret, whole words only', () => {
    const redact = makeRedactor('Ann Example', [{ start: 0, end: 11, placeholder: 'name?' }])
    expect(redact('“Example” and “ann example”, but Examples and an')).toBe('“[name?]” and “[name?]”, but Examples and an')
    const ward = 'The man in Bed Four'
    expect(makeRedactor(ward, [{ start: 0, end: ward.length, placeholder: 'story' }])('the four details of the man in bed four')).toBe(
      'the [story] details of [story]',
    )
  })
})
