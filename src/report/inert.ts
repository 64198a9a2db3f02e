// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
const active = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g

/** A text that may stand on one line of a terminal or log: control characters, line ends and bidirectional overrides become U+FFFD, tabs and line ends blanks, at equal length. */
export function inert(text: string): string {
  return text.replace(active, (character) => (/[\t\n\r\u2028\u2029]/.test(character) ? ' ' : '\ufffd'))
}

/**
 * Takes the force out of workflow commands in a text for a log: GitHub's runner obeys a line that starts with `::`, after blanks, and `##[` anywhere in a line
 * (actions/runner, ActionCommand.cs). A zero-width space breaks them and is not seen.
 */
export function withoutCommands(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes may stand before it
  return text.replace(/^((?:\s|\u001b\[[\d;]*m)*:)(?=:)/gm, '$1\u200b').replaceAll('##[', '#\u200b#[')
}

/** JSON without a character that could act in a terminal or a log; it parses to the same value. */
export function inertJson(value: unknown, indent?: number): string {
  return inertEscapes(JSON.stringify(value, undefined, indent))
}

/** The same of what is JSON already; one long text takes less time than many short ones. */
export function inertEscapes(json: string): string {
  return json
    .replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('##[', '#\\u0023[')
}
