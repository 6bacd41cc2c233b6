import { type Evaluation, groupWeight, type HeaderCell, labelCell, sectionWeight, type Table, type TableRow } from '@juesuan/core'
import type { SectionSource } from '../../section-plan.ts'

const header: readonly HeaderCell[] = ['一级指标', '二级指标', '三级指标', '目标值'].map((text) => ({ text, columnSpan: 1, rowSpan: 1 }))

/** The indicators of an evaluation, a line each; first- and second-level indicators stand in their first line only. */
export function indicatorTable(evaluation: Evaluation, report: SectionSource['report']): Table {
  const rows = evaluation.sections.flatMap((section) =>
    section.groups.flatMap((group, groupIndex) =>
      group.indicators.map(
        ({ name, weight, target }, index): TableRow => ({
          kind: 'line',
          cells: [
            labelCell(groupIndex === 0 && index === 0 ? `${section.name} (${sectionWeight(section)})` : ''),
            labelCell(index === 0 ? `${group.name} (${groupWeight(group)}分)` : ''),
            labelCell(`${name} (${weight}分)`),
            labelCell(target),
          ],
        }),
      ),
    ),
  )
  return {
    type: 'table',
    caption: `${report.year}年${report.texts.departmentEvaluation?.project ?? ''}项目绩效评价表`,
    header: [header],
    rows,
  }
}
