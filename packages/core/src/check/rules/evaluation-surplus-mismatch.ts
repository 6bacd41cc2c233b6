import { point } from '../../point/data-point.ts'
import type { Relation } from '../../relation/relation.ts'
import { totalDefinition } from '../../report/definitions.ts'
import { type Check, notApplicable } from '../check.ts'
import { compareRelations } from './relation-results.ts'

const surplus = point('evaluatedSurplus')
const relation: Relation = { kind: 'definition', comparison: '=', whole: surplus, parts: totalDefinition(surplus) ?? [] }

/** 评价项目预算减支出等于结余: what the evaluated project had, used and left over. */
export const evaluationSurplusMismatch: Check = {
  id: 'evaluation-surplus-mismatch',
  title: '评价项目预算减支出等于结余',
  covers: ['K148'],
  regime: 'interval',
  severity: 'error',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：说明项目资金投入和使用情况',
  run: (context) =>
    context.index.places({ kind: 'value', of: surplus }).length > 0
      ? compareRelations(context, [relation])
      : [notApplicable('没有可核对的等式')],
  examples: { passing: { cells: sample('78.22') }, failing: { cells: sample('87.22') } },
}

function sample(left: string) {
  return [
    [point('evaluatedBudget'), '204'],
    [point('evaluatedAmount', { phase: 'departmentEvaluation' }), '125.78'],
    [surplus, left],
  ] as const
}
