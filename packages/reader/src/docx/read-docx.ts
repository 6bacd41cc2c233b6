import type { FileBounds } from '../file/file-bounds.ts'
import { FileFault } from '../file/file-fault.ts'
import type { FileContents } from '../file/file-text.ts'
import type { Zip } from '../file/open-zip.ts'
import { childOf, parseXml } from '../file/parse-xml.ts'
import { createNumbering } from './numbering.ts'
import { readBlocks } from './read-blocks.ts'

/** Reads a Word document: its paragraphs with their automatic numbers and its tables, as they stand with all changes accepted. */
export function readDocx({ zip, main }: { readonly zip: Zip; readonly main: string }, bounds: FileBounds): FileContents {
  const parse = (name: string) => {
    const part = zip.read(name)
    return part && parseXml(part, bounds)
  }
  const root = parse(main)
  const body = root && childOf(root, 'body')
  if (!body) throw new FileFault('damaged', '这个Word文档里没有正文，可能已经损坏。')
  const numbering = createNumbering(parse('word/numbering.xml'), parse('word/styles.xml'))
  return { lines: readBlocks(body, numbering, bounds.cells), remarks: [] }
}
