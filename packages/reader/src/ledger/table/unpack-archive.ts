import { inflateRawSync } from 'node:zlib'

const endSignature = Buffer.from('PK\u0005\u0006')
const entrySignature = 0x02014b50
const endLength = 22
const entryLength = 46

/**
 * Unpacks the entries of a zip archive one after the other, for how large it says they are may be a lie; `too-large` as
 * soon as they are more than `limit` bytes together. Undefined where it is no plain archive: what is read strictly here
 * is read the same by every other reader.
 */
export function unpackArchive(bytes: Uint8Array, limit: number): readonly Buffer[] | 'too-large' | undefined {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = archive.lastIndexOf(endSignature)
  if (end < 0 || end + endLength > archive.length) return undefined
  const directorySize = archive.readUInt32LE(end + 12)
  let at = archive.readUInt32LE(end + 16)
  if (at + directorySize !== end) return undefined
  const entries: Buffer[] = []
  let left = limit
  try {
    while (at < end) {
      if (archive.readUInt32LE(at) !== entrySignature) return undefined
      const entry = unpackEntry(archive, at, left)
      left -= entry.length
      if (left < 0) return 'too-large'
      entries.push(entry)
      at += entryLength + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
    }
  } catch (error) {
    return error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : undefined
  }
  return at === end ? entries : undefined
}

/** Unpacks one entry; throws where it is broken, or larger than the limit. */
function unpackEntry(archive: Buffer, at: number, limit: number): Buffer {
  const method = archive.readUInt16LE(at + 10)
  const packedSize = archive.readUInt32LE(at + 20)
  const header = archive.readUInt32LE(at + 42)
  const data = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28)
  const packed = archive.subarray(data, data + packedSize)
  if (method === 0) return packed
  return inflateRawSync(packed, { maxOutputLength: Math.max(limit, 1) })
}
