import {
  type DataPoint,
  type Disclosure,
  describePlace,
  describePoint,
  explainPoints,
  isMoney,
  type NameOf,
  type Occurrence,
  occurrences,
  pointKey,
  printAmount,
  quantityKey,
  type Report,
} from '@juesuan/core'
import { UsageError } from './usage-error.ts'

const yuan = { unit: 'yuan', decimals: 2, separators: true, zero: '0.00' } as const

/** What figures are explained from. */
export interface ExplainedReport {
  readonly disclosure: Disclosure
  readonly report: Report
  readonly nameOf: NameOf
}

/** A cell as it is named on the command line: `expenditure!201!2` or `公开03表!201!2`, the form, the row and the column. */
export function isCell(text: string): boolean {
  return parts(text).length === 3
}

/** A Chinese keyboard writes ！. */
function parts(cell: string): string[] {
  return cell.split(/[!！]/u).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]))
}

/** How a printed figure arises, line by line: its data point, its exact amount, what it is the sum of, where else it is printed, and what of it is each unit's. */
export function explainFigure(cell: string, { disclosure, report, nameOf }: ExplainedReport): string[] {
  const all = [...occurrences(disclosure)]
  const [name = '', row, column] = parts(cell)
  const form = disclosure.forms.find(({ id, printedNumber, title }) => [id, printedNumber, title].includes(name))
  const found = all.find(({ place }) => form && place.form === form.id && place.row === row && place.column === column)
  if (!found) throw new UsageError(`没有印出 ${cell}。写法是 表!行!栏，如 expenditure!201!2；表可以是 ${formsOf(disclosure)}。`)
  const { quantity } = found.figure
  const of = quantity.of
  const explain = explainPoints(disclosure, report)
  const { exact, sums, declared, units } = explain(of)
  const amount = (point: DataPoint, value = 0n) => (isMoney(point.measure) ? `${printAmount(value, yuan)} 元` : `${value}`)
  const first = new Map<string, Occurrence>()
  for (const occurrence of all) {
    const key = quantityKey(occurrence.figure.quantity)
    if (!first.has(key)) first.set(key, occurrence)
  }
  const printed = (point: DataPoint) => {
    const at = first.get(pointKey(point))
    return at ? `印为 ${at.figure.text || '空白'}（${describePlace(at.place)}）` : '没有印出'
  }
  const others = all.filter((occurrence) => occurrence !== found && quantityKey(occurrence.figure.quantity) === quantityKey(quantity))
  return [
    `${describePoint(of, nameOf)}，印为 ${found.figure.text || '空白'}（${describePlace(found.place)}）`,
    `  数据点：${pointKey(of)}`,
    `  确切数：${amount(of, exact)}`,
    ...declared.map(({ point, value, path }) => `  申报：${path.join('.')} ${amount(point, value)}`),
    ...sums.flatMap(({ parts, along, empty }) => [
      `  等于${along === undefined ? '' : '各项之和'}：`,
      ...parts.map(
        ({ point, negative }) =>
          `    ${negative ? '－' : '＋'} ${describePoint(point, nameOf)} ${amount(point, explain(point).exact)}，${printed(point)}`,
      ),
      ...(empty > 0 ? [`    其余 ${empty} 项没有金额`] : []),
    ]),
    ...(others.length > 0 ? [`  也印在：${others.map(({ place }) => describePlace(place)).join('；')}`] : []),
    ...units.map(({ unit, value }) => `  ${unit ?? '部门申报和冲抵'}：${printAmount(value, yuan)} 元`),
  ]
}

function formsOf({ forms }: Disclosure): string {
  return forms.map(({ id, printedNumber }) => `${printedNumber}（${id}）`).join('、')
}
