// 第一部分 概况
// Basis: 部门决算公开格式, as Shanxi prints it too (2024)
// In force: 2024

import type { SectionPlan } from '../../section-plan.ts'
import { duties } from './duties.ts'

const units: SectionPlan = {
  title: '机构设置情况',
  numbering: 'chinese',
  template: '纳入我部门{{year}}年度决算编报范围的共有{{units.length}}个预算单位：包括{{list units}}。',
  context: ({ report }) => ({ units: report.reportingUnits }),
}

export const overview: readonly SectionPlan[] = [duties('本部门（单位）职责'), units]
