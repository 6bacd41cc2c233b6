// 一、收入支出决算总体情况说明
// Basis: 部门决算公开格式, as Shanxi prints it too (2024); 总计 are 公开01表 行次31 and 62
// In force: 2024
import { type Ledger, point } from '@juesuan/core'
import type { SectionPlan } from '../../section-plan.ts'

const scenario = 'priorYear'

export const totals: SectionPlan = {
  title: '收入支出决算总体情况说明',
  numbering: 'chinese',
  template:
    '{{year}}年度收入总计{{amount resources}}万元，支出总计{{amount uses}}万元。' +
    '与上年相比，收入总计{{change resources resourcesBefore}}，支出总计{{change uses usesBefore}}。主要原因是{{reason}}。',
  context: ({ report, ledger }) => ({
    resources: point('totalResources'),
    resourcesBefore: point('totalResources', { scenario }),
    uses: point('totalUses'),
    usesBefore: point('totalUses', { scenario }),
    // Where nothing changed and nothing is said, that is the reason.
    reason: report.texts.reasons.total ?? (unchanged(ledger) ? '收支规模与上年持平' : ''),
  }),
}

function unchanged(ledger: Ledger): boolean {
  return ledger.value(point('totalUses')) === ledger.value(point('totalUses', { scenario }))
}
