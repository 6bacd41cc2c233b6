import type { FileBounds } from './file/file-bounds.ts'
import { FileFault } from './file/file-fault.ts'
import type { FileContents, FileText } from './file/file-text.ts'
import { type OpenFile, recogniseFormat } from './file/recognise-format.ts'

/** Reads a file of any format. Runs in a thread of its own, for it may take longer than it should. */
export async function convertFile(bytes: Uint8Array, bounds: FileBounds): Promise<FileText> {
  try {
    const file = recogniseFormat(bytes, bounds)
    const contents = await contentsOf(file, bounds)
    if (!contents.lines.some(({ text }) => finalAccounts.test(text))) throw notAReport(contents)
    return { kind: 'text', format: file.format, ...contents }
  } catch (error) {
    if (error instanceof FileFault) return { kind: 'unreadable', reason: error.reason, message: error.message }
    throw error
  }
}

const finalAccounts = /决\s*算/u

function notAReport({ lines }: FileContents): FileFault {
  return lines.some(({ text }) => text.trim() !== '')
    ? new FileFault('not-a-report', '这个文件里没有“决算”二字，不是部门决算公开文件。')
    : new FileFault('empty', '这个文件里没有文字。')
}

/** A format's library is loaded when a file of it is read. */
async function contentsOf(file: OpenFile, bounds: FileBounds): Promise<FileContents> {
  switch (file.format) {
    case 'pdf':
      return (await import('./pdf/read-pdf.ts')).readPdf(file.bytes, bounds)
    case 'docx':
      return (await import('./docx/read-docx.ts')).readDocx(file, bounds)
    case 'xlsx':
      return (await import('./xlsx/read-xlsx.ts')).readXlsx(file, bounds)
    case 'html':
      return (await import('./html/read-html.ts')).readHtml(file.text, bounds)
    case 'markdown':
      return (await import('./markdown/read-markdown.ts')).readMarkdown(file.text, bounds)
    case 'text':
      return (await import('./file/read-plain.ts')).readPlain(file.text)
  }
}
