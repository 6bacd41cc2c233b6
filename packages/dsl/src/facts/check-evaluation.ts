import { evaluationScore, groupWeight, sectionWeight } from '@juesuan/core'
import type { Collector } from '../collector.ts'
import type { Performance } from '../declaration.ts'
import { writeEvaluationMessage } from '../messages/evaluation-message.ts'

const root = ['performance', 'departmentEvaluation']

/** Weights add to 100, no score is above its weight, and no more was spent than there was (forms.md §3, 财预〔2020〕10号). */
export function checkEvaluation(declared: Performance | undefined, collector: Collector): void {
  const { departmentEvaluation } = declared ?? {}
  if (!departmentEvaluation) return
  const { report } = departmentEvaluation
  const weights = report.sections.reduce((sum, section) => sum + sectionWeight(section), 0)
  const say = (path: readonly string[], message: string) => collector.problem('evaluation-points', [...root, ...path], message)
  if (weights !== 100) say(['report', 'sections'], writeEvaluationMessage('各项指标权重合计', `为 ${weights} 分`, '应当是 100 分'))
  for (const [index, { groups }] of report.sections.entries()) {
    for (const [at, group] of groups.entries()) {
      const weight = groupWeight(group)
      if (group.score >= 0 && group.score <= weight) continue
      const path = ['report', 'sections', String(index), 'groups', String(at), 'score']
      say(path, writeEvaluationMessage(`“${group.name}”得分`, `为 ${group.score} 分`, `应当在 0 到 ${weight} 分之间`))
    }
  }
  if (!Number.isFinite(evaluationScore(report))) say(['report', 'sections'], writeEvaluationMessage('总体评分', '不是数', '请核对各项得分'))
  const { budget, spent } = funds(collector)
  if (spent > budget) say(['amount'], writeEvaluationMessage('评价项目支出', '超过预算', '请核对预算（budget）与支出（amount）'))
}

function funds({ facts }: Collector): { budget: bigint; spent: bigint } {
  let budget = 0n
  let spent = 0n
  for (const { point, value } of facts) {
    if (point.measure === 'evaluatedBudget') budget += value
    if (point.measure === 'evaluatedAmount' && point.phase === 'departmentEvaluation') spent += value
  }
  return { budget, spent }
}
