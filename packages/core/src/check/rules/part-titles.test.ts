import { expect, it } from 'vitest'
import type { Check } from '../check.ts'
import { checkSample } from '../check-sample.ts'
import { departmentMismatch } from './department-mismatch.ts'
import { yearMismatch } from './year-mismatch.ts'

const found = (check: Check, ...partTitles: readonly string[]) =>
  checkSample(check, { partTitles }).findings.filter(({ outcome }) => outcome === 'fail')

it('finds another year in the title of a part, and says which part', () => {
  const [slip, ...others] = found(yearMismatch, '第一部分 概况', '第二部分 2023年部门决算表', '第三部分 2024年度部门决算情况说明')
  expect(others).toEqual([])
  expect(slip).toMatchObject({ actual: '2023', expected: '2024', where: [{ section: '第二部分' }] })
})

it('finds another department in the title of a part', () => {
  const [slip, ...others] = found(departmentMismatch, '第一部分 样本局概况', '第二部分 示例局2024年度部门决算表')
  expect(others).toEqual([])
  expect(slip).toMatchObject({ actual: '样本局', expected: '示例局', where: [{ section: '第一部分' }] })
})

it('takes no other words for a department', () => {
  expect(found(departmentMismatch, '第一部分 部门概况', '第二部分 2024年度公开报表', '第三部分 区级决算情况说明', '第五部分 附件')).toEqual(
    [],
  )
})
