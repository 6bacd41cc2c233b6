import type { FileBounds } from '../file/file-bounds.ts'
import type { FileContents } from '../file/file-text.ts'
import { parseHtml } from './parse-html.ts'
import { readBlocks } from './read-blocks.ts'

/** Reads a page: its tables and its blocks of text, as a browser would show them without running anything. */
export async function readHtml(text: string, bounds: FileBounds): Promise<FileContents> {
  return { lines: readBlocks(await parseHtml(text, bounds), bounds.cells), remarks: [] }
}
