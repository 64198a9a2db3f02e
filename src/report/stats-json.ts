import { inertJson } from './inert.ts'
import { byFolder, figuresOfFolder, type PostFigures } from './stats-figures.ts'

/** The figures as one JSON value, one post and one folder a line. Sentences are as they may be printed. */
export function statsJson(posts: readonly PostFigures[]): string {
  const folders = byFolder(posts).map(({ folder, posts: held }) => figuresOfFolder(folder, held))
  const all = figuresOfFolder('', posts)
  const list = (values: readonly unknown[]) => `[\n${values.map((value) => `    ${inertJson(value)}`).join(',\n')}\n  ]`
  return `{\n  "schemaVersion": 1,\n  "posts": ${list(posts)},\n  "folders": ${list(folders)},\n  "all": ${inertJson({ ...all, folder: undefined })}\n}\n`
}
