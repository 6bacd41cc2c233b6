import { decodeText } from './decode-text.ts'
import type { FileBounds } from './file-bounds.ts'
import { FileFault } from './file-fault.ts'
import { openZip, type Zip } from './open-zip.ts'

/** A file of a known format, opened as far as it was to know it. */
export type OpenFile =
  | { readonly format: 'pdf'; readonly bytes: Uint8Array }
  | { readonly format: 'docx' | 'xlsx'; readonly zip: Zip; readonly main: string }
  | { readonly format: 'html' | 'markdown' | 'text'; readonly text: string }

/** Recognises the format of a file by its contents; its name may say anything. */
export function recogniseFormat(bytes: Uint8Array, bounds: FileBounds): OpenFile {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  // The first bytes of a PDF may be anything.
  if (head.includes('%PDF-')) return { format: 'pdf', bytes }
  if (head.startsWith('PK\x03\x04')) return openPackage(openZip(bytes, bounds))
  if (head.startsWith('\xd0\xcf\x11\xe0')) throw oldOffice(bytes)
  const known = foreign.find(({ starts }) => starts.some((start) => head.startsWith(start)))
  if (known) throw new FileFault(known.reason, `${known.zh}，无法读取。请使用PDF、DOCX、XLSX、HTML、Markdown或文本文件。`)
  const text = decodeText(bytes)
  if (text === undefined) throw new FileFault('unknown-format', '不认识这个文件的格式。可以读取PDF、DOCX、XLSX、HTML、Markdown和文本文件。')
  return { format: textFormat(text), text }
}

/** Formats that are known so far that it can be said what the file is. */
const foreign = [
  { starts: ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'BM', 'II*\0', 'MM\0*', 'RIFF'], reason: 'scanned', zh: '这是一张图片，没有文字' },
  { starts: ['{\\rtf'], reason: 'unknown-format', zh: '这是RTF文件' },
  { starts: ['Rar!', '7z\xbc\xaf', '\x1f\x8b'], reason: 'unknown-format', zh: '这是压缩文件' },
] as const

/** Word in the browser numbers its documents. */
const documentPart = /^word\/document\d*\.xml$/u
const workbookPart = /^xl\/workbook\d*\.xml$/u

function openPackage(zip: Zip): OpenFile {
  const names = [...zip.names]
  const [document, workbook] = [names.find((name) => documentPart.test(name)), names.find((name) => workbookPart.test(name))]
  if (document !== undefined) return { format: 'docx', zip, main: document }
  if (workbook !== undefined) return { format: 'xlsx', zip, main: workbook }
  const what = zip.names.has('OFD.xml') ? 'OFD文件' : '压缩文件'
  throw new FileFault('unknown-format', `这是${what}，无法读取。请使用PDF、DOCX、XLSX、HTML、Markdown或文本文件。`)
}

/** Word and Excel keep what is encrypted in the container of their old formats. */
function oldOffice(bytes: Uint8Array): FileFault {
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)))
  return names.includes('EncryptedPackage')
    ? new FileFault('encrypted', '这个文件加了密码，无法读取。请使用没有密码的文件。')
    : new FileFault('unknown-format', '这是旧版Word或Excel文件，无法读取。请另存为DOCX或XLSX。')
}

const markup =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|table|div|section|article|p|h[1-6]|meta)\b/iu
/** A heading, or the line under the head of a table. */
const markdown = /^#{1,6} \S|^\|?(?: *:?-{3,}:? *\|)+(?: *:?-{3,}:? *)?$/mu

function textFormat(text: string): 'html' | 'markdown' | 'text' {
  if (markup.test(text.slice(0, 4096))) return 'html'
  return markdown.test(text) ? 'markdown' : 'text'
}
