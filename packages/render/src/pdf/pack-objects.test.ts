import { deflateSync, inflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { packObjects } from './pack-objects.ts'

/** A file as the writer writes it. */
function fileOf(bodies: readonly string[]): Buffer {
  let text = '%PDF-1.7\n%\xff\xff\xff\xff\n'
  // Objects are written in no order of their numbers.
  const offsets = new Map<number, number>()
  for (const index of [...bodies.keys()].reverse()) {
    offsets.set(index, text.length)
    text += `${index + 1} 0 obj\n${bodies[index]}\nendobj\n`
  }
  const table = bodies.map((_, index) => `${String(offsets.get(index)).padStart(10, '0')} 00000 n \n`).join('')
  const trailer = `trailer\n<<\n/Size ${bodies.length + 1}\n/Root 1 0 R\n/ID [<00> <00>]\n>>\nstartxref\n${text.length}\n%%EOF\n`
  return Buffer.from(`${text}xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${table}${trailer}`, 'latin1')
}

const content = deflateSync('BT ET').toString('latin1')
const stream = `<<\n/Length ${content.length}\n/Filter /FlateDecode\n>>\nstream\n${content}\nendstream`

/** Reads an object by the table of the file. */
function readObject(file: Buffer, id: number): string {
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/u.exec(file.toString('latin1'))?.[1])
  const table = streamAt(file, start)
  const entry = table.subarray(id * 7)
  const [kind, place, index] = [entry.readUInt8(0), entry.readUInt32BE(1), entry.readUInt16BE(5)]
  if (kind === 1) return file.subarray(place).toString('latin1').split(' 0 obj\n', 2)[1]?.split('\nendobj\n')[0] ?? ''
  const holder = streamAt(file, table.subarray(place * 7).readUInt32BE(1))
  const [numbers = ''] = holder.toString('latin1').split('\n', 1)
  const pairs = [...numbers.matchAll(/(\d+) (\d+)/gu)].map(([, own, offset]) => [Number(own), Number(offset) + numbers.length + 1])
  expect(pairs[index]?.[0]).toBe(id)
  return holder
    .subarray(pairs[index]?.[1], pairs[index + 1]?.[1])
    .toString('latin1')
    .trimEnd()
}

function streamAt(file: Buffer, offset: number): Buffer {
  const object = file.subarray(offset)
  const length = Number(/\/Length (\d+)/u.exec(object.toString('latin1'))?.[1])
  const start = object.indexOf('stream\n') + 'stream\n'.length
  return inflateSync(object.subarray(start, start + length))
}

it('keeps every object where the table says it is, streams as they are and the rest packed', () => {
  const bodies = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Kids [] >>',
    stream,
    '(\xfe\xff\x00e endobj)',
    ...Array(1200).fill('<< /S /TD >>'),
  ]
  const file = fileOf(bodies)
  const packed = packObjects(file)
  expect(packed.length).toBeLessThan(file.length / 5)
  expect(packed.subarray(0, 15)).toEqual(file.subarray(0, 15))
  for (const [index, body] of bodies.entries()) expect(readObject(packed, index + 1)).toBe(body)
  const trailer = packed.toString('latin1').slice(packed.lastIndexOf(' 0 obj\n'))
  expect(trailer).toContain('/Root 1 0 R')
  expect(trailer).toContain('/ID [<00> <00>]')
})
