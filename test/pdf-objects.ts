import { inflateSync } from 'node:zlib'

/** An object of a PDF file: its text, in Latin-1, and the bytes of its stream as they are in the file. */
export interface PdfObject {
  readonly text: string
  readonly stream?: Buffer
}

/** The objects of a file by their numbers, those in object streams too, and the dictionary of its cross-reference stream. */
export function readPdfObjects(file: Buffer): { readonly objects: ReadonlyMap<number, PdfObject>; readonly trailer: string } {
  const objects = new Map<number, PdfObject>()
  const latin = file.toString('latin1')
  let trailer = ''
  for (const match of latin.matchAll(/(?<=\n)(\d+) 0 obj\n/gu)) {
    const start = match.index + match[0].length
    const [text = ''] = latin.slice(start).split(/\nendobj\n|\nstream\n/u, 1)
    const begins = start + text.length + '\nstream\n'.length
    const length = Number(/\/Length (\d+)/u.exec(text)?.[1])
    if (!latin.startsWith('\nstream\n', start + text.length)) objects.set(Number(match[1]), { text })
    else objects.set(Number(match[1]), { text, stream: file.subarray(begins, begins + length) })
    if (text.includes('/Type /XRef')) trailer = text
  }
  for (const { text, stream } of [...objects.values()].filter((object) => object.text.includes('/Type /ObjStm'))) {
    const content = inflateSync(stream ?? Buffer.alloc(0)).toString('latin1')
    const first = Number(/\/First (\d+)/u.exec(text)?.[1])
    const places = [...content.slice(0, first).matchAll(/(\d+) (\d+)/gu)].map(
      ([, id, offset]) => [Number(id), first + Number(offset)] as const,
    )
    for (const [index, [id, offset]] of places.entries()) objects.set(id, { text: content.slice(offset, places[index + 1]?.[1]).trimEnd() })
  }
  return { objects, trailer }
}
