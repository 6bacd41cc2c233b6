import { expect, it } from 'vitest'
import { checkSample } from './check-sample.ts'
import { listIncomplete } from './rules/list-incomplete.ts'
import { publicExpenseDetailMissing } from './rules/public-expense-detail-missing.ts'

it.each([listIncomplete, publicExpenseDetailMissing])('does not call missing what could not be read ($id)', (check) => {
  expect(checkSample(check, check.examples.failing).outcomes).toMatchObject({ fail: 1, insufficient: 0 })
  expect(checkSample(check, { ...check.examples.failing, unreadable: '支出4l.20万元' }).outcomes).toMatchObject({
    fail: 0,
    insufficient: 1,
  })
})
