import {
  createLedger,
  type DataPoint,
  type Disclosure,
  describePlace,
  describePoint,
  dimensions,
  generateRelations,
  isMoney,
  type NameOf,
  type Occurrence,
  occurrences,
  parentMember,
  pointKey,
  printAmount,
  quantityKey,
  type Report,
  unitValues,
} from '@juesuan/core'
import { UsageError } from './usage-error.ts'

const yuan = { unit: 'yuan', decimals: 2, separators: true, zero: '0.00' } as const

/** What figures are explained from. */
export interface ExplainedReport {
  readonly disclosure: Disclosure
  readonly report: Report
  readonly nameOf: NameOf
}

/** A cell as it is named on the command line: `expenditure!201!2`, the form's id, the row and the column. */
export function isCell(text: string): boolean {
  return /^[a-z-]+![^!]+![^!]+$/u.test(text)
}

/** How a printed figure arises, line by line: its data point, its exact amount, what it is the sum of, where else it is printed, and what of it is each unit's. */
export function explainFigure(cell: string, { disclosure, report, nameOf }: ExplainedReport): string[] {
  const all = [...occurrences(disclosure)]
  const found = all.find(({ place }) => `${place.form}!${place.row}!${place.column}` === cell)
  if (!found) throw new UsageError(`没有印出 ${cell}。写法是 表!行!栏，如 expenditure!201!2；表可以是 ${formsOf(disclosure)}。`)
  const { quantity } = found.figure
  const of = quantity.of
  const ledger = createLedger(report.facts)
  const exact = (point: DataPoint) => (isMoney(point.measure) ? `${printAmount(ledger.value(point), yuan)} 元` : `${ledger.value(point)}`)
  const first = new Map<string, Occurrence>()
  for (const occurrence of all) {
    const key = quantityKey(occurrence.figure.quantity)
    if (!first.has(key)) first.set(key, occurrence)
  }
  const printed = (point: DataPoint) => {
    const at = first.get(pointKey(point))
    return at ? `印为 ${at.figure.text || '空白'}（${describePlace(at.place)}）` : '没有印出'
  }
  const points = all.flatMap(({ figure }) => (figure.quantity.kind === 'value' ? [figure.quantity.of] : []))
  const relations = generateRelations([...new Map(points.map((point) => [pointKey(point), point])).values()])
  const sums = relations.filter(({ whole, comparison }) => comparison === '=' && pointKey(whole) === pointKey(of))
  const others = all.filter((occurrence) => occurrence !== found && quantityKey(occurrence.figure.quantity) === quantityKey(quantity))
  // Where no sum is printed below it, the declared amounts behind it are what it comes from.
  const declared = sums.length > 0 ? [] : report.facts.filter(({ point, path }) => path.length > 0 && isWithin(point, of))
  const units = report.units ? unitValues(report, of) : []
  return [
    `${describePoint(of, nameOf)}，印为 ${found.figure.text || '空白'}（${describePlace(found.place)}）`,
    `  数据点：${pointKey(of)}`,
    `  确切数：${exact(of)}`,
    ...declared.map(({ point, path }) => `  申报：${path.join('.')} ${exact(point)}`),
    ...sums.flatMap(({ parts, along }) => {
      const inUse = parts.filter(({ point }) => ledger.value(point) !== 0n)
      const rest = parts.length - inUse.length
      return [
        `  等于${along === undefined ? '' : '各项之和'}：`,
        ...inUse.map(
          ({ point, negative }) => `    ${negative ? '－' : '＋'} ${describePoint(point, nameOf)} ${exact(point)}，${printed(point)}`,
        ),
        ...(rest > 0 ? [`    其余 ${rest} 项没有金额`] : []),
      ]
    }),
    ...(others.length > 0 ? [`  也印在：${others.map(({ place }) => describePlace(place)).join('；')}`] : []),
    ...units.map(({ unit, value }) => `  ${unit ?? '部门申报和冲抵'}：${printAmount(value, yuan)} 元`),
  ]
}

/** Whether a quantity counts in another: on every dimension it lies at or below it. */
function isWithin(part: DataPoint, whole: DataPoint): boolean {
  if (part.measure !== whole.measure || part.scenario !== whole.scenario) return false
  return dimensions.every((dimension) => {
    const above = whole[dimension]
    // An amount by economic class is the same money again, counted by function in the total.
    if (above === undefined) return dimension !== 'economic' || part.economic === undefined
    let member: string | undefined = part[dimension]
    while (member !== undefined && member !== above) member = parentMember(dimension, member)
    return member === above
  })
}

function formsOf({ forms }: Disclosure): string {
  return forms.map(({ id }) => id).join('、')
}
