import { FileFault } from '../file/file-fault.ts'
import type { Pdfium } from './load-pdfium.ts'

/** The engine's code for a file that asks for a password. */
const needsPassword = 4

/** Opens a document that needs no password and has no more pages than it may. */
export function openPdf({ calls, store }: Pdfium, bytes: Uint8Array, mostPages: number): { document: number; count: number } {
  const document = calls.FPDF_LoadMemDocument(store(bytes), bytes.length, '')
  if (document === 0) {
    if (calls.FPDF_GetLastError() === needsPassword) throw new FileFault('encrypted', '这个PDF加了密码，无法读取。请使用没有密码的文件。')
    throw new FileFault('damaged', '这个PDF已经损坏，无法读取。')
  }
  const count = calls.FPDF_GetPageCount(document)
  if (count > mostPages)
    throw new FileFault('too-many-pages', `这个PDF有${count}页，超过${mostPages}页的不读取。请确认是部门决算公开文件。`)
  if (count === 0) throw new FileFault('empty', '这个PDF里一页也没有。')
  return { document, count }
}
