import type { Check, Regime } from './check.ts'
import { relationTable } from './data/relation-table.ts'
import type { Severity } from './outcome.ts'

/** One relation of the published list: what a disclosure ought to keep, whether or not a check can see it. */
export interface ListedRelation {
  /** K029. */
  readonly id: string
  /** What it is about: 公开03表 支出决算表. */
  readonly section: string
  readonly relation: string
  /** As of checks; or a judgement of what is plausible, or a comparison with another document. */
  readonly regime: Regime | 'judgement' | 'otherDocument'
  readonly severity: Severity
  /** Why no check covers it; absent where checks do. */
  readonly uncovered?: string
  /** The document that is needed to check it; absent where the disclosure itself is enough, or none would do. */
  readonly needs?: string
}

/** How a relation is judged, in words. */
export const regimeLabels = {
  exact: '相等',
  interval: '按四舍五入的区间相等',
  propagated: '比率，按区间推算',
  oneSided: '不大于或不小于',
  text: '文字',
  judgement: '合理性',
  otherDocument: '与其他文件核对',
} as const satisfies Record<ListedRelation['regime'], string>

let list: readonly ListedRelation[] | undefined

/** The relations K001 to K191, in their order. */
export function listedRelations(): readonly ListedRelation[] {
  list ??= relationTable.split('\n').map(readRow)
  return list
}

/** The checks that cover a relation, in the order of the checks. */
export function coveringChecks(relation: string, checks: readonly Check[]): readonly Check[] {
  return checks.filter(({ covers }) => covers.includes(relation))
}

/** The generated table holds only rows the generator wrote, so its columns are taken at their word. */
function readRow(row: string): ListedRelation {
  const [id = '', section = '', relation = '', regime, severity, reason = '', needs = ''] = row.split('\t')
  return {
    id,
    section,
    relation,
    regime: regime as ListedRelation['regime'],
    severity: severity as Severity,
    ...(reason === '' ? {} : { uncovered: reason }),
    ...(needs === '' ? {} : { needs }),
  }
}
