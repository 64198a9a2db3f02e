import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { main } from '../../src/cli.ts'
import type { AnyRule } from '../../src/lint.ts'
import { sampleRules } from './sample-rules.ts'

export interface Situation {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  readonly stdin?: string | Uint8Array
  readonly isTTY?: boolean
  readonly columns?: number
  readonly interrupted?: AbortSignal
  readonly rules?: readonly AnyRule[]
  /** The clock, in milliseconds since 1970. */
  readonly now?: number
  /** Told when the rules are loaded. */
  onRules?(): void
}

/** Runs the command line with streams that are strings, and a clock that stands still. */
export async function runCli(
  argv: readonly string[],
  { cwd, env = {}, stdin = '', isTTY = false, columns, interrupted, rules = sampleRules, now = Date.UTC(2026, 0, 31), onRules }: Situation,
) {
  const out: string[] = []
  const err: string[] = []
  const width = columns === undefined ? {} : { columns }
  const code = await main(
    argv,
    {
      stdout: { write: (text) => out.push(text), isTTY, ...width },
      stderr: { write: (text) => err.push(text), isTTY: false },
      stdin: async function* () {
        yield Buffer.from(stdin)
      },
      env,
      cwd,
      now: () => now,
      interrupted: interrupted ?? new AbortController().signal,
    },
    async () => {
      onRules?.()
      return rules
    },
  )
  return { code, stdout: out.join(''), stderr: err.join('') }
}

/** A folder with these files, gone after the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'postcheck-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

export const good = '# Migraine\n\nAn attack often begins in the morning.\n'
export const bad = '# Migraine\n\nCall Ann at 555-0142.\n'
export const warned = '# Migraine\n\nThis tea is a miracle cure.\n'
