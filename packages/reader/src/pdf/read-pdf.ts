import type { FileBounds } from '../file/file-bounds.ts'
import { FileFault } from '../file/file-fault.ts'
import type { FileContents } from '../file/file-text.ts'
import { dropMargins } from './drop-margins.ts'
import { joinParagraphs } from './join-paragraphs.ts'
import { joinTables } from './join-tables.ts'
import { loadPdfium, type Pdfium } from './load-pdfium.ts'
import { openPdf } from './open-pdf.ts'
import type { Page } from './page.ts'
import { placeLines } from './place-lines.ts'
import { readBlocks } from './read-blocks.ts'
import { readPage } from './read-page.ts'

/** Reads a PDF: its tables row by row, ruled or not, its paragraphs joined, without page numbers and running titles. */
export async function readPdf(bytes: Uint8Array, bounds: FileBounds): Promise<FileContents> {
  const pdfium = await loadPdfium(bounds.memory)
  try {
    return readDocument(pdfium, bytes, bounds)
  } catch (error) {
    // The engine ends itself where its memory does not suffice.
    if (error instanceof Error && engineFault.test(error.name)) throw new FileFault('damaged', '这个PDF已经损坏，或者读取它需要太多内存。')
    throw error
  }
}

const engineFault = /^(?:RuntimeError|ExitStatus)$/u

function readDocument(pdfium: Pdfium, bytes: Uint8Array, bounds: FileBounds): FileContents {
  const { document, count } = openPdf(pdfium, bytes, bounds.pages)
  const indices = Array.from({ length: count }, (_, index) => index)
  const pages = indices.flatMap((index) => readPage(pdfium, document, index) ?? [])
  checkText(pages)
  const blocks = dropMargins(pages.map((page) => ({ page, blocks: readBlocks(page) }))).map((page) => page.blocks)
  const read = new Set(pages.map(({ number }) => number))
  return {
    lines: joinParagraphs(joinTables(blocks)).flatMap(placeLines),
    remarks: [
      ...indices.filter((index) => !read.has(index + 1)).map((index) => ({ message: `第${index + 1}页损坏，没有读取` })),
      ...pages.filter(isPicture).map(({ number }) => ({ message: `第${number}页只有图片，没有文字，其中的内容没有读取` })),
    ],
  }
}

function isPicture({ glyphs, hasImage }: Page): boolean {
  return glyphs.length === 0 && hasImage
}

/** How many of its characters a text may leave unnamed. */
const mostUnnamed = 0.3

function checkText(pages: readonly Page[]): void {
  const [named, unnamed] = [sum(pages.map(({ glyphs }) => glyphs.length)), sum(pages.map((page) => page.unnamed))]
  if (named + unnamed === 0) {
    if (pages.some(({ hasImage }) => hasImage))
      throw new FileFault('scanned', '这个PDF是扫描件，只有图片，没有文字。请使用由文档直接导出的PDF，或者先做文字识别。')
    throw new FileFault('empty', '这个PDF里没有文字。')
  }
  if (unnamed > mostUnnamed * (named + unnamed))
    throw new FileFault('scanned', '这个PDF的文字没有编码，只能看，不能读。请使用由文档直接导出的PDF。')
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
