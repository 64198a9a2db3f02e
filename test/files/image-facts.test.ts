import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ImageReading, readImageFacts } from '../../src/files/image-facts.ts'
import { chunk, dicom, exif, jpeg, nowhere, png, segment, somewhere, tiff, webp, xmp } from './pictures.ts'

function read(bytes: Buffer): ImageReading {
  return readImageFacts((offset, length) => bytes.subarray(offset, offset + length))
}

function kinds(bytes: Buffer): readonly string[] {
  const { kinds, isDamaged } = read(bytes)
  return [...kinds, ...(isDamaged ? ['damaged'] : [])].sort()
}

const shot = new Map([
  [0x9003, '2026:01:14 10:00:00'],
  [0xa430, 'Wilma Testwell'],
  [0xa431, '00482913'],
])

describe('what a picture holds', () => {
  test.each([
    ['nothing', jpeg(), []],
    ['a place', jpeg(exif(new Map([[0x8825, somewhere]]))), ['place']],
    ['a place without a fix', jpeg(exif(new Map([[0x8825, nowhere]]))), []],
    ['a day, an owner and a serial number', jpeg(exif(new Map([[0x8769, shot]]))), ['date', 'owner', 'serial number']],
    ['a description', jpeg(exif(new Map([[0x010e, 'Wilma Testwell, left knee']]))), ['text']],
    ['what a camera writes by itself', jpeg(exif(new Map([[0x010e, 'OLYMPUS DIGITAL CAMERA']]))), []],
    ['an artist', jpeg(exif(new Map([[0x013b, 'Ann Example']]))), ['owner']],
    ['a comment', jpeg(segment(0xfe, Buffer.from('Wilma at home'))), ['text']],
    [
      'XMP',
      jpeg(
        xmp(
          '<x:xmpmeta><rdf:Description exif:GPSLatitude="51,28.6N" xmp:CreateDate="2026-01-14"><dc:title><rdf:Alt><rdf:li>Wilma</rdf:li></rdf:Alt></dc:title></rdf:Description></x:xmpmeta>',
        ),
      ),
      ['date', 'place', 'text'],
    ],
    [
      'IPTC',
      jpeg(segment(0xed, Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x1b\x1c\x02\x78\0\x0cWilma, ward \x1c\x02\x37\0\x0520260', 'latin1'))),
      ['date', 'text'],
    ],
    ['PNG text', png(chunk('tEXt', Buffer.from('Description\0Wilma, 14 January', 'latin1'))), ['text']],
    ['packed PNG text', png(chunk('zTXt', Buffer.concat([Buffer.from('Author\0\0', 'latin1'), deflateSync('Wilma')]))), ['owner']],
    ['international PNG text', png(chunk('iTXt', Buffer.from('Comment\0\0\0en\0\0Wilma'))), ['text']],
    ['PNG Exif after the picture', png(chunk('IDAT', Buffer.alloc(9000)), chunk('eXIf', tiff(new Map([[0x8825, somewhere]])))), ['place']],
    ['the program that wrote a PNG', png(chunk('tEXt', Buffer.from('Software\0Paint', 'latin1'))), []],
    ['WebP', webp('EXIF', tiff(new Map([[0x8825, somewhere]]))), ['place']],
    ['TIFF', tiff(new Map([[0x8825, somewhere]])), ['place']],
    ['HEIC', Buffer.concat([Buffer.from('\0\0\0\x18ftypheic\0\0\0\0Exif\0\0', 'latin1'), tiff(new Map([[0x8825, somewhere]]))]), ['place']],
    ['DICOM', dicom(), ['medical record']],
    ['no picture at all', Buffer.from('# A post\n'), []],
    ['nothing, not a byte', Buffer.alloc(0), []],
  ])('%s', (_, bytes, expected) => {
    expect(kinds(bytes)).toEqual(expected)
  })
})

describe('a picture that lies', () => {
  test('about its length is damaged, and what could be read counts', () => {
    const whole = jpeg(exif(new Map([[0x010e, 'Wilma Testwell, left knee']])))
    expect(kinds(whole.subarray(0, 30))).toEqual(['damaged'])
    expect(kinds(png(chunk('tEXt', Buffer.from('Comment\0Wilma', 'latin1'))).subarray(0, -12))).toEqual(['damaged', 'text'])
  })

  test('about its counts and offsets costs no more than it holds', () => {
    const lying = tiff(
      new Map<number, string | number>([
        [0x010e, 'Wilma Testwell, left knee'],
        [0x8769, 8],
        [0x8825, 8],
      ]),
    )
    for (let at = 8; at < lying.length; at++) {
      const bytes = Buffer.from(lying)
      bytes[at] = 0xff
      expect(() => read(jpeg(segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), bytes]))))).not.toThrow()
    }
  })

  test('about packed text does not unpack to more than it may', () => {
    const bomb = chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0', 'latin1'), deflateSync(Buffer.alloc(20_000_000))]))
    expect(kinds(png(bomb))).toEqual(['damaged'])
  })

  test('in any way does not throw', () => {
    const seeds = [
      jpeg(
        exif(
          new Map([
            [0x8769, shot],
            [0x8825, somewhere],
          ]),
        ),
        xmp('<dc:title>x</dc:title>'),
      ),
      png(chunk('iTXt', Buffer.from('Comment\0\0\0en\0\0Wilma'))),
      webp('EXIF', tiff(new Map([[0x8825, somewhere]]))),
    ]
    fc.assert(
      fc.property(fc.constantFrom(...seeds), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 8 }), fc.nat(), (seed, changes, cut) => {
        const bytes = Buffer.from(seed)
        for (const [at, value] of changes) bytes[at % bytes.length] = value
        read(bytes.subarray(0, cut % (bytes.length + 1)))
      }),
      { numRuns: 2000 },
    )
  })
})
