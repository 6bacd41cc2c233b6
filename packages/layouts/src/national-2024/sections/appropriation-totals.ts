// 四、财政拨款收支决算总体情况说明
// Basis: 部门决算公开格式, as Shanxi prints it too (2024); 总计 are 公开04表 行次32 and 64
// In force: 2024
import { type Ledger, type NarrativeTexts, point } from '@juesuan/core'
import type { SectionPlan } from '../../section-plan.ts'
import { isInUse } from '../is-in-use.ts'

const funding = 'fiscalAppropriation'
const scenario = 'priorYear'

export const appropriationTotals: SectionPlan = {
  title: '财政拨款收支决算总体情况说明',
  numbering: 'chinese',
  template:
    '{{#if inUse}}{{year}}年度财政拨款收入总计{{amount resources}}万元，支出总计{{amount uses}}万元。' +
    '与上年相比，财政拨款收入总计{{change resources resourcesBefore}}；财政拨款支出总计{{change uses usesBefore}}。主要原因是{{reason}}。{{else}}本年度无财政拨款收支。{{/if}}',
  context: ({ report, ledger }) => ({
    resources: point('totalResources', { funding }),
    resourcesBefore: point('totalResources', { funding, scenario }),
    uses: point('totalUses', { funding }),
    usesBefore: point('totalUses', { funding, scenario }),
    inUse: isInUse(ledger, funding),
    reason: reasonOf(report.texts.reasons, ledger),
  }),
}

/** Where all money is appropriations, the totals of 一 and 四 are the same and so is the reason. */
function reasonOf({ total, fiscalAppropriation }: NarrativeTexts['reasons'], ledger: Ledger): string {
  if (fiscalAppropriation !== undefined) return fiscalAppropriation
  return isInUse(ledger, 'nonAppropriation') ? '' : (total ?? '')
}
