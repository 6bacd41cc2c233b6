import { evaluationScore, type Member, memberLabels, point } from '@juesuan/core'
import type { Collector } from '../collector.ts'
import type { Performance } from '../declaration.ts'

const fundings = ['generalPublicBudget', 'governmentFundBudget', 'stateCapitalBudget'] as const
const root = 'performance'

/** Reads what was evaluated; the score is added up from the annex. */
export function performanceFacts(declared: Performance | undefined, collector: Collector): void {
  const { selfEvaluation, departmentEvaluation } = declared ?? {}
  for (const grade of Object.keys(memberLabels.grade) as Member<'grade'>[]) {
    const of = point('evaluatedProjects', { phase: 'selfEvaluation', grade })
    collector.count(of, selfEvaluation?.grades[grade], [root, 'selfEvaluation', 'grades', grade])
  }
  for (const funding of fundings) {
    for (const [phase, amount] of [
      ['selfEvaluation', selfEvaluation?.amount[funding]],
      ['departmentEvaluation', departmentEvaluation?.amount[funding]],
    ] as const) {
      collector.money(point('evaluatedAmount', { phase, funding }), amount, [root, phase, 'amount', funding])
    }
  }
  if (!departmentEvaluation) return
  collector.money(point('evaluatedBudget'), departmentEvaluation.budget, [root, 'departmentEvaluation', 'budget'])
  const score = evaluationScore(departmentEvaluation.report)
  if (Number.isFinite(score)) collector.computed(point('evaluationScore'), BigInt(Math.round(score * 100)))
}
