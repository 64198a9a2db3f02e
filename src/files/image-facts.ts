import { inflateSync } from 'node:zlib'
import type { ImageFacts } from '../rule.ts'

type Kind = ImageFacts['kinds'] extends ReadonlySet<infer Each> ? Each : never

/** Bytes of a file from an offset; fewer than asked for at its end, none beyond the limits of the reader. */
export type ReadBytes = (offset: number, length: number) => Buffer

/** What a picture holds besides the picture, and whether it could be read to the end of what may hold such facts. */
export interface ImageReading extends ImageFacts {
  readonly isDamaged: boolean
}

/**
 * Reads the metadata of JPEG, PNG, WebP, TIFF and DICOM files; of HEIC and AVIF only what stands near the start. Only tags are looked at that could identify a patient or an author.
 * No offset and no count of the file is believed: each is bounded, none is followed twice, so that no file costs more than its readable bytes.
 */
export function readImageFacts(read: ReadBytes): ImageReading {
  const facts = { kinds: new Set<Kind>(), texts: [] as string[], isDamaged: false }
  const head = read(0, 132)
  if (head.length >= 132 && head.toString('latin1', 128, 132) === 'DICM') facts.kinds.add('medical record')
  else if (head.length > 3 && head[0] === 0xff && head[1] === 0xd8) readJpeg(read, facts)
  else if (head.toString('latin1', 0, 8) === '\x89PNG\r\n\x1a\n') readPng(read, facts)
  else if (head.toString('latin1', 0, 4) === 'RIFF' && head.toString('latin1', 8, 12) === 'WEBP') readWebp(read, facts)
  else if (/^(?:II\*\0|MM\0\*)/.test(head.toString('latin1', 0, 4))) readTiff(read, facts)
  else if (head.toString('latin1', 4, 8) === 'ftyp') readBoxes(read, facts)
  return facts
}

interface Facts {
  readonly kinds: Set<Kind>
  readonly texts: string[]
  isDamaged: boolean
}

const mostParts = 500
const mostBytes = 256 * 1024

/** Segments up to the start of the picture (ITU T.81, B.1.1). */
function readJpeg(read: ReadBytes, facts: Facts): void {
  let at = 2
  for (let i = 0; i < mostParts; i++) {
    const head = read(at, 4)
    if (head[0] !== 0xff || head.length < 2) {
      facts.isDamaged = true
      return
    }
    const marker = head[1] ?? 0
    if (marker === 0xff) {
      at++
      continue
    }
    if (marker === 0xda || marker === 0xd9) return
    if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
      at += 2
      continue
    }
    const length = head.length < 4 ? 0 : head.readUInt16BE(2)
    if (length < 2) {
      facts.isDamaged = true
      return
    }
    if (marker === 0xe1 || marker === 0xed || marker === 0xfe) {
      const segment = read(at + 4, length - 2)
      if (segment.length < length - 2) facts.isDamaged = true
      readSegment(marker, segment, facts)
    }
    at += 2 + length
  }
}

const xmpName = 'http://ns.adobe.com/xap/1.0/\0'

function readSegment(marker: number, segment: Buffer, facts: Facts): void {
  if (marker === 0xfe) addText(segment.toString('utf8'), facts)
  else if (segment.toString('latin1', 0, 6) === 'Exif\0\0') readTiff(within(segment.subarray(6)), facts)
  else if (segment.toString('latin1', 0, xmpName.length) === xmpName) readXmp(segment.toString('utf8', xmpName.length), facts)
  else if (segment.toString('latin1', 0, 14) === 'Photoshop 3.0\0') readPhotoshop(segment.subarray(14), facts)
}

function within(bytes: Buffer): ReadBytes {
  return (offset, length) => bytes.subarray(offset, offset + length)
}

/** Chunks in order, wherever in the file (W3C PNG, 5.3). */
function readPng(read: ReadBytes, facts: Facts): void {
  let at = 8
  for (let i = 0; i < mostParts * 4; i++) {
    const head = read(at, 8)
    if (head.length < 8) {
      facts.isDamaged = true
      return
    }
    const length = head.readUInt32BE(0)
    const type = head.toString('latin1', 4, 8)
    if (type === 'IEND') return
    if (length > 0x7fffffff || !/^[A-Za-z]{4}$/.test(type)) {
      facts.isDamaged = true
      return
    }
    if (/^(?:tEXt|zTXt|iTXt|eXIf)$/.test(type)) {
      const chunk = read(at + 8, Math.min(length, mostBytes))
      if (chunk.length < Math.min(length, mostBytes)) facts.isDamaged = true
      if (type === 'eXIf') readTiff(within(chunk), facts)
      else readPngText(type, chunk, facts)
    }
    at += 12 + length
  }
}

function readPngText(type: string, chunk: Buffer, facts: Facts): void {
  const end = chunk.indexOf(0)
  if (end < 1 || end > 79) {
    facts.isDamaged = true
    return
  }
  const keyword = chunk.toString('latin1', 0, end)
  let text: string
  if (type === 'tEXt') text = chunk.toString('latin1', end + 1)
  else if (type === 'zTXt') text = inflate(chunk.subarray(end + 2), facts).toString('latin1')
  else {
    const language = chunk.indexOf(0, end + 3)
    const translated = language < 0 ? -1 : chunk.indexOf(0, language + 1)
    if (translated < 0) {
      facts.isDamaged = true
      return
    }
    const body = chunk.subarray(translated + 1)
    text = (chunk[end + 1] === 1 ? inflate(body, facts) : body).toString('utf8')
  }
  if (keyword === 'XML:com.adobe.xmp') readXmp(text, facts)
  else if (/^Raw profile type (?:exif|APP1)$/.test(keyword)) readRawProfile(text, facts)
  else if (/^(?:author|artist|creator)$/i.test(keyword)) addOwner(text, facts)
  else if (/^(?:creation time|create-date|datetimeoriginal)$/i.test(keyword)) facts.kinds.add('date')
  else if (!/^(?:software|date:|exif:|copyright|source|warning|disclaimer|gamma|tiff:|icc:|png:|signature|thumb::)/i.test(keyword)) addText(text, facts)
}

/** ImageMagick writes Exif as hexadecimal text after its name and length. */
function readRawProfile(text: string, facts: Facts): void {
  const bytes = Buffer.from(
    text
      .slice(0, 2 * mostBytes)
      .replace(/^\s*\w+\s+\d+/, '')
      .replace(/\s+/g, ''),
    'hex',
  )
  readTiff(within(bytes.toString('latin1', 0, 6) === 'Exif\0\0' ? bytes.subarray(6) : bytes), facts)
}

function inflate(bytes: Buffer, facts: Facts): Buffer {
  try {
    return inflateSync(bytes, { maxOutputLength: mostBytes })
  } catch {
    // Damaged, or far longer than any description.
    facts.isDamaged = true
    return Buffer.alloc(0)
  }
}

function readWebp(read: ReadBytes, facts: Facts): void {
  let at = 12
  for (let i = 0; i < mostParts; i++) {
    const head = read(at, 8)
    if (head.length < 8) return
    const length = head.readUInt32LE(4)
    const type = head.toString('latin1', 0, 4)
    if (type === 'EXIF' || type === 'XMP ') {
      const chunk = read(at + 8, Math.min(length, mostBytes))
      if (chunk.length < Math.min(length, mostBytes)) facts.isDamaged = true
      if (type === 'XMP ') readXmp(chunk.toString('utf8'), facts)
      else readTiff(within(chunk.toString('latin1', 0, 6) === 'Exif\0\0' ? chunk.subarray(6) : chunk), facts)
    }
    at += 8 + length + (length % 2)
  }
}

/** HEIC and AVIF keep Exif as an item among the pictures; the tables that say where are not read. */
function readBoxes(read: ReadBytes, facts: Facts): void {
  const head = read(0, mostBytes)
  const exif = head.indexOf('Exif\0\0', 0, 'latin1')
  if (exif >= 0) readTiff(within(head.subarray(exif + 6)), facts)
  const xmp = head.indexOf('<x:xmpmeta', 0, 'latin1')
  if (xmp >= 0) readXmp(head.toString('utf8', xmp, xmp + 65_536), facts)
}

interface Tag {
  readonly type: number
  readonly count: number
  /** Value, or offset of it. */
  readonly value: number
  /** Where the value stands in the entry. */
  readonly at: number
}

/** The directories of TIFF that Exif uses (CIPA DC-008, 4.6): the first one, and the two that it points to. */
function readTiff(read: ReadBytes, facts: Facts): void {
  const head = read(0, 8)
  const order = head.toString('latin1', 0, 4)
  const isBig = order === 'MM\0*'
  if (head.length < 8 || (!isBig && order !== 'II*\0')) {
    facts.isDamaged = true
    return
  }
  const reader: TiffReader = { read, isBig, facts }
  const main = readDirectory(reader, isBig ? head.readUInt32BE(4) : head.readUInt32LE(4))
  for (const tag of [0x010e, 0x9c9b, 0x9c9c, 0x9c9e, 0x9c9f]) addText(textOf(reader, main.get(tag), tag >= 0x9c9b), facts)
  for (const tag of [0x013b, 0x9c9d]) addOwner(textOf(reader, main.get(tag), tag === 0x9c9d), facts)
  if (main.has(0x0132)) addDate(textOf(reader, main.get(0x0132)), facts)
  const exif = main.get(0x8769)
  if (exif) {
    const shot = readDirectory(reader, exif.value)
    for (const tag of [0x9003, 0x9004]) addDate(textOf(reader, shot.get(tag)), facts)
    addText(textOf(reader, shot.get(0x9286)).slice(8), facts)
    addOwner(textOf(reader, shot.get(0xa430)), facts)
    for (const tag of [0xa431, 0xa435]) if (/[1-9a-z]/i.test(textOf(reader, shot.get(tag)))) facts.kinds.add('serial number')
  }
  const gps = main.get(0x8825)
  if (gps) {
    const position = readDirectory(reader, gps.value)
    const latitude = position.get(0x0002)
    // Cameras without a fix write zeros.
    if (latitude && position.has(0x0004) && read(latitude.value, 24).some((byte, i) => byte !== 0 && i % 8 < 4)) facts.kinds.add('place')
    if (position.has(0x001d)) addDate(textOf(reader, position.get(0x001d)), facts)
  }
}

interface TiffReader {
  readonly read: ReadBytes
  readonly isBig: boolean
  readonly facts: Facts
}

function readDirectory({ read, isBig, facts }: TiffReader, offset: number): ReadonlyMap<number, Tag> {
  const tags = new Map<number, Tag>()
  const head = read(offset, 2)
  const claimed = head.length < 2 ? 0 : isBig ? head.readUInt16BE(0) : head.readUInt16LE(0)
  const entries = read(offset + 2, Math.min(claimed, mostParts) * 12)
  if (head.length < 2 || entries.length < claimed * 12) facts.isDamaged = true
  for (let at = 0; at + 12 <= entries.length; at += 12) {
    const short = (from: number): number => (isBig ? entries.readUInt16BE(from) : entries.readUInt16LE(from))
    const long = (from: number): number => (isBig ? entries.readUInt32BE(from) : entries.readUInt32LE(from))
    if (!tags.has(short(at))) tags.set(short(at), { type: short(at + 2), count: long(at + 4), value: long(at + 8), at: offset + 2 + at + 8 })
  }
  return tags
}

function textOf({ read }: TiffReader, tag: Tag | undefined, isWide = false): string {
  if (tag === undefined || (tag.type !== 1 && tag.type !== 2 && tag.type !== 7)) return ''
  const bytes = read(tag.count <= 4 ? tag.at : tag.value, Math.min(tag.count, 2000))
  return bytes.toString(isWide ? 'utf16le' : 'utf8').replaceAll('\0', ' ')
}

/** Resources of Photoshop; number 0x0404 holds IPTC-IIM records. */
function readPhotoshop(bytes: Buffer, facts: Facts): void {
  let at = 0
  for (let i = 0; i < mostParts && at + 12 <= bytes.length && bytes.toString('latin1', at, at + 4) === '8BIM'; i++) {
    const id = bytes.readUInt16BE(at + 4)
    const name = (bytes[at + 6] ?? 0) + 1
    const start = at + 6 + name + (name % 2)
    if (start + 4 > bytes.length) {
      facts.isDamaged = true
      return
    }
    const length = bytes.readUInt32BE(start)
    if (id === 0x0404) readIptc(bytes.subarray(start + 4, start + 4 + length), facts)
    at = start + 4 + length + (length % 2)
  }
}

/** Title, keywords, place, headline, caption; by-line; day of creation (IPTC-IIM 4.2, record 2). */
function readIptc(bytes: Buffer, facts: Facts): void {
  for (let at = 0; at + 5 <= bytes.length && bytes[at] === 0x1c; ) {
    const length = bytes.readUInt16BE(at + 3)
    const number = bytes[at + 1] === 2 ? bytes[at + 2] : undefined
    const text = bytes.toString('utf8', at + 5, Math.min(at + 5 + length, at + 2005))
    if (number === 80) addOwner(text, facts)
    else if (number === 55) addDate(text, facts)
    else if (number !== undefined && [5, 25, 90, 92, 105, 120].includes(number)) addText(text, facts)
    at += 5 + length
  }
}

function readXmp(xml: string, facts: Facts): void {
  const text = xml.slice(0, mostBytes)
  if (/exif:GPSLatitude(?:\s?=\s?["'][^"']|>[^<\s])/.test(text)) facts.kinds.add('place')
  if (/(?:exif:DateTimeOriginal|xmp:CreateDate|photoshop:DateCreated)(?:\s?=\s?["']|>)\d/.test(text)) facts.kinds.add('date')
  if (/(?:aux|exifEX):(?:Body)?SerialNumber(?:\s?=\s?["']|>)\w/.test(text)) facts.kinds.add('serial number')
  for (const match of text.matchAll(
    /<(dc:description|dc:title|dc:subject|dc:creator|photoshop:Headline|Iptc4xmpExt:PersonInImage)[\s>]([\s\S]{0,2000}?)<\/\1>/g,
  )) {
    const words = (match[2] ?? '').replace(/<[^>]{0,300}>/g, ' ').replace(/^[^<>]{0,300}>/, '')
    if (match[1] === 'dc:creator') addOwner(words, facts)
    else addText(words, facts)
  }
  for (const match of text.matchAll(/(?:mwg-rs:Name|photoshop:Headline|photoshop:City|Iptc4xmpCore:Location)\s?=\s?["']([^"'<]{2,300})["']/g))
    addText(match[1] ?? '', facts)
}

function addText(text: string, facts: Facts): void {
  const words = text
    .replace(/[\p{Cc}\ufffd\s]+/gu, ' ')
    .trim()
    .slice(0, 2000)
  // What cameras and programs write by themselves.
  if (
    words.length < 3 ||
    facts.texts.length >= 20 ||
    /digital camera|^(?:created with|lead tech|file source|picasa|screenshot|untitled|ascii|unicode|jpeg|charset|default)/i.test(words)
  )
    return
  facts.texts.push(words)
  facts.kinds.add('text')
}

function addOwner(text: string, facts: Facts): void {
  if (/\p{L}{2}/u.test(text)) facts.kinds.add('owner')
}

function addDate(text: string, facts: Facts): void {
  if (/[1-9]\d{3}/.test(text)) facts.kinds.add('date')
}
