import { inflateRawSync } from 'node:zlib'

/** The parts of a ZIP file by their names, in its order: of one that a library of ours just wrote, and no stranger's. */
export function readZip(file: Uint8Array): Map<string, Uint8Array> {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  const parts = new Map<string, Uint8Array>()
  let entry = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [isDeflated, size] = [bytes.readUInt16LE(entry + 10) === 8, bytes.readUInt32LE(entry + 20)]
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((at) => bytes.readUInt16LE(entry + at))
    const nameEnd = entry + 46 + (nameLength ?? 0)
    const local = bytes.readUInt32LE(entry + 42)
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const content = bytes.subarray(start, start + size)
    parts.set(bytes.toString('utf8', entry + 46, nameEnd), isDeflated ? inflateRawSync(content) : content)
    entry = nameEnd + (extraLength ?? 0) + (commentLength ?? 0)
  }
  return parts
}
