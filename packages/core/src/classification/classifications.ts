import { type Catalogue, createCatalogue } from './catalogue.ts'
import { economicDepartmentTable } from './data/economic-department.ts'
import { economicGovernmentTable } from './data/economic-government.ts'
import { functionalTable } from './data/functional.ts'
import { revenueTable } from './data/revenue.ts'
import type { BudgetAccount, Entry, Evidence } from './entry.ts'

/** 支出功能分类 of the general public budget, the government funds and state capital (财政部《政府收支分类科目》). */
export const functionalClassification: Catalogue = createCatalogue(() => readTable(functionalTable))

/** 部门预算支出经济分类: 301, 30101 … 39999. */
export const departmentalEconomicClassification: Catalogue = createCatalogue(() => readTable(economicDepartmentTable))

/** 政府预算支出经济分类: 501, 50101 … */
export const governmentEconomicClassification: Catalogue = createCatalogue(() => readTable(economicGovernmentTable))

/** 收入分类: 101, 10101 … */
export const revenueClassification: Catalogue = createCatalogue(() => readTable(revenueTable))

/** The generated tables hold only rows the generator wrote, so their columns are taken at their word. */
function readTable(table: string): Entry[] {
  return table.split('\n').map((line) => {
    const [code = '', name = '', budget, fromYear, toYear, evidence] = line.split('\t')
    const level = code.length === 3 ? 'category' : code.length === 5 ? 'subcategory' : 'item'
    const entry = { code, name, level, fromYear: Number(fromYear), evidence: evidence as Evidence } as const
    if (!budget) return toYear ? { ...entry, toYear: Number(toYear) } : entry
    return toYear ? { ...entry, budget: budget as BudgetAccount, toYear: Number(toYear) } : { ...entry, budget: budget as BudgetAccount }
  })
}
