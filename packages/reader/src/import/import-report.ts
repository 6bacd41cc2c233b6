import type { NarrativeTexts, Report } from '@juesuan/core'
import { disclose, type Layout, layouts, namesOf } from '@juesuan/layouts'
import { printedCodes } from '../function-codes.ts'
import { oneLine } from '../ledger/module/print-entries.ts'
import type { ReadReport } from '../read-text.ts'
import { type Reconstruction, reconstruct } from '../reconstruct/reconstruct.ts'
import { addedCodes, withAdded } from './added-codes.ts'
import { amountTree } from './amount-tree.ts'
import { declare } from './declare.ts'
import { listedUnits } from './listed-units.ts'
import { printWritten } from './print-written.ts'
import { type PrintedRecord, recordPrinted, type SourceOf } from './printed-record.ts'
import { readEvaluation } from './read-evaluation.ts'
import { spareTexts } from './spare-texts.ts'
import { type Written, writtenText } from './written.ts'

/** A published report as code. */
export interface ImportedReport {
  /** The modules it is written as, by their names: `report.ts`, and those of long texts. */
  readonly files: Readonly<Record<string, string>>
  readonly printed: PrintedRecord
  readonly found: Reconstruction
}

/** How a report was read. */
interface ImportOptions {
  /** What the file is called in the module that is written. */
  readonly source: string
  readonly sourceOf: SourceOf
  /** Whether it is facts alone: exact, and without words. */
  readonly isFactsOnly?: boolean
}

/** More of them are kept in a module of their own. */
const longestDuties = 400

/**
 * Writes a report that was read as a declaration: one exact ledger behind its figures, its words, and a record of what was
 * printed. What cannot be declared is told in the record, and nothing is invented for it.
 */
export async function importReport(
  { disclosure, texts, reportingUnits: told }: ReadReport,
  layout: Layout,
  options: ImportOptions,
): Promise<ImportedReport> {
  const { department, year } = disclosure
  const reportingUnits = told.length > 0 ? told : listedUnits(disclosure.overview)
  const found = await reconstruct(disclosure, layout, texts)
  const additionalCodes = addedCodes(found.amounts, printedCodes(disclosure.forms), year)
  const functional = withAdded(additionalCodes)
  const nameOf = namesOf({ functional, year })
  const evaluation = readEvaluation(disclosure.annexes)
  const report: Report = { department, year, reportingUnits, facts: found.facts, texts: { ...texts, evaluation }, functional }
  const spare: NarrativeTexts = spareTexts(report, layout)
  const { duties } = spare
  const long = duties.join('').length > longestDuties
  const list: Written = { kind: 'list', items: duties.map(writtenText) }
  const isEvaluated = evaluation !== undefined && texts.departmentEvaluation !== undefined
  const source = {
    department,
    year,
    reportingUnits,
    layout,
    amounts: amountTree(found.amounts, nameOf),
    texts: spare,
    evaluation,
    additionalCodes,
  }
  const declaration = declare(source, long ? { kind: 'name', name: 'duties' } : list)
  const printed = recordPrinted(disclosure, disclose(report, layout), layout.id, found, { ...options, nameOf })
  const imports = [...(long ? ['duties'] : []), ...(isEvaluated ? ['evaluation'] : [])]
  const { name, text } = layoutInCode(layout)
  return {
    found,
    printed,
    files: {
      'report.ts': [
        `import { defineReport } from '@juesuan/dsl'\nimport { ${name} } from '@juesuan/layouts'\n`,
        ...imports.map((each) => `import { ${each} } from './${each}.ts'\n`),
        '\n',
        ...heading(options, printed, found).map((line) => `// ${oneLine(line)}\n`),
        `export default defineReport(${text}, ${printWritten(declaration)})\n`,
      ].join(''),
      ...(long ? { 'duties.ts': `/** 本部门职责 */\nexport const duties = ${printWritten(list)}\n` } : {}),
      ...(isEvaluated
        ? {
            'evaluation.ts': `/** ${oneLine(evaluation.title).replaceAll('*/', '')} */\nexport const evaluation = ${printWritten(toWritten(evaluation))} as const\n`,
          }
        : {}),
    },
  }
}

/** How a module names a layout, and the one it imports for it: `shanxi2024`, or that of another year made from it. */
function layoutInCode({ id, year }: Layout): { readonly name: string; readonly text: string } {
  const base = layouts.find((layout) => layout.inYear(year).id === id)
  if (!base) throw new Error(`there is no layout ${id} to declare a report in`)
  const name = base.id.replaceAll(/-(\w)/gu, (_, first: string) => first.toUpperCase())
  return { name, text: base.id === id ? name : `${name}.inYear(${year})` }
}

function heading(
  { source, isFactsOnly }: ImportOptions,
  { reconstructed: { exact, conflicts, leftOut } }: PrintedRecord,
  { isContradictory }: Reconstruction,
): string[] {
  const figure = ({ place, text }: PrintedRecord['figures'][number]) => `${place}的${text === '' ? '空白' : text}`
  return [
    `由 juesuan import 根据 ${source} 写成；印出的每一个数和它的位置，见 printed.json。`,
    exact
      ? isFactsOnly
        ? '金额与数据相符，精确到分；数据没有文字，原因、用途等请补写。'
        : '公开的报告只印到万元的两位小数，这里的金额是重构的：精确到分，印出来与报告相符，但不一定是账上的原数。有账的，请换成账上的数。'
      : '没有找到一套精确到分的账，这里的金额照报告所印。请逐项核对，换成账上的数。',
    '注明“推定”的没有单独印出，由合计、增减推出。',
    ...conflicts.map(
      (figures) =>
        `${isContradictory ? '互相矛盾，没有一套账' : '没有一套按这个版式申报的账'}能同时印出：${figures.map(figure).join('，')}。`,
    ),
    ...(leftOut.length > 0 ? [`没有采用的数：${leftOut.map(figure).join('，')}。`] : []),
  ]
}

/** Plain data as it is written. */
function toWritten(value: unknown): Written {
  if (typeof value === 'number') return { kind: 'number', value }
  if (Array.isArray(value)) return { kind: 'list', items: value.map(toWritten) }
  if (typeof value !== 'object' || value === null) return writtenText(String(value))
  return { kind: 'object', entries: Object.entries(value).map(([key, each]) => ({ key, value: toWritten(each) })) }
}
