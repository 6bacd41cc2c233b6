import { deflateSync } from 'node:zlib'

/** How many objects are packed into one stream, so that a viewer that needs one of them need not unpack all. */
const perStream = 500
/** The bytes of an entry of the table: what it is, a place, and what is counted from there. */
const columns = [1, 4, 2] as const
const entrySize = columns.reduce<number>((sum, width) => sum + width, 0)

/** An object of a file, from behind its number to its end. */
interface NumberedObject {
  readonly id: number
  readonly body: Buffer
}

/**
 * Packs the objects of a PDF file that are not streams into object streams, and its table into a cross-reference stream
 * (ISO 32000-1, 7.5.7, 7.5.8). The writer leaves both as they are, and of a tagged document, with an object for each cell of
 * its tables, they are half.
 */
export function packObjects(file: Buffer): Buffer {
  const { header, objects, trailer } = takeApart(file)
  const isPlain = ({ body }: NumberedObject) => !body.subarray(-streamEnd.length).equals(streamEnd)
  const entries: Buffer[] = [Buffer.from([0, 0, 0, 0, 0, 0xff, 0xff])]
  const written: Buffer[] = [header]
  let offset = header.length
  const write = (id: number, body: Buffer) => {
    entries[id] = entryOf(1, offset, 0)
    const whole = Buffer.concat([Buffer.from(`${id} 0 obj\n`), body, Buffer.from('endobj\n')])
    written.push(whole)
    offset += whole.length
  }
  for (const { id, body } of objects.filter((object) => !isPlain(object))) write(id, body)
  let next = objects.length + 1
  const plain = objects.filter(isPlain)
  for (let from = 0; from < plain.length; from += perStream) {
    const packed = plain.slice(from, from + perStream)
    for (const [index, { id }] of packed.entries()) entries[id] = entryOf(2, next, index)
    write(next, objectStream(packed))
    next += 1
  }
  const start = offset
  entries[next] = entryOf(1, start, 0)
  const names = trailer.replace(/\/Size \d+/u, `/Type /XRef /Size ${next + 1} /W [${columns.join(' ')}]`)
  write(next, stream(names, Buffer.concat(entries)))
  return Buffer.concat([...written, Buffer.from(`startxref\n${start}\n%%EOF\n`)])
}

const streamEnd = Buffer.from('\nendstream\n')
const objectEnd = 'endobj\n'

/** Takes a file apart by its table, as the writer writes it. */
function takeApart(file: Buffer): { readonly header: Buffer; readonly objects: readonly NumberedObject[]; readonly trailer: string } {
  const tableStart = Number(/startxref\n(\d+)\n%%EOF\n$/u.exec(file.subarray(-64).toString('latin1'))?.[1])
  const [table = '', rest = ''] = file.subarray(tableStart).toString('latin1').split('trailer\n<<\n')
  const offsets = [...table.matchAll(/^(\d{10}) 00000 n $/gmu)].map(([, offset]) => Number(offset))
  const ends = [...offsets, tableStart].sort((left, right) => left - right)
  const endOf = new Map(ends.map((offset, index) => [offset, ends[index + 1] ?? tableStart]))
  const objects = offsets.map((offset, index) => {
    const id = index + 1
    return { id, body: file.subarray(offset + `${id} 0 obj\n`.length, (endOf.get(offset) ?? offset) - objectEnd.length) }
  })
  return { header: file.subarray(0, ends[0]), objects, trailer: rest.slice(0, rest.indexOf('\n>>')) }
}

/** Objects one behind the other, and before them the number of each and where it begins. */
function objectStream(objects: readonly NumberedObject[]): Buffer {
  let offset = 0
  const index = objects.map(({ id, body }) => {
    const begins = `${id} ${offset}`
    offset += body.length
    return begins
  })
  const table = Buffer.from(`${index.join(' ')}\n`)
  return stream(`/Type /ObjStm /N ${objects.length} /First ${table.length}`, Buffer.concat([table, ...objects.map(({ body }) => body)]))
}

function stream(names: string, content: Buffer): Buffer {
  const deflated = deflateSync(content, { level: 9 })
  return Buffer.concat([Buffer.from(`<< ${names} /Filter /FlateDecode /Length ${deflated.length} >>\nstream\n`), deflated, streamEnd])
}

function entryOf(...values: readonly [kind: number, place: number, index: number]): Buffer {
  const entry = Buffer.alloc(entrySize)
  let at = 0
  for (const [column, width] of columns.entries()) {
    entry.writeUIntBE(values[column] ?? 0, at, width)
    at += width
  }
  return entry
}
