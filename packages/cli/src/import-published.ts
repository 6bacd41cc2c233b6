import { basename, join } from 'node:path'
import { national2024 } from '@juesuan/layouts'
import { type ImportedReport, importReport, type PrintedRecord } from '@juesuan/reader'
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
export async function importPublished(path: string, published: PublishedReport, target: PublishedImport, output: Output): Promise<number> {
  const { report, isKnown } = published
  // A report in no known layout is declared in the national one.
  const layout = isKnown ? published.layout : national2024.inYear(published.layout.year)
  for (const notice of published.notices) output.message(notice)
  const source = basename(path)
  const imported = await importReport(report, layout, { source, sourceOf: (line, text) => describeLine(published, line, text) })
  const from = !isKnown ? 'unknownLayout' : report.disclosure.narrative.length === 0 ? 'forms' : 'report'
  return writeImported(source, imported, target, output, printImportedReport(imported, layout, from))
}

/** Writes a report that was imported into a folder, and tells how it was declared and what was not taken over. */
export function writeImported(
  source: string,
  imported: ImportedReport,
  { out, force }: PublishedImport,
  output: Output,
  told: string,
): number {
  const record = `${JSON.stringify({ source, ...imported.printed }, null, 2)}\n`
  for (const file of writeFiles(out, { ...imported.files, 'printed.json': record }, force)) output.result(`${file}\n`)
  output.result(told)
  const left = notTakenOver(imported.printed)
  if (left.length === 0) return exitStatus.ok
  output.message(`没有照原样接过来的：${left.join('，')}。请对照 printed.json 和原文补正 ${join(out, 'report.ts')}。`)
  return exitStatus.findings
}

/** What the declaration is not, or does not say, of what was printed; nothing is lost without a word. */
function notTakenOver({ reconstructed: { exact, leftOut }, figures, unreadable }: PrintedRecord): string[] {
  const differing = figures.filter(({ declared }) => declared !== undefined).length
  const counted = [
    [leftOut.length, '个没有采用的数'],
    [differing, '个印得不同的数'],
    [unreadable.length, '处没有读懂的文字或数'],
  ] as const
  return [...(exact ? [] : ['精确到分的账']), ...counted.flatMap(([count, name]) => (count > 0 ? [`${count} ${name}`] : []))]
}
