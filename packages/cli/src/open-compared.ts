import { extname } from 'node:path'
import {
  type Catalogue,
  type ComparedSide,
  createLedger,
  discloseFacts,
  functionalClassification,
  type NarrativeTexts,
} from '@juesuan/core'
import { compose, disclose, type Layout } from '@juesuan/layouts'
import { isJson, readEvaluation, readFacts, readText } from '@juesuan/reader'
import { describeProblems } from './audit-facts.ts'
import { findLayout } from './find-layout.ts'
import { largestReport } from './largest-report.ts'
import { loadReport } from './load-report.ts'
import { readBounded } from './read-bounded.ts'
import { readPublished } from './read-published.ts'
import { UsageError } from './usage-error.ts'

/** A report that is compared: declared or published. */
export interface ComparedReport extends ComparedSide {
  readonly source: string
  readonly layout: Pick<Layout, 'id'>
  readonly texts: Partial<NarrativeTexts>
  readonly functional: Catalogue
}

/** Opens a report by its file: a declaration is loaded and printed, anything else is read as published. */
export async function openCompared(source: string, layoutId?: string): Promise<ComparedReport> {
  if (['.ts', '.mts', '.js', '.mjs'].includes(extname(source))) return openDeclared(source)
  const bytes = readBounded(source, largestReport)
  if (isJson(bytes)) return openFacts(source, bytes)
  const { layout, report } = await readPublished(source, bytes, { layout: layoutId === undefined ? undefined : findLayout(layoutId) })
  const { disclosure } = report
  const texts = { ...report.texts, evaluation: readEvaluation(disclosure.annexes) }
  return { source, layout, disclosure, texts, functional: functionalClassification }
}

/** Facts alone are in no layout, and have no text to compare. */
function openFacts(source: string, bytes: Uint8Array): ComparedReport {
  const read = readFacts(bytes)
  if (read.kind === 'unreadable') throw new UsageError(describeProblems(source, read.problems))
  return {
    source,
    layout: { id: 'xbrl-json' },
    disclosure: discloseFacts(read.facts, read),
    texts: {},
    functional: functionalClassification,
    isFactsOnly: true,
  }
}

/** The words of a declaration are read from what it prints, as those of a published report are: so what a layout says by itself is no difference. */
async function openDeclared(source: string): Promise<ComparedReport> {
  const { report, layout } = await loadReport(source)
  const { renderText } = await import('@juesuan/render')
  const disclosure = disclose(report, layout)
  const { texts } = readText(renderText({ document: compose(disclosure, layout) }), layout)
  const ledger = createLedger(report.facts)
  return {
    source,
    layout,
    disclosure,
    texts: { ...texts, evaluation: report.texts.evaluation },
    functional: report.functional,
    exact: ledger.value,
  }
}
