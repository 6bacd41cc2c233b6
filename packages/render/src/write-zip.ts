import { crc32, deflateRawSync } from 'node:zlib'

/** 1980-01-01, the earliest that a ZIP file can tell. */
const noTime = 0x21_0000
/** Names are UTF-8. */
const flags = 0x0800
const [version, deflated] = [20, 8]

/** Packs parts into a ZIP file that tells no time, so that the same ones are always the same bytes. */
export function writeZip(parts: Iterable<readonly [name: string, content: Uint8Array]>): Uint8Array {
  const written: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of parts) {
    const [path, packed] = [Buffer.from(name), deflateRawSync(content)]
    /** What is said of a part before it, and once more at the end. */
    const described = numbers(
      [2, version],
      [2, flags],
      [2, deflated],
      [4, noTime],
      [4, crc32(content)],
      [4, packed.length],
      [4, content.length],
    )
    const local = [Buffer.from('PK\x03\x04'), described, numbers([2, path.length], [2, 0]), path, packed]
    const rest = numbers([2, path.length], [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, offset])
    directory.push(Buffer.from('PK\x01\x02'), numbers([2, version]), described, rest, path)
    written.push(...local)
    offset += local.reduce((sum, { length }) => sum + length, 0)
  }
  const entries = directory.length / 5
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const end = numbers([2, 0], [2, 0], [2, entries], [2, entries], [4, size], [4, offset], [2, 0])
  return Buffer.concat([...written, ...directory, Buffer.from('PK\x05\x06'), end])
}

/** Numbers of so many bytes each, the lowest byte first. */
function numbers(...values: readonly (readonly [width: number, value: number])[]): Buffer {
  const bytes = Buffer.alloc(values.reduce((sum, [width]) => sum + width, 0))
  let at = 0
  for (const [width, value] of values) at = bytes.writeUIntLE(value, at, width)
  return bytes
}
