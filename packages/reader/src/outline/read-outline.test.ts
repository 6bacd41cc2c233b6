import { shanxi2024 } from '@juesuan/layouts'
import { expect, it } from 'vitest'
import { splitLines } from '../text/source-line.ts'
import { readContents } from './read-contents.ts'
import { readCover } from './read-cover.ts'
import { readOutline, splitParts, withoutPage } from './read-outline.ts'

const outlineOf = (text: string) => readOutline(splitLines(text), shanxi2024)
const coverOf = (text: string) => readCover(outlineOf(text).cover, shanxi2024)

it('reads the cover, in one line, two or three', () => {
  const expected = { department: '示例市商务局', year: 2023 }
  expect(coverOf('示例市商务局\n\n2023年度部门决算公开\n目录\n')).toEqual(expected)
  expect(coverOf('示例市商务局２０２３年度部门决算公开\n第一部分 概况\n')).toEqual(expected)
  expect(coverOf('示例市\n商务局\n2023 年度\n部门决算公开\n目 录\n')).toEqual(expected)
  expect(coverOf('示例市商务局\n部门决算公开\n目录')).toBeUndefined()
})

it('cuts the contents off where the first part begins', () => {
  const { cover, contents, body } = outlineOf('甲局\n目 录\n第一部分 概况\t1\n一、机构设置情况.....\t1\n第一部分 概况\n二、机构设置情况\n')
  expect([cover, contents, body].map((lines) => lines.map(({ number }) => number))).toEqual([[1], [3, 4], [5, 6]])
  expect(outlineOf('甲局\n第一部分 概况\n一、机构').contents).toEqual([])
})

it('reads the titles of the contents without leaders and pages, and knows what they lead to', () => {
  const lines = splitLines('第一部分 概况\t1\n一、机构设置情况……………3\n二、支出决算表 ........ 12\n三、收入决算表\n第五部分 附件 24')
  expect(readContents(lines, shanxi2024.forms)).toEqual([
    { level: 0, title: '第一部分 概况', target: '第一部分 概况' },
    { level: 1, title: '一、机构设置情况', target: '一、机构设置情况' },
    { level: 1, title: '二、支出决算表', target: '支出决算表' },
    { level: 1, title: '三、收入决算表', target: '收入决算表' },
    { level: 0, title: '第五部分 附件', target: '第五部分 附件' },
  ])
  expect(withoutPage('第二部分 2024年部门决算表')).toBe('第二部分 2024年部门决算表')
})

it('finds the parts by their words, cut or repeated, with other numbers and years', () => {
  const body =
    '前言\n第一部分 示例局概况\n甲\n第二部分\n2023年度部门决算表\n乙\n第二部分 2023年度部门决算表\n丙\n第四部分 示例局2023年部门决算情况\n说明\n丁'
  const parts = splitParts(outlineOf(`目录\n${body}`).body, shanxi2024.titles)
  expect(parts.map(({ part, lines }) => [part, lines.map(({ text }) => text)])).toEqual([
    [undefined, []],
    ['overview', ['甲']],
    ['forms', ['乙', '丙']],
    ['narrative', ['丁']],
  ])
})
