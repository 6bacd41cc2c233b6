import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const program = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0)

/** Whether LibreOffice is installed. */
export const hasLibreOffice = program !== undefined

/** The filters by which a page is opened as a text or as a workbook, and saved. */
const filters = {
  docx: ['HTML (StarWriter)', 'docx:MS Word 2007 XML'],
  html: ['HTML (StarWriter)', 'html:HTML (StarWriter)'],
  pdf: ['HTML (StarWriter)', 'pdf:writer_pdf_Export'],
  xlsx: ['HTML (StarCalc)', 'xlsx:Calc MS Excel 2007 XML'],
} as const

/** A page of HTML as LibreOffice saves it in another format. */
export function saveAs(page: string, format: keyof typeof filters): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'juesuan-office-'))
  try {
    const source = join(folder, 'page.html')
    writeFileSync(source, page)
    const [open, save] = filters[format]
    const out = join(folder, 'out')
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    spawnSync(program ?? '', [profile, '--headless', `--infilter=${open}`, '--convert-to', save, '--outdir', out, source])
    return readFileSync(join(out, `page.${format}`))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
