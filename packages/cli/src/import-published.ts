import { basename } from 'node:path'
import { importReport } from '@juesuan/reader'
import { exitStatus } from './exit-status.ts'
import type { Output } from './output.ts'
import { printImportedReport } from './print-imported-report.ts'
import { describeLine, type PublishedReport } from './read-published.ts'
import { writeFiles } from './write-files.ts'

/** How a published report is to be imported. */
export interface PublishedImport {
  readonly out: string
  readonly force: boolean
}

/** Writes a published report as code: `report.ts`, modules of its long texts, and `printed.json` with what was printed. */
export function importPublished(path: string, published: PublishedReport, { out, force }: PublishedImport, output: Output): number {
  const { report, layout, isKnown } = published
  const source = basename(path)
  const imported = importReport(report, layout, { source, sourceOf: (line, text) => describeLine(published, line, text) })
  const record = `${JSON.stringify({ source, ...imported.printed }, null, 2)}\n`
  for (const file of writeFiles(out, { ...imported.files, 'printed.json': record }, force)) output.result(`${file}\n`)
  output.result(printImportedReport(imported, layout, isKnown))
  return exitStatus.ok
}
