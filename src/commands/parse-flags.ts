import { Command, CommanderError } from 'commander'
import { PostcheckError } from '../errors.ts'

/** A command whose flags are still to be declared. Its help is ours, and it never prints or exits by itself. */
export function flagParser(name: string): Command {
  return new Command(name)
    .helpOption(false)
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeErr: () => {}, writeOut: () => {} })
    .allowExcessArguments(false)
}

/** Parses arguments; what is wrong with them becomes a sentence that says how to find help. */
export function parseFlags<Flags>(command: Command, args: readonly string[]): { readonly flags: Flags; readonly operands: readonly string[] } {
  try {
    command.parse([...args], { from: 'user' })
    return { flags: command.opts<Flags & Record<string, unknown>>(), operands: command.args }
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    throw new PostcheckError(`${sentence(error.message)} See “postcheck help ${command.name()}”.`)
  }
}

/** commander says `error: unknown option '--formt'\n(Did you mean --format?)`. */
function sentence(message: string): string {
  const [first = '', hint = ''] = message.replace(/^error: /, '').split('\n')
  const said = `${first.charAt(0).toUpperCase()}${first.slice(1)}`.replace(/'([^']*)'/g, '“$1”').replace(/[.\s]*$/, '.')
  const meant = /\(Did you mean (.*)\?\)/.exec(hint)?.[1]
  return meant === undefined ? said : `${said} Did you mean “${meant.replace(/^one of /, '')}”?`
}
