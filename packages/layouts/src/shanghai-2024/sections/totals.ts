// 一、收入支出决算总体情况说明; 四、财政拨款收入支出决算总体情况说明
// Basis: 上海市2024年度部门决算公开格式; revenue and expenditure are one 总计, and 持平 needs no reason
// In force: 2024
import { type DataPoint, type Member, type NarrativeTexts, point } from '@juesuan/core'
import type { SectionPlan } from '../../section-plan.ts'

const total = (funding?: Member<'funding'>, scenario?: 'priorYear'): DataPoint => point('totalResources', { funding, scenario })

function totalsOf(
  title: string,
  subject: string,
  funding: Member<'funding'> | undefined,
  reasonOf: (reasons: NarrativeTexts['reasons']) => string | undefined,
): SectionPlan {
  return {
    title,
    numbering: 'chinese',
    template:
      `{{department}}{{year}}年度${subject}收入支出总计{{amount total}}万元。` +
      `与{{lastYear}}年度相比，${subject}收入支出总计{{change total before same="持平"}}。{{#if explained}}主要原因：{{reason}}。{{/if}}`,
    context: ({ report, ledger }) => {
      const reason = reasonOf(report.texts.reasons)
      return {
        lastYear: report.year - 1,
        total: total(funding),
        before: total(funding, 'priorYear'),
        reason,
        explained: reason !== undefined || ledger.value(total(funding)) !== ledger.value(total(funding, 'priorYear')),
      }
    },
  }
}

export const totals = totalsOf('收入支出决算总体情况说明', '', undefined, (reasons) => reasons.total)

export const appropriationTotals = totalsOf(
  '财政拨款收入支出决算总体情况说明',
  '财政拨款',
  'fiscalAppropriation',
  (reasons) => reasons.fiscalAppropriation ?? reasons.total,
)
