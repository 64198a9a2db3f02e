import { access } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Baseline, baselineOf, countEntries, formatBaseline, pruned, withoutKnown } from '../baseline.ts'
import { check } from '../check.ts'
import { openConfigs } from '../config/load.ts'
import { PostcheckError } from '../errors.ts'
import { FAILED, NOT_DONE, PASSED } from '../exit-codes.ts'
import { namesFrom, readBaseline } from '../files/baseline-file.ts'
import { writeWhole } from '../files/write.ts'
import type { Run } from '../finding.ts'
import type { Io } from '../io.ts'
import type { AnyRule } from '../lint.ts'
import { didYouMean } from '../nearest.ts'
import { inert } from '../report/inert.ts'
import { counted } from '../report/phrases.ts'
import { requestOf } from './check.ts'
import { type CheckFlags, parseCheck } from './check-flags.ts'
import { rosterFrom } from './roster-flag.ts'
import { ruleFlags } from './rule-flags.ts'

const actions = ['create', 'update', 'prune', 'audit'] as const
type Action = (typeof actions)[number]

/** Where a baseline stands unless --baseline says so. */
const usualFile = '.postcheck-baseline.json'

/** `postcheck baseline`: writes down what is found today, so that a check fails only for what is new. */
export async function run([action = '', ...args]: readonly string[], io: Io, builtIn: readonly AnyRule[]): Promise<number> {
  if (!isAction(action))
    throw new PostcheckError(
      action === ''
        ? `Say what to do: “postcheck baseline ${actions.join('”, “')}”.`
        : `There is no “postcheck baseline ${action}”.${didYouMean(action, actions)}`,
    )
  const { flags, paths } = parseCheck(args)
  refuseOtherWork(flags)
  const rules = flags.rules.length === 0 ? builtIn : await (await import('./own-rules.ts')).withOwnRules(builtIn, flags.rules, io.cwd)
  const file = resolve(io.cwd, flags.baseline ?? usualFile)
  const shown = flags.baseline ?? usualFile
  const before = action === 'create' ? await refuseExisting(file, shown) : action === 'update' ? undefined : await readBaseline(file, shown)
  const configs = openConfigs({ cwd: io.cwd, rules, named: flags.config })
  const roster = await rosterFrom(flags, configs, io.cwd)
  const request = { ...requestOf(flags, paths), flags: await ruleFlags(flags, rules, io.now()), roster, frames: 'all' as const }
  const checked = await check(request, { ...io, rules, configs })
  const failures = checked.problems.filter(({ kind }) => kind !== 'note')
  for (const { message } of checked.problems) io.stderr.write(`postcheck: ${inert(message)}\n`)
  if (failures.length > 0) {
    io.stderr.write(`postcheck: The baseline was not touched, since not everything could be checked.\n`)
    return NOT_DONE
  }
  const nameOf = namesFrom(file, io.cwd)
  if (before !== undefined && action === 'audit') return audit(before, checked, nameOf, io)
  const after = before === undefined ? baselineOf(checked, nameOf) : pruned(before, checked, nameOf)
  await writeWhole(file, formatBaseline(after))
  const sensitive = checked.results.flatMap(({ findings }) => findings).filter((finding) => finding.sensitive).length
  const dropped = before === undefined ? '' : `, ${countEntries(before) - countEntries(after)} dropped`
  io.stdout.write(`${shown}: ${counted(countEntries(after), 'known finding')} in ${counted(after.size, 'post')}${dropped}\n`)
  if (before === undefined && sensitive > 0)
    io.stdout.write(`${counted(sensitive, 'finding')} of privacy and other sensitive rules left out: mend them, or accept each beside it with a reason.\n`)
  return PASSED
}

function audit(baseline: Baseline, checked: Run, nameOf: (path: string) => string, io: Io): number {
  const rules = new Map<string, number>()
  for (const entries of baseline.values()) for (const [rule, { length }] of entries) rules.set(rule, (rules.get(rule) ?? 0) + length)
  for (const [rule, number] of [...rules].sort(([, a], [, b]) => b - a)) io.stdout.write(`${String(number).padStart(6)}  ${inert(rule)}\n`)
  const { gone } = withoutKnown(checked, baseline, nameOf)
  io.stdout.write(`${counted(countEntries(baseline), 'known finding')} in ${counted(baseline.size, 'post')}, ${gone} of them gone\n`)
  return gone > 0 ? FAILED : PASSED
}

/** Flags of a check that do more than find. */
function refuseOtherWork({ fix, diff, cache }: CheckFlags): void {
  const flag = fix ? '--fix' : diff ? '--diff' : cache ? '--cache' : undefined
  if (flag) throw new PostcheckError(`${flag} does not go with “postcheck baseline”, which only writes down what is found. Leave it out.`)
}

async function refuseExisting(file: string, shown: string): Promise<undefined> {
  const exists = await access(file).then(
    () => true,
    () => false,
  )
  if (exists) throw new PostcheckError(`There is a baseline ${shown} already. “postcheck baseline update” makes it anew, “prune” drops what is gone.`)
  return undefined
}

function isAction(word: string): word is Action {
  return actions.some((action) => action === word)
}
