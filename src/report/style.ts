import type { Style } from '../finding.ts'

type Environment = Readonly<Record<string, string | undefined>>

export type When = 'auto' | 'always' | 'never'

export interface Terminal {
  readonly env: Environment
  readonly isTTY: boolean
  readonly columns: number | undefined
}

/** How much colour: 0 none, 1 sixteen, 2 256, 3 all. A flag beats `FORCE_COLOR`, which beats `NO_COLOR`, which beats the terminal. */
export function colorLevel(when: When, { env, isTTY }: Terminal): Style['color'] {
  if (when === 'never') return 0
  if (when === 'always') return Math.max(1, terminalColors(env)) as Style['color']
  const forced = env.FORCE_COLOR
  if (forced !== undefined) return forcedColors(forced, env)
  if (env.NO_COLOR || !isTTY) return 0
  return terminalColors(env)
}

function forcedColors(forced: string, env: Environment): Style['color'] {
  if (forced === '0' || forced === 'false') return 0
  if (forced === '1' || forced === '2' || forced === '3') return Number(forced) as Style['color']
  return Math.max(1, terminalColors(env)) as Style['color']
}

function terminalColors(env: Environment): Style['color'] {
  const term = env.TERM ?? ''
  if (term === 'dumb') return 0
  if (/^(?:truecolor|24bit)$/i.test(env.COLORTERM ?? '')) return 3
  return /-256(?:color)?$/i.test(term) ? 2 : 1
}

/** Columns to write to: those of the terminal, else of `COLUMNS`, else 80; never more than can be read with ease. */
export function reportWidth({ env, columns }: Terminal): number {
  // Some pseudo-terminals say that they are 0 columns wide.
  const width = columns || Number(env.COLUMNS) || 80
  return Math.min(120, Math.max(50, Math.floor(width)))
}

/** True where the terminal is known to make links of OSC 8 sequences. */
export function showsLinks({ env, isTTY }: Terminal): boolean {
  const forced = env.FORCE_HYPERLINK
  if (forced !== undefined) return forced !== '0'
  if (!isTTY || env.CI || env.TERM === 'dumb') return false
  if (Number(env.VTE_VERSION ?? 0) >= 5000 || env.WT_SESSION || env.KONSOLE_VERSION || env.DOMTERM) return true
  return /^(?:iTerm\.app|WezTerm|vscode|ghostty|Hyper|rio|Tabby)$/.test(env.TERM_PROGRAM ?? '') || /kitty|alacritty|ghostty|foot|wezterm/.test(env.TERM ?? '')
}
