import { editionOf } from '../edition/edition-of.ts'
import { inEachYear } from '../in-each-year.ts'
import type { CategoryDetail, Layout } from '../layout.ts'
import { nationalNarrative } from '../national-2024/narrative.ts'
import { national } from '../national-2024/national-2024.ts'
import { shanxiForms } from './forms/forms.ts'
import { evaluation } from './sections/evaluation.ts'
import { performance } from './sections/performance.ts'

/** 山西省部门决算公开格式 of a year: the national forms and a tenth, the national narrative and 预算绩效情况说明, annexes. */
function shanxi<Year extends number>(year: Year): Layout<Year, CategoryDetail, never> {
  const edition = editionOf(year)
  const base = national(year)
  return {
    ...base,
    id: `shanxi-${year}`,
    name: `山西省${year}年度部门决算公开`,
    inYear,
    titles: {
      ...base.titles,
      cover: '{year}年度部门决算公开',
      overview: '概况',
      forms: '{year}年部门决算表',
      narrative: '情况说明',
      annexes: '附件',
      annexLead: '附件：',
    },
    forms: shanxiForms(edition),
    narrative: nationalNarrative(edition, performance),
    annexes: [evaluation],
  }
}

const inYear = inEachYear<Layout<number, CategoryDetail, never>>(() => shanxi2024, shanxi)

/** 山西省2024年度部门决算公开格式: ten forms, a narrative of ten sections, twelve terms. */
export const shanxi2024 = shanxi(2024)
