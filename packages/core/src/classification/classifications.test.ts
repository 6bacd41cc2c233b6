import { expect, it } from 'vitest'
import { createCatalogue, extendCatalogue } from './catalogue.ts'
import {
  departmentalEconomicClassification,
  functionalClassification,
  governmentEconomicClassification,
  revenueClassification,
} from './classifications.ts'
import { codeLevel, parentCode } from './code.ts'

it('finds an entry with its level, budget, years and evidence', () => {
  expect(functionalClassification.find('2011301')).toEqual({
    code: '2011301',
    name: '行政运行',
    level: 'item',
    budget: 'generalPublicBudget',
    fromYear: 2022,
    evidence: 'seen',
  })
  expect(departmentalEconomicClassification.find('30108')?.name).toBe('机关事业单位基本养老保险缴费')
  expect(governmentEconomicClassification.find('501')?.name).toBe('机关工资福利支出')
  expect(revenueClassification.find('1010101')?.name).toBe('国内增值税')
  expect(functionalClassification.find('9999999')).toBeUndefined()
})

it('tells entries of one code apart by year and budget', () => {
  expect(functionalClassification.find('2013804', { year: 2023 })?.name).toBe('市场主体管理')
  expect(functionalClassification.find('2013804', { year: 2024 })?.name).toBe('经营主体管理')
  expect(functionalClassification.find('2159802', { year: 2023 })).toBeUndefined()
  expect(functionalClassification.find('2159802', { budget: 'generalPublicBudget' })).toBeUndefined()
  expect(functionalClassification.all('208').map(({ budget }) => budget)).toContain('stateCapitalBudget')
})

it('lists children in code order', () => {
  expect(functionalClassification.children('').at(0)?.code).toBe('201')
  expect(departmentalEconomicClassification.children('301')).toHaveLength(13)
  expect(functionalClassification.children('2011301')).toEqual([])
})

it('has a parent for every code', () => {
  for (const { code } of functionalClassification.entries()) {
    const parent = parentCode(code)
    if (parent !== undefined) expect(functionalClassification.all(parent).length, code).toBeGreaterThan(0)
  }
})

it('adds local codes, marked as such, and leaves the catalogue alone', () => {
  const extended = extendCatalogue(functionalClassification, [{ code: '2011388', name: '本地商贸支出', budget: 'generalPublicBudget' }])
  expect(extended.find('2011388', { year: 2024, budget: 'generalPublicBudget' })).toMatchObject({ evidence: 'local', level: 'item' })
  expect(functionalClassification.find('2011388')).toBeUndefined()
  expect(extendCatalogue(functionalClassification, [])).toBe(functionalClassification)
})

it('reads nothing before it is asked', () => {
  let read = 0
  const catalogue = createCatalogue(() => {
    read += 1
    return []
  })
  expect(read).toBe(0)
  expect([catalogue.find('1'), catalogue.find('2'), read]).toEqual([undefined, undefined, 1])
})

it('knows levels and parents of codes', () => {
  expect(['201', '20113', '2011301', '20', 'abc'].map(codeLevel)).toEqual(['category', 'subcategory', 'item', undefined, undefined])
  expect([parentCode('2011301'), parentCode('201')]).toEqual(['20113', undefined])
})
