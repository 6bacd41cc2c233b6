import { exitStatus } from '../exit-status.ts'
import { explainCheck } from '../explain-check.ts'
import { explainCode } from '../explain-code.ts'
import { explainRelation } from '../explain-relation.ts'
import type { Output } from '../output.ts'
import { UsageError } from '../usage-error.ts'

/** What `juesuan explain` was asked for. */
export interface ExplainOptions {
  /** The report a cell is in. */
  readonly report: string
}

/** Explains what it knows the name of, and says nothing of anything else. */
type Explainer = (name: string, options: ExplainOptions) => string | undefined | Promise<string | undefined>

/** A cell is explained by its report, which is loaded only then. */
const explainCell: Explainer = async (name, { report }) => {
  const { isCell, explainFigure } = await import('../explain-figure.ts')
  if (!isCell(name)) return undefined
  const [{ findReports }, { loadReport }] = [await import('../find-reports.ts'), await import('../load-report.ts')]
  const { disclose, namesOf } = await import('@juesuan/layouts')
  const [source = report, ...others] = findReports(report)
  if (others.length > 0) throw new UsageError(`${report} 里有 ${others.length + 1} 份决算。请用 --report 指明其中一份申报文件。`)
  const declared = await loadReport(source)
  const disclosure = disclose(declared.report, declared.layout)
  return explainFigure(name, { disclosure, report: declared.report, nameOf: namesOf(declared.report) }).join('\n')
}

/** Everything that can be explained; the first that knows the name answers. */
const explainers: readonly Explainer[] = [explainRelation, explainCheck, explainCode, explainCell]

/** `juesuan explain <K029|check|code|cell>`: says what a relation, a check or a code is, or how a printed figure arises. */
export async function explain(text: string, options: ExplainOptions, output: Output): Promise<number> {
  const name = text.trim()
  for (const explainer of explainers) {
    const found = await explainer(name, options)
    if (found === undefined) continue
    output.result(`${found}\n`)
    return exitStatus.ok
  }
  output.message(
    `不知道“${name}”是什么。可以写关系的编号（K001 至 K191）、检查的编号（运行 juesuan checks 查看）、科目代码，或格子（表!行!栏，如 expenditure!201!2）。`,
  )
  return exitStatus.findings
}
