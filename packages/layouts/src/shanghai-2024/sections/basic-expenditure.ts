// 六、一般公共预算财政拨款基本支出决算情况说明
// Basis: 上海市2024年度部门决算公开格式; the 款 in use are named, without amounts
// In force: 2024
import { codeLevel, type DataPoint, departmentalEconomicClassification, parentMember, point } from '@juesuan/core'
import type { SectionPlan, SectionSource } from '../../section-plan.ts'

const basic = (economic?: string): DataPoint => point('expenditure', { funding: 'generalPublicBudget', nature: 'basic', economic })

/** The names of the 款 of personnel or operating expenses that something was spent on. */
function namesIn(part: 'personnel' | 'operating', { ledger, nameOf, report: { year } }: SectionSource) {
  const codes = departmentalEconomicClassification
    .children('', { year })
    .filter(({ code }) => parentMember('economic', code) === part)
    .flatMap(({ code }) => departmentalEconomicClassification.children(code, { year }))
    .flatMap(({ code }) =>
      codeLevel(code) === 'subcategory' && ledger.value(basic(code)) !== 0n ? [nameOf('economic', code) ?? code] : [],
    )
  return codes
}

export const basicExpenditure: SectionPlan = {
  title: '一般公共预算财政拨款基本支出决算情况说明',
  numbering: 'chinese',
  template:
    '一般公共预算财政拨款基本支出{{amount total}}万元。其中：' +
    '人员经费{{amount personnel}}万元{{#if personnelNames}}，主要包括：{{list personnelNames of="personnelNames"}}{{/if}}；' +
    '公用经费{{amount operating}}万元{{#if operatingNames}}，主要包括：{{list operatingNames of="operatingNames"}}{{/if}}。',
  context: (source) => ({
    total: basic(),
    personnel: basic('personnel'),
    operating: basic('operating'),
    personnelNames: namesIn('personnel', source),
    operatingNames: namesIn('operating', source),
  }),
}
