import { type DataPoint, point } from '../../point/data-point.ts'
import type { Member } from '../../point/dimension.ts'
import { type Check, notApplicable } from '../check.ts'
import { comparePart } from './compare-part.ts'

const phases = ['selfEvaluation', 'departmentEvaluation'] as const satisfies readonly Member<'phase'>[]
const fundings = [undefined, 'generalPublicBudget', 'governmentFundBudget', 'stateCapitalBudget'] as const satisfies readonly (
  | Member<'funding'>
  | undefined
)[]
const project = (funding: Member<'funding'> | undefined): DataPoint => point('expenditure', { funding, nature: 'project' })
const evaluated = (phase: Member<'phase'>, funding?: Member<'funding'>): DataPoint => point('evaluatedAmount', { phase, funding })

const pairs = phases.flatMap((phase) => fundings.map((funding) => [evaluated(phase, funding), project(funding)] as const))

/** 绩效评价资金不大于项目支出: what is evaluated is project expenditure, in all and of each budget. */
export const evaluationExceeded: Check = {
  id: 'evaluation-exceeded',
  title: '绩效评价资金不大于项目支出',
  covers: ['K146'],
  regime: 'oneSided',
  severity: 'info',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：评价的对象是项目支出；按预算数填写时可能较大',
  *run(context) {
    const verdict = '评价的资金通常是项目支出的一部分。如果填的是预算数，请在文字中写明。'
    const results = pairs.flatMap(([part, whole]) => comparePart(context, [part], [whole], verdict))
    yield* results.length > 0 ? results : [notApplicable('没有同时印出评价资金和项目支出')]
  },
  examples: { passing: { cells: sample('966.89') }, failing: { cells: sample('9966.89') } },
}

function sample(amount: string): readonly (readonly [DataPoint, string])[] {
  return [
    [evaluated('selfEvaluation'), amount],
    [project(undefined), '3955.76'],
  ]
}
