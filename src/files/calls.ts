/** True for a post that may send a rule to another file: the list of retracted papers, or a bibliography. */
export function mayCallForFiles(source: string): boolean {
  return /10\.\d{4}|[Pp][Mm][Ii][Dd]|pubmed|bibliography|references:/.test(source)
}
