/** What the user can mend: a whole sentence that names the file and the remedy. Caught once, in `cli.ts`; exit code 2. */
export class PostcheckError extends Error {
  override readonly name = 'PostcheckError'
}
