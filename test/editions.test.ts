import { occurrences } from '@juesuan/core'
import { compose, disclose, layouts } from '@juesuan/layouts'
import { readText } from '@juesuan/reader'
import { renderText } from '@juesuan/render'
import { expect, it } from 'vitest'
import years from '../examples/two-years/report.ts'
import { withoutLines } from './without-lines.ts'

/** The accounts of a small department as if they were of another year. */
const inYear = (year: number) => ({ ...years.report, year })
const cases = layouts.flatMap((layout) => [2019, 2021, 2023, 2025].map((year) => [layout.id, year, layout.inYear(year)] as const))

it.each(cases)('prints a report in %s as it was in %i, and reads it back', (_, year, layout) => {
  const printed = disclose(inYear(year), layout)
  const read = withoutLines(readText(renderText({ document: compose(printed, layout) }), layout).disclosure)
  expect(read).toEqual(printed)
  expect(read).toMatchObject({ year, unreadable: [] })
  expect(layout.id).toContain(String(year))
})

const [, , national] = layouts
const nationalIn = (year: number) => national?.inYear(year) ?? expect.fail('there is a national layout')
const titles = (year: number) => nationalIn(year).forms.map(({ printedNumber, title }) => `${printedNumber} ${title}`)
const labels = (year: number) => {
  const [summary] = nationalIn(year).forms
  return (summary?.panels ?? []).flatMap(({ rows }) =>
    rows.kind === 'lines' ? rows.lines.flatMap((line) => ('words' in line || !line.label ? [] : [`${line.lineNumber} ${line.label}`])) : [],
  )
}

it('knows what forms there were, and in which order', () => {
  expect(titles(2019)).toHaveLength(8)
  expect(titles(2019).slice(5)).toEqual([
    '公开06表 一般公共预算财政拨款基本支出决算表',
    '公开07表 一般公共预算财政拨款“三公”经费支出决算表',
    '公开08表 政府性基金预算财政拨款收入支出决算表',
  ])
  expect(titles(2021).slice(6)).toEqual([
    '公开07表 一般公共预算财政拨款“三公”经费支出决算表',
    '公开08表 政府性基金预算财政拨款收入支出决算表',
    '公开09表 国有资本经营预算财政拨款支出决算表',
  ])
  for (const year of [2022, 2023, 2024, 2025])
    expect(titles(year).slice(5)).toEqual([
      '公开06表 一般公共预算财政拨款基本支出决算明细表',
      '公开07表 政府性基金预算财政拨款收入支出决算表',
      '公开08表 国有资本经营预算财政拨款支出决算表',
      '公开09表 财政拨款“三公”经费支出决算表',
    ])
})

it('knows the lines of the summary, their names and numbers', () => {
  expect(labels(2019)).toEqual(
    expect.arrayContaining(['6 六、其他收入', '31 一、一般公共服务支出', '44 十四、资源勘探信息等支出', '54 二十四、债务付息支出']),
  )
  expect(labels(2019).some((label) => label.endsWith('国有资本经营预算支出'))).toBe(false)
  expect(labels(2021)).toEqual(
    expect.arrayContaining([
      '8 八、其他收入',
      '45 十四、资源勘探工业信息等支出',
      '52 二十一、国有资本经营预算支出',
      '57 二十六、抗疫特别国债安排的支出',
    ]),
  )
  expect(labels(2021)).toContain('28 使用非财政拨款结余')
  expect(labels(2024)).toContain('28 使用非财政拨款结余（含专用结余）')
})

it('compares the three public expenses with the initial budget before 2022, and with the full-year one since', () => {
  const scenarios = (year: number) => {
    const layout = nationalIn(year)
    const figures = [...occurrences(disclose(inYear(year), layout))].map(({ figure }) => figure.quantity)
    return new Set(
      figures.flatMap((quantity) =>
        quantity.kind === 'value' && quantity.of.measure === 'threePublicExpenses' ? [quantity.of.scenario] : [],
      ),
    )
  }
  expect(scenarios(2021)).toContain('initialBudget')
  expect(scenarios(2021)).not.toContain('adjustedBudget')
  expect(scenarios(2023)).toContain('adjustedBudget')
})

it('reads the names of one year in the edition of another', () => {
  const printed = renderText({ document: compose(disclose(inYear(2024), nationalIn(2024)), nationalIn(2024)) })
  const { disclosure } = readText(printed.replaceAll('使用非财政拨款结余（含专用结余）', '使用非财政拨款结余'), nationalIn(2024))
  expect(disclosure.unreadable.filter(({ place }) => place.form !== null)).toEqual([])
})

it.each(layouts.map((layout) => [layout.id, layout] as const))('tells of equipment as %s did in each year', (_, layout) => {
  const told = (year: number) => renderText({ document: compose(disclose(inYear(year), layout.inYear(year)), layout.inYear(year)) })
  expect(told(2021)).toContain('单价50万元以上通用设备0台（套），单价100万元以上专用设备0台（套）。')
  expect(told(2022)).toContain('单价100万元（含）以上设备（不含车辆）0台（套）。')
  expect(told(2022)).not.toContain('通用设备')
})
