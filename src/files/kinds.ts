/** Files that are taken for posts when a folder is walked. */
export function isPostInFolder(name: string): boolean {
  return /\.(?:md|markdown|mdx|qmd|rmd)$/i.test(name)
}

/** Files that are taken for posts when a pattern or the index names them: text and HTML too. */
export function isPostByPattern(name: string): boolean {
  return isPostInFolder(name) || /\.(?:txt|text|html?)$/i.test(name)
}
