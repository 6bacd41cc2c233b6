import { evaluationScore, type Member, memberLabels, point } from '@juesuan/core'
import type { Collector } from '../collector.ts'
import type { Performance } from '../declaration.ts'
import { writeEvaluationMessage } from '../messages/evaluation-message.ts'

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
  for (const phase of ['objectives', 'monitoring'] as const) {
    collector.count(point('evaluatedProjects', { phase }), declared?.[phase]?.projects, [root, phase, 'projects'])
    collector.money(point('evaluatedAmount', { phase }), declared?.[phase]?.amount, [root, phase, 'amount'])
  }
  for (const rectification of ['completed', 'ongoing'] as const) {
    const problems = selfEvaluation?.problems?.[rectification]
    collector.count(point('evaluationProblems', { rectification }), problems, [root, 'selfEvaluation', 'problems', rectification])
  }
  if (selfEvaluation?.averageScore !== undefined) averageScore(selfEvaluation.averageScore, collector)
  if (!departmentEvaluation) return
  collector.money(point('evaluatedBudget'), departmentEvaluation.budget, [root, 'departmentEvaluation', 'budget'])
  const score = evaluationScore(departmentEvaluation.report)
  if (Number.isFinite(score)) collector.computed(point('evaluationScore'), BigInt(Math.round(score * 100)))
}

/** Kept in hundredths of a point. */
function averageScore(score: number, collector: Collector): void {
  const hundredths = Math.round(score * 100)
  const path = [root, 'selfEvaluation', 'averageScore']
  const isScore = score >= 0 && score <= 100 && Math.abs(score * 100 - hundredths) < 1e-6
  if (isScore) collector.count(point('selfEvaluationScore'), hundredths, path)
  else
    collector.problem(
      'evaluation-points',
      path,
      writeEvaluationMessage('绩效自评平均得分', `为 ${score} 分`, '应当在 0 到 100 分之间，小数不超过两位'),
    )
}
