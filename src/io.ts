/** All that a command may touch of the outside, besides files: given by `bin`, faked by tests. */
export interface Io {
  /** The report. */
  readonly stdout: Output
  /** Everything else. */
  readonly stderr: Output
  readonly stdin: () => AsyncIterable<Uint8Array>
  readonly env: Readonly<Record<string, string | undefined>>
  /** Absolute path of the working folder. */
  readonly cwd: string
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Aborted on SIGINT or SIGTERM; its reason is the name of the signal. */
  readonly interrupted: AbortSignal
}

/** A stream to write to, as those of Node are. */
interface Output {
  write(text: string): unknown
  readonly isTTY?: boolean
  readonly columns?: number
}
