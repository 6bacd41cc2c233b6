import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Whether LibreOffice and the tools that read PDF are installed; tests that need them are skipped where they are not. */
export const hasOffice = ['soffice', 'pdftotext'].every((tool) => spawnSync(tool, ['--version']).error === undefined)

/** Opens a file with LibreOffice, has it calculated anew, and saves it in another format. */
export function convertOffice(bytes: Uint8Array, from: string, to: string): Buffer {
  return inScratch((folder) => {
    const source = join(folder, `report.${from}`)
    writeFileSync(source, bytes)
    const { status, stderr } = spawnSync('soffice', [
      '--headless',
      ownProfile(),
      '--convert-to',
      to,
      '--outdir',
      join(folder, 'out'),
      source,
    ])
    if (status !== 0) throw new Error(`soffice: ${stderr}`)
    return readFileSync(join(folder, 'out', `report.${to.split(':')[0]}`))
  })
}

/** The text of each page of a PDF, as another tool reads it. */
export function pdfPages(pdf: Uint8Array): string[] {
  return inScratch((folder) => {
    const file = join(folder, 'report.pdf')
    writeFileSync(file, pdf)
    return spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8', maxBuffer: 1 << 26 })
      .stdout.split('\f')
      .slice(0, -1)
  })
}

let profile: string | undefined

/** LibreOffice takes long to make a profile: one for all files of a run, and never that of somebody who has it open. */
function ownProfile(): string {
  if (profile === undefined) {
    const folder = mkdtempSync(join(tmpdir(), 'juesuan-profile-'))
    process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
    profile = `-env:UserInstallation=${pathToFileURL(folder).href}`
  }
  return profile
}

function inScratch<Result>(use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'juesuan-office-'))
  try {
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
