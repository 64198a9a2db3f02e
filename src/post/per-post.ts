import type { Post } from './post.ts'

/** Makes `compute` run at most once a post, so that rules can share what they derive from it. */
export function perPost<Value>(compute: (post: Post) => Value): (post: Post) => Value {
  const values = new WeakMap<Post, Value>()
  return (post) => {
    const known = values.get(post)
    if (known !== undefined || values.has(post)) return known as Value
    const value = compute(post)
    values.set(post, value)
    return value
  }
}
