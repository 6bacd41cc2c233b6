import { expect, it } from 'vitest'
import { point } from '../../point/data-point.ts'
import { checkSample } from '../check-sample.ts'
import { receptionMismatch } from './reception-mismatch.ts'

const check = (amount: string, batches: string) =>
  checkSample(receptionMismatch, {
    cells: [
      [point('threePublicExpenses', { publicExpense: 'foreignAffairsHospitality' }), amount],
      [point('receptions', { publicExpense: 'foreignAffairsHospitality' }), batches],
    ],
  }).findings.map(({ severity, message }) => `${severity} ${message}`)

it('asks for the reception that an expense was for', () => {
  expect(check('0.02', '0')).toEqual([
    'warning “三公”经费（外事接待费）印为0.02万元（公开03表 行次1 栏1），接待却是0批次（公开03表 行次2 栏1）。请核对金额和批次。',
  ])
  expect(check('0.02', '1')).toEqual([])
  // Less than 50 元 prints so.
  expect(check('0.00', '1')).toEqual([])
})
