import { editionOf } from '../edition/edition-of.ts'
import { inEachYear } from '../in-each-year.ts'
import type { CategoryDetail, Layout } from '../layout.ts'
import { annexFormat, formFormat, proseFormat } from './formats.ts'
import { nationalForms } from './forms.ts'
import { nationalNarrative } from './narrative.ts'
import { nationalTerms, requiredTerms } from './sections/national-terms.ts'
import { overview } from './sections/overview.ts'

/** 中央部门决算公开格式 of a year, which most provinces follow: the forms of its edition, a narrative of a section for each, twelve terms. */
export function national<Year extends number>(year: Year): Layout<Year, CategoryDetail, never> {
  const edition = editionOf(year)
  return {
    id: `national-${year}`,
    name: `全国${year}年度部门决算公开`,
    year,
    inYear,
    categoryDetails: ['initialBudget', 'priorYear', 'uses', 'reasons'],
    itemDetails: [],
    publicExpenseBudget: edition.publicExpenseBudget,
    titles: {
      cover: '{year}年度部门决算',
      contents: '目 录',
      overview: '部门概况',
      forms: '{year}年度部门决算表',
      narrative: '{year}年度部门决算情况说明',
      terms: '名词解释',
    },
    formFormat,
    proseFormat,
    annexFormat,
    forms: nationalForms(edition),
    overview,
    narrative: nationalNarrative(edition),
    terms: nationalTerms,
    annexes: [],
    requiredTerms,
    expenditureDetail: 'category',
    copyTolerance: 0,
    omitsNothing: false,
  }
}

const inYear = inEachYear<Layout<number, CategoryDetail, never>>(() => national2024, national)

/** The layout of the year 2024. */
export const national2024 = national(2024)
