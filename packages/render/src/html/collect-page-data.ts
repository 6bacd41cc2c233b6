import {
  type DataPoint,
  type Dimension,
  describePlace,
  describePoint,
  type ExplainedSum,
  explainPoints,
  isMoney,
  isRate,
  measures,
  pointKey,
  printAmount,
  type Quantity,
  quantityKey,
  valueQuantity,
} from '@juesuan/core'
import type { Publication } from '../publication.ts'
import { isDerived, makeOnce, type Page, placeKey } from './page.ts'
import type { PageData, PageQuantity, PageSum } from './page-data.ts'

/** Everything the page's script explains and finds, of the figures that are on the page by now. */
export function collectPageData(page: Page, { disclosure, report, nameOf }: Publication): PageData {
  const explain = explainPoints(disclosure, report)
  const number = (of: DataPoint) => page.quantityNumber(valueQuantity(of))
  const describeSum = ({ along, parts, empty }: ExplainedSum): PageSum => {
    const minus = parts.filter(({ negative }) => negative).map(({ point }) => number(point))
    const plus = parts.filter(({ negative }) => !negative).map(({ point }) => number(point))
    return { along: (along && sumLabels[along]) ?? '', plus, ...(minus.length > 0 && { minus }), ...(empty > 0 && { empty }) }
  }
  const describeValue = (of: DataPoint): PageQuantity => {
    const { exact, sums, declared, units } = explain(of)
    return {
      what: describePoint(of, nameOf),
      key: pointKey(of),
      ...(!isMoney(of.measure) && { unit: measures[of.measure].unit === 'points' ? '分' : measures[of.measure].unit }),
      ...(exact !== undefined && { exact: printExact(of, exact) }),
      ...(sums.length > 0 && { sums: sums.map(describeSum) }),
      ...(declared.length > 0 && {
        declared: declared.map(({ point, value, path }) => [path.join('.'), printExact(point, value)] as const),
      }),
      ...(units.length > 0 && { units: units.map(({ unit, value }) => [unit ?? '部门申报和冲抵', printExact(of, value)] as const) }),
    }
  }
  const describe = (quantity: Quantity): PageQuantity => {
    if (!isDerived(quantity)) return describeValue(quantity.of)
    const { kind, of, base } = quantity
    return {
      what: `${describePoint(of, nameOf)}${derivationLabels[kind]}`,
      ...(isRate(quantity) && { unit: '%' }),
      key: quantityKey(quantity),
      derived: { how: kind, of: number(of), base: number(base) },
    }
  }
  // Explaining a quantity may bring up others, which stand behind it.
  const quantities: PageQuantity[] = []
  for (let next = page.quantities[0]; next !== undefined; next = page.quantities[quantities.length]) quantities.push(describe(next))
  return { quantities, places: page.figures.map(({ place }) => describePlace(place)), findings: findingsByFigure(page) }
}

/** What parts are added up by; members of the others are named well enough by the parts. */
const sumLabels: { readonly [Name in Dimension]?: string } = {
  function: '按功能分类科目',
  economic: '按经济分类科目',
  funding: '按资金来源',
  nature: '按支出性质',
  source: '按收入来源',
}

const derivationLabels = { change: '的增减额', share: '的占比', completion: '的完成率', changeRate: '的增减率' } as const

function printExact({ measure }: DataPoint, value: bigint): string {
  const { unit } = measures[measure]
  if (unit === 'money') return `${printAmount(value, { unit: 'yuan', decimals: 2, separators: true, zero: '0.00' })} 元`
  return unit === 'points' ? `${Number(value) / 100} 分` : `${value} ${unit}`
}

function findingsByFigure({ figures, findings }: Page): Record<number, number[]> {
  const byPlace = new Map<string, number[]>()
  for (const { where, outcome, number } of findings) {
    if (outcome === 'notApplicable') continue
    // A section holds many figures; which of them a finding means, it does not say.
    const cells = where.filter(({ section }) => section === null)
    for (const key of new Set(cells.map(placeKey))) makeOnce(byPlace, key, () => []).push(number)
  }
  return Object.fromEntries(
    figures.flatMap(({ place }, number) => {
      const found = byPlace.get(placeKey(place))
      return found ? [[number, found]] : []
    }),
  )
}
