import { point } from '@juesuan/core'
import { type Leaf, leaf } from './leaf.ts'

/** The last of each is what a total is put to where nothing tells its parts apart. */
const fundings = ['stateCapitalBudget', 'governmentFundBudget', 'generalPublicBudget'] as const
const grades = ['poor', 'fair', 'good', 'excellent'] as const
const rectifications = ['ongoing', 'completed'] as const

/** What a declaration states of performance management, in money, projects and points. */
export function performanceLeaves(): Leaf[] {
  return [
    ...(['objectives', 'monitoring'] as const).flatMap((phase) => [
      leaf(['performance', phase, 'projects'], point('evaluatedProjects', { phase })),
      leaf(['performance', phase, 'amount'], point('evaluatedAmount', { phase })),
    ]),
    ...grades.map((grade) =>
      leaf(['performance', 'selfEvaluation', 'grades', grade], point('evaluatedProjects', { phase: 'selfEvaluation', grade })),
    ),
    ...(['selfEvaluation', 'departmentEvaluation'] as const).flatMap((phase) =>
      fundings.map((funding) => leaf(['performance', phase, 'amount', funding], point('evaluatedAmount', { phase, funding }))),
    ),
    ...rectifications.map((rectification) =>
      leaf(['performance', 'selfEvaluation', 'problems', rectification], point('evaluationProblems', { rectification })),
    ),
    leaf(['performance', 'selfEvaluation', 'averageScore'], point('selfEvaluationScore')),
    leaf(['performance', 'departmentEvaluation', 'budget'], point('evaluatedBudget')),
    // Added up from the annex; it is found here so that what is printed of it has something to agree with.
    leaf(['performance', 'departmentEvaluation', 'score'], point('evaluationScore')),
  ]
}
