/**
 * Pieces of text of which every match of a pattern holds at least one, found by reading the pattern; undefined when it has none of use. A pattern need not be compiled for a text
 * without them. Knows what the claim frames use: groups, classes, look-arounds, quantifiers and escapes, no back references.
 */
export function requiredText(pattern: string): readonly string[] | undefined {
  let best: readonly string[] | undefined
  for (const branch of branches(pattern)) {
    const pieces = inBranch(branch)
    if (!pieces) return undefined
    best = best ? [...best, ...pieces] : pieces
  }
  return best
}

/** Shorter pieces are in nearly every sentence. */
const shortest = 3

/** The best candidate of a sequence: the one whose shortest piece is longest, then the one of fewest pieces. */
function inBranch(branch: string): readonly string[] | undefined {
  let best: readonly string[] | undefined
  let worth = 0
  const offer = (pieces: readonly string[] | undefined): void => {
    if (!pieces) return
    const shortestPiece = Math.min(...pieces.map(worthOf))
    if (shortestPiece < shortest || shortestPiece < worth || (shortestPiece === worth && best && best.length <= pieces.length)) return
    best = pieces
    worth = shortestPiece
  }
  let run = ''
  const endRun = (): void => {
    if (run !== '') offer([run])
    run = ''
  }
  let at = 0
  while (at < branch.length) {
    const char = branch[at]!
    if (char === '(') {
      const end = closing(branch, at)
      endRun()
      if (branch.startsWith('(?:', at) && !isOptional(branch, end + 1)) offer(requiredText(branch.slice(at + 3, end)))
      at = afterQuantifier(branch, end + 1)
      continue
    }
    const isEscape = char === '\\'
    const end = char === '[' ? endOfClass(branch, at) + 1 : at + (isEscape ? 2 : 1)
    const literal = isEscape ? (/[a-z\d]/i.test(branch[at + 1] ?? '') ? '' : (branch[at + 1] ?? '')) : char === '[' || /[.^$]/.test(char) ? '' : char
    const next = afterQuantifier(branch, end)
    if (literal !== '' && !isOptional(branch, end)) run += literal
    if (literal === '' || next > end) endRun()
    at = next
  }
  endRun()
  return best
}

function worthOf(piece: string): number {
  return /^[%"°$]$/.test(piece) ? shortest : piece.length
}

function isOptional(text: string, at: number): boolean {
  return text[at] === '?' || text[at] === '*' || text.startsWith('{0', at)
}

function afterQuantifier(text: string, at: number): number {
  let end = at
  if (text[end] === '{') end = text.indexOf('}', end) + 1
  else if (text[end] === '?' || text[end] === '*' || text[end] === '+') end++
  return end > at && text[end] === '?' ? end + 1 : end
}

/** The alternatives at the outermost level. */
function branches(text: string): readonly string[] {
  const found: string[] = []
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '[') at = endOfClass(text, at)
    else if (text[at] === '(') at = closing(text, at)
    else if (text[at] === '|') {
      found.push(text.slice(from, at))
      from = at + 1
    }
  }
  found.push(text.slice(from))
  return found
}

function endOfClass(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text[at] !== ']') at += text[at] === '\\' ? 2 : 1
  return at
}

function closing(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '[') at = endOfClass(text, at)
    else if (text[at] === '(') depth++
    else if (text[at] === ')' && --depth === 0) return at
  }
  return text.length - 1
}
