import { describePoint, measures, memberLabel, type NameOf, pointKey, type Relation } from '@juesuan/core'
import type { ExactValue } from './exact-values.ts'
import type { CellTerm } from './formula.ts'
import type { Cells } from './group-cells.ts'
import type { PlacedFigure } from './plan-sheets.ts'

/** A relation that cells are held to: one is the whole, the others its parts, or two state the same quantity. */
export interface CellRelation {
  readonly kind: '合计' | '其中' | '平衡' | '同一数'
  readonly words: string
  readonly whole: PlacedFigure
  readonly parts: readonly CellTerm[]
  /** Whether the whole may be more than its parts, because not all of them are printed. */
  readonly mayExceed: boolean
}

/** Every relation between the cells of the forms, and the agreement of every two that state the same quantity. */
export function cellRelations(relations: readonly Relation[], cells: Cells, exact: ExactValue, nameOf: NameOf): CellRelation[] {
  const sums = relations.flatMap((relation): CellRelation[] => {
    const whole = numbersOf(relation.whole, cells, exact)[0]
    const parts = relation.parts.flatMap(({ point, negative = false }): CellTerm[] => {
      const all = numbersOf(point, cells, exact)
      const cell = all.find(({ plan }) => plan === whole?.plan) ?? all[0]
      return cell ? [{ cell, negative }] : []
    })
    if (!whole || parts.length === 0) return []
    const mayExceed = relation.comparison === '>='
    const kind = mayExceed ? '其中' : relation.kind === 'balance' ? '平衡' : '合计'
    return [{ kind, words: describe(relation, nameOf), whole, parts, mayExceed }]
  })
  const copies = [...cells.values()].flatMap(([first, ...others]) =>
    others.flatMap((cell): CellRelation[] =>
      first && exact(first) !== undefined && exact(cell) !== undefined
        ? [
            {
              kind: '同一数',
              words: `${describePoint(first.of, nameOf)}：两处相同`,
              whole: first,
              parts: [{ cell, negative: false }],
              mayExceed: false,
            },
          ]
        : [],
    ),
  )
  return [...sums, ...copies]
}

function numbersOf(of: Relation['whole'], cells: Cells, exact: ExactValue): PlacedFigure[] {
  return (cells.get(pointKey(of)) ?? []).filter((cell) => exact(cell) !== undefined)
}

/** 支出（基本支出）＝ 201 一般公共服务支出＋208 社会保障和就业支出. */
function describe({ whole, parts, along, comparison }: Relation, nameOf: NameOf): string {
  const terms = parts.map(({ point, negative }, index) => {
    const member = along && point[along]
    const label = along && member !== undefined ? memberLabel(along, member, nameOf) : measures[point.measure].zh
    return `${negative ? '－' : index === 0 ? '' : '＋'}${label}`
  })
  return `${describePoint(whole, nameOf)} ${comparison === '=' ? '＝' : '≥'} ${terms.join('')}`
}
