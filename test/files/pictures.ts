/** A rational of TIFF, a text, a number, or the directory that a tag points to. */
type Value = string | number | readonly [number, number][] | ReadonlyMap<number, Value>

/** A little TIFF as cameras write it into Exif: tags by number; directories inside others are written after them. */
export function tiff(tags: ReadonlyMap<number, Value>): Buffer {
  const parts: Buffer[] = [Buffer.from('II*\0\x08\0\0\0', 'latin1')]
  let end = 8
  const place = (bytes: Buffer): number => {
    const at = end
    parts.push(bytes)
    end += bytes.length
    return at
  }
  const directory = (entries: ReadonlyMap<number, Value>): Buffer => {
    const table = Buffer.alloc(2 + 12 * entries.size + 4)
    table.writeUInt16LE(entries.size, 0)
    let row = 2
    for (const [tag, value] of entries) {
      table.writeUInt16LE(tag, row)
      if (typeof value === 'string') {
        const bytes = Buffer.from(`${value}\0`)
        write(table, row, 2, bytes.length)
        if (bytes.length <= 4) bytes.copy(table, row + 8)
        else table.writeUInt32LE(place(bytes), row + 8)
      } else if (typeof value === 'number') {
        write(table, row, 4, 1)
        table.writeUInt32LE(value, row + 8)
      } else if (value instanceof Map) {
        write(table, row, 4, 1)
        table.writeUInt32LE(place(directory(value)), row + 8)
      } else {
        const rationals = value as readonly [number, number][]
        const bytes = Buffer.alloc(8 * rationals.length)
        for (const [i, [above, below]] of rationals.entries()) {
          bytes.writeUInt32LE(above, 8 * i)
          bytes.writeUInt32LE(below, 8 * i + 4)
        }
        write(table, row, 5, rationals.length)
        table.writeUInt32LE(place(bytes), row + 8)
      }
      row += 12
    }
    return table
  }
  const main = directory(tags)
  const at = place(main)
  const bytes = Buffer.concat(parts)
  bytes.writeUInt32LE(at, 4)
  return bytes
}

function write(table: Buffer, row: number, type: number, count: number): void {
  table.writeUInt16LE(type, row + 2)
  table.writeUInt32LE(count, row + 4)
}

const degrees = [
  [51, 1],
  [28, 1],
  [3861, 100],
] as const satisfies readonly (readonly [number, number])[]

/** Latitude and longitude. */
export const somewhere = new Map<number, Value>([
  [1, 'N'],
  [2, degrees.map(([a, b]): [number, number] => [a, b])],
  [3, 'W'],
  [4, degrees.map(([a, b]): [number, number] => [a, b])],
])
export const nowhere = new Map<number, Value>([
  [
    2,
    [
      [0, 0],
      [0, 0],
      [0, 0],
    ],
  ],
  [
    4,
    [
      [0, 0],
      [0, 0],
      [0, 0],
    ],
  ],
])

export function segment(marker: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

/** A JPEG of segments, with a picture that nobody looks at. */
export function jpeg(...segments: readonly Buffer[]): Buffer {
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...segments, Buffer.from([0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9])])
}

export function exif(tags: ReadonlyMap<number, Value>): Buffer {
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff(tags)]))
}

export function xmp(xml: string): Buffer {
  return segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${xml}`))
}

export function chunk(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(body.length, 0)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, body, Buffer.alloc(4)])
}

export function png(...chunks: readonly Buffer[]): Buffer {
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...chunks, chunk('IEND', Buffer.alloc(0))])
}

export function webp(type: string, body: Buffer): Buffer {
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1')
  const size = Buffer.alloc(4)
  size.writeUInt32LE(body.length)
  return Buffer.concat([head, Buffer.from(type, 'latin1'), size, body])
}

export function dicom(): Buffer {
  return Buffer.concat([Buffer.alloc(128), Buffer.from('DICM\x10\0\x10\0PN\x10\0TESTWELL^WILMA', 'latin1')])
}
