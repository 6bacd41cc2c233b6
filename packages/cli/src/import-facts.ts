import { basename } from 'node:path'
import { discloseFacts } from '@juesuan/core'
import { type Layout, national2024 } from '@juesuan/layouts'
import { importReport, isFacts, readFacts } from '@juesuan/reader'
import { describeProblems } from './audit-facts.ts'
import { type PublishedImport, writeImported } from './import-published.ts'
import type { Output } from './output.ts'
import { printImportedReport } from './print-imported-report.ts'
import { publishedKindNames } from './published-kinds.ts'
import { UsageError } from './usage-error.ts'

/** Where facts are written to, and the layout they are declared in: they are in none themselves. */
export interface FactsImport extends PublishedImport {
  readonly layout: Layout | undefined
}

/** Writes the facts of our JSON format as a declaration; its words are for the department to add. */
export async function importFacts(
  path: string,
  bytes: Uint8Array,
  { layout: asked, ...target }: FactsImport,
  output: Output,
): Promise<number> {
  if (!isFacts(bytes))
    throw new UsageError(
      `${path} 是 JSON，但不是 render 写出的决算数据。可以导入的是 CSV、Excel 的账册，或公开的报告：${publishedKindNames}。`,
    )
  const read = readFacts(bytes)
  if (read.kind === 'unreadable') throw new UsageError(describeProblems(path, read.problems))
  const layout = (asked ?? national2024).inYear(read.year)
  const disclosure = discloseFacts(read.facts, read)
  const source = basename(path)
  const sourceOf = (line: number) => `第${line}行`
  const imported = await importReport({ disclosure, texts: noTexts, reportingUnits: [] }, layout, { source, sourceOf, isFactsOnly: true })
  return writeImported(source, imported, target, output, printImportedReport(imported, layout, 'facts'))
}

const noTexts = {
  duties: [],
  reasons: { categories: {}, publicExpenses: {}, items: {}, budgets: {} },
  uses: { categories: {}, items: {}, publicExpenses: {}, vehicles: {} },
  terms: [],
} as const
