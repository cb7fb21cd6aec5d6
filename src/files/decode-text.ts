import type { Position, Range } from '../diagnostic.js'
import { indexLines } from '../document/lines.js'
import { node } from './node.js'

/** Decoded bytes. A UTF-8 byte-order mark stays in `text`. */
export type DecodedText =
  | { readonly text: string }
  | {
      /** What can be shown, with U+FFFD for bytes that are not text. */
      readonly text: string
      /** The first byte that is not UTF-8, and its place in `text`. */
      readonly fault: {
        readonly encoding?: 'UTF-16' | 'UTF-32'
        readonly byte: number
        readonly range: Range
      }
    }

const START: Position = { line: 1, column: 1, offset: 0 }

/** Decodes UTF-8 strictly. Never throws: for other bytes it returns their place and an approximate text. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = encodingOfMark(bytes)
  if (marked) return marked
  // A TextDecoder would do both at once, but its first use costs milliseconds of every run.
  const { Buffer, isUtf8 } = node('node:buffer')
  return isUtf8(bytes)
    ? { text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8') }
    : locateBadByte(bytes)
}

function encodingOfMark(bytes: Uint8Array): DecodedText | undefined {
  const [a, b, c, d] = bytes
  const little = a === 0xff && b === 0xfe
  const big = a === 0xfe && b === 0xff
  const utf32 =
    (little && c === 0 && d === 0 && bytes.length >= 4) || (a === 0 && b === 0 && c === 0xfe && d === 0xff)
  if (!little && !big && !utf32) return undefined
  const text = utf32 ? '' : new TextDecoder(little ? 'utf-16le' : 'utf-16be').decode(bytes)
  return {
    text,
    fault: { encoding: utf32 ? 'UTF-32' : 'UTF-16', byte: a, range: { start: START, end: START } },
  }
}

function locateBadByte(bytes: Uint8Array): DecodedText {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const index = firstBadByte(bytes)
  const offset = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, index)).length
  return { text, fault: { byte: bytes[index] ?? 0, range: indexLines(text).range(offset, offset + 1) } }
}

/**
 * Index of the first byte that is not part of a well-formed sequence, by binary search for the longest valid
 * prefix.
 */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (isPrefixOfText(bytes.subarray(0, middle))) good = middle
    else bad = middle
  }
  return startOfSequence(bytes, good)
}

/** Whether bytes are well-formed, apart from an incomplete sequence at their end. */
function isPrefixOfText(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** An incomplete sequence is invalid from its first byte. */
function startOfSequence(bytes: Uint8Array, end: number): number {
  for (let start = end; start > Math.max(0, end - 4); start--) {
    const byte = bytes[start - 1] ?? 0
    if (byte < 0x80) break
    if (byte < 0xc0) continue
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
    return start - 1 + length > end ? start - 1 : end
  }
  return end
}
