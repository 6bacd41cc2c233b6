import { point } from '../../point/data-point.ts'
import { type Check, notApplicable, pass, type Result } from '../check.ts'
import { listFigures } from '../list-figures.ts'

const at = { funding: 'generalPublicBudget', nature: 'basic' } as const

/** 各数通常能够衔接: last year's figures, as the changes imply them, add up, and payroll is the same by function and by economic class. */
export const jointlyUnlikely: Check = {
  id: 'jointly-unlikely',
  title: '各数通常能够衔接',
  covers: ['K063'],
  regime: 'interval',
  severity: 'warning',
  basis: '部门决算公开：由增减额推算的上年数应当相加一致；养老保险、职业年金、住房公积金按功能分类与按经济分类通常相同',
  *run({ index, prove }): Generator<Result> {
    if (index.list.count === 0) return yield notApplicable('没有印出金额')
    const { verdict, conflict } = prove()
    if (verdict !== 'unlikely') return yield pass
    const message = `由增减额推算的上年数，或者按不同分类印出的同一项支出，不能衔接：${listFigures(conflict)}。如有未列出的科目或者调整，请核实；否则请核对这些数。`
    return yield { outcome: 'fail', message, where: conflict.map(({ place }) => place) }
  },
  examples: {
    passing: {
      cells: [
        [point('expenditure', { ...at, function: '2080505' }), '43.82'],
        [point('expenditure', { ...at, economic: '30108' }), '43.82'],
      ],
    },
    failing: {
      cells: [
        [point('expenditure', { ...at, function: '2080505' }), '43.82'],
        [point('expenditure', { ...at, economic: '30108' }), '43.92'],
      ],
    },
  },
}
