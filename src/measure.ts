import type { Metrics } from './finding.ts'
import type { Post } from './post/post.ts'

export interface Measured {
  readonly metrics: Metrics
}

/** The figures of a post. */
export function measure(_post: Post): Measured {
  return { metrics: {} }
}
