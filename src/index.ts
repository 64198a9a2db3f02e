export { lint } from './lint.ts'
export { parsePost } from './post/parse.ts'
