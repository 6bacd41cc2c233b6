import { expect, it } from 'vitest'
import { headingAnchor } from './heading-anchor.ts'

it('is made as GitHub makes it', () => {
  expect(headingAnchor('九、财政拨款“三公”经费支出决算情况说明')).toBe('九财政拨款三公经费支出决算情况说明')
  expect(headingAnchor('第二部分 2024年部门决算表')).toBe('第二部分-2024年部门决算表')
  expect(headingAnchor('<A href="x">](javascript:y)')).toBe('a-hrefxjavascripty')
})
