// 第一部分 概况
// Basis: 上海市2024年度部门决算公开格式
// In force: 2024
import { type HeaderCell, labelCell, type Table } from '@juesuan/core'
import { duties } from '../../national-2024/sections/duties.ts'
import type { SectionPlan } from '../../section-plan.ts'

const header: readonly HeaderCell[] = ['序号', '单位名称', '备注'].map((text) => ({ text, columnSpan: 1, rowSpan: 1 }))

function unitTable(units: readonly string[]): Table {
  return {
    type: 'table',
    caption: '',
    header: [header],
    rows: units.map((unit, index) => ({ kind: 'line', cells: [labelCell(`${index + 1}`), labelCell(unit), labelCell('')] })),
  }
}

const units: SectionPlan = {
  title: '部门决算单位构成',
  numbering: 'chinese',
  template:
    '从预算单位构成看，{{department}}部门决算包括：{{department}}本级决算{{#if several}}、下属行政事业单位决算{{/if}}。' +
    '纳入{{department}}{{year}}年度部门决算编制范围的单位包括：',
  context: ({ report }) => ({ several: report.reportingUnits.length > 1 }),
  after: ({ report }) => [unitTable(report.reportingUnits)],
}

export const overview: readonly SectionPlan[] = [duties('主要职能'), units]
