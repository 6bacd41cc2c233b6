// 六、一般公共预算财政拨款基本支出决算情况说明
// Basis: 部门决算公开格式, as Shanxi prints it too (2024); 类 of nothing are left out. The sentence says 财政拨款, as it is printed.
// In force: 2024
import { type DataPoint, point } from '@juesuan/core'
import type { SectionPlan, SectionSource } from '../../section-plan.ts'

const basic = (economic?: string): DataPoint => point('expenditure', { funding: 'generalPublicBudget', nature: 'basic', economic })

const personnel = ['301', '303']
const operating = ['302', '307', '310', '312', '313', '399']

const inUse = (codes: readonly string[], { ledger, nameOf }: SectionSource) =>
  codes
    .map((code) => ({ name: nameOf('economic', code), expenditure: basic(code) }))
    .filter(({ expenditure }) => ledger.value(expenditure) !== 0n)

const classes = (list: string) =>
  `{{#if ${list}}}，主要包括{{#each ${list}}}{{name}}{{amount expenditure}}万元{{#unless @last}}，{{/unless}}{{/each}}{{/if}}`

export const basicExpenditure: SectionPlan = {
  title: '一般公共预算财政拨款基本支出决算情况说明',
  numbering: 'chinese',
  template: `{{year}}年度财政拨款基本支出{{amount total}}万元，其中：
人员经费{{amount personnel}}万元${classes('personnelClasses')}；
公用经费{{amount operating}}万元${classes('operatingClasses')}。`,
  context: (source) => ({
    total: basic(),
    personnel: basic('personnel'),
    operating: basic('operating'),
    personnelClasses: inUse(personnel, source),
    operatingClasses: inUse(operating, source),
  }),
}
