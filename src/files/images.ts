import { closeSync, constants, existsSync, fstatSync, openSync, readSync, realpathSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { RunProblem } from '../finding.ts'
import { indexLines } from '../places.ts'
import { type Picture, picturesOf } from '../post/pictures.ts'
import type { Post } from '../post/post.ts'
import type { ImageFacts } from '../rule.ts'
import { readImageFacts } from './image-facts.ts'
import { isInside } from './project-root.ts'

export interface ImageSearch {
  /** Absolute path of the post. */
  readonly path: string
  /** Absolute folder that no picture is read outside of: the repository, or the working folder. */
  readonly root: string
}

export interface ImagesRead {
  readonly images: ReadonlyMap<string, ImageFacts>
  /** Of pictures that could not be read, by the line of the post: their names may tell who is on them. */
  readonly notes: readonly RunProblem[]
}

const mostPictures = 300

/** Reads what the pictures beside a post hold, a few hundred kilobytes of each at most. A picture that is not there is left to whoever builds the site. */
export function readImages(post: Post, { path, root }: ImageSearch): ImagesRead {
  const images = new Map<string, ImageFacts>()
  const notes: RunProblem[] = []
  const lines = indexLines(post.source)
  const pictures = picturesOf(post)
  const seen = new Set<string>()
  // A post on standard input may claim to lie in a folder that is not there.
  if (!existsSync(root)) return { images, notes }
  const realRoot = realpathSync(root)
  if (pictures.length > mostPictures)
    notes.push({
      kind: 'note',
      path: post.path,
      message: `${post.path} shows ${pictures.length} pictures; only the first ${mostPictures} were read. Split the post.`,
    })
  for (const picture of pictures.slice(0, mostPictures)) {
    if (seen.has(picture.url)) continue
    seen.add(picture.url)
    const { facts, trouble } = readPicture(picture, { path, root }, realRoot)
    if (facts) images.set(picture.url, facts)
    if (trouble)
      notes.push({ kind: 'note', path: post.path, message: `${post.path}:${lines.placeAt(picture.start).line}: This picture ${trouble}; look at it yourself.` })
  }
  return { images, notes }
}

interface PictureRead {
  readonly facts?: ImageFacts
  readonly trouble?: string
}

function readPicture({ url }: Picture, search: ImageSearch, realRoot: string): PictureRead {
  for (const candidate of placesOf(url, search)) {
    try {
      const real = realpathSync(candidate)
      if (!isInside(real, realRoot)) return { trouble: 'lies outside of the repository and was not read' }
      return readFacts(real)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : ''
      if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ERR_INVALID_ARG_VALUE') continue
      return { trouble: code === 'ELOOP' ? 'is a link that leads back to itself' : `could not be read (${code || 'unknown error'})` }
    }
  }
  return {}
}

/** Where a target may lie: beside the post, or below the folders from which sites are served. */
function placesOf(url: string, { path, root }: ImageSearch): readonly string[] {
  const name = decodeTarget(url.replace(/[?#].*$/s, ''))
  if (name === '' || name.includes('\0')) return []
  if (!/^[/\\]/.test(name)) return [resolve(dirname(path), name)]
  return ['', 'static', 'public', 'assets', 'src', 'docs'].map((folder) => join(root, folder, name))
}

/** A target with a broken percent sign is taken as it stands. */
function decodeTarget(target: string): string {
  try {
    return decodeURIComponent(target)
  } catch {
    return target
  }
}

/** Bytes that are read of one picture, in all and at once. */
const mostBytes = 1024 * 1024
const mostAtOnce = 256 * 1024

function readFacts(path: string): PictureRead {
  // Without waiting: a pipe or a device must not hold the run up.
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    const entry = fstatSync(file)
    if (!entry.isFile()) return { trouble: 'is no regular file and was not read' }
    let budget = mostBytes
    let isCutShort = false
    const block = { start: 0, bytes: Buffer.alloc(0) }
    const { isDamaged, ...facts } = readImageFacts((offset, wanted) => {
      const length = Math.min(wanted, mostAtOnce, Math.max(0, entry.size - offset))
      if (length <= 0) return Buffer.alloc(0)
      if (offset < block.start || offset + length > block.start + block.bytes.length) {
        isCutShort ||= length > budget
        if (isCutShort) return Buffer.alloc(0)
        const bytes = Buffer.alloc(Math.min(Math.max(length, 512), budget))
        const got = readSync(file, bytes, 0, bytes.length, offset)
        budget -= got
        block.start = offset
        block.bytes = bytes.subarray(0, got)
      }
      return block.bytes.subarray(offset - block.start, offset - block.start + length)
    })
    return {
      ...(facts.kinds.size > 0 && { facts }),
      ...(isDamaged && !isCutShort && { trouble: 'is damaged, and what it holds besides the picture may not have been found' }),
    }
  } finally {
    closeSync(file)
  }
}
