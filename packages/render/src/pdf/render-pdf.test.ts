import { inflateSync } from 'node:zlib'
import type { Document, FormTable, TableCell } from '@juesuan/core'
import { labelCell, paragraph, point, valueFigure } from '@juesuan/core'
import { expect, it } from 'vitest'
import { renderPdf } from './render-pdf.ts'

const format = { unit: 'tenThousandYuan', decimals: 2, separators: false, zero: '' } as const

function form(title: string, rows: number, columns: number, label = '一般公共服务支出'): FormTable {
  const figures = Array.from(
    { length: columns },
    (_, index): TableCell => ({
      kind: 'figure',
      figure: valueFigure(point('expenditure'), 1_243_340_0000n, format),
      row: '1',
      column: String(index + 1),
    }),
  )
  return {
    type: 'formTable',
    id: 'expenditure',
    title,
    printedNumber: '公开03表',
    headLines: ['公开03表', '部门：示例局', '2024年度', '金额单位：万元'],
    department: '示例局',
    header: [['项目', ...figures.map((_, index) => `第${index + 1}栏`)].map((text) => ({ text, columnSpan: 1, rowSpan: 1 }))],
    rows: Array.from({ length: rows }, () => ({ kind: 'line', cells: [labelCell(label), ...figures] })),
    notes: ['注：本表反映支出情况。'],
  }
}

function documentOf(parts: Document['children']): Document {
  return {
    type: 'document',
    department: '示例局',
    year: 2024,
    children: [{ type: 'cover', department: '示例局', title: '2024年度部门决算' }, ...parts],
  }
}

/** A file as text, and behind it the objects that it holds packed. */
function latin(bytes: Uint8Array): string {
  const file = Buffer.from(bytes)
  const text = file.toString('latin1')
  const packed = [...text.matchAll(/\/Type \/ObjStm [^>]*\/Length (\d+) >>\nstream\n/gu)].map((match) => {
    const start = match.index + match[0].length
    return inflateSync(file.subarray(start, start + Number(match[1]))).toString('latin1')
  })
  return [text, ...packed].join('\n')
}

const pageSizes = (pdf: string) =>
  [...pdf.matchAll(/\/MediaBox \[0 0 (\S+) (\S+)\]/gu)].map(([, width, height]) => Number(width) < Number(height))

it('prints the same bytes each time', async () => {
  const document = documentOf([
    { type: 'part', title: '第一部分 概况', children: [paragraph('总计12,433.40万元。'), form('支出决算表', 3, 2)] },
  ])
  const first = await renderPdf({ document })
  await renderPdf({ document: documentOf([{ type: 'part', title: '⼯作', children: [] }]) })
  expect(Buffer.from(await renderPdf({ document })).equals(Buffer.from(first))).toBe(true)
})

it('prints PDF/A-2a that is tagged, in Chinese, with a title, bookmarks and its fonts', async () => {
  const pdf = latin(
    await renderPdf({
      document: documentOf([
        { type: 'contents', title: '目录', entries: [{ level: 0, title: '第一部分 概况', target: '第一部分 概况' }] },
        { type: 'part', title: '第一部分 概况', children: [paragraph('总计12,433.40万元。')] },
      ]),
    }),
  )
  for (const part of [
    '%PDF-1.7',
    '<pdfaid:part>2</pdfaid:part>',
    '<pdfaid:conformance>A</pdfaid:conformance>',
    '/S /GTS_PDFA1',
    '/Lang (zh-CN)',
    '/DisplayDocTitle true',
    '/Marked true',
    '/StructTreeRoot',
    '/PageMode /UseOutlines',
    '/S /GoTo',
    '/FontFile2',
    '/ToUnicode',
    'D:20241231000000Z',
  ])
    expect(pdf).toContain(part)
  expect(pdf).not.toMatch(/\/JavaScript|\/URI|\/Launch/u)
})

it('sets each form on its own page: upright where it can be read so, else across, and a long one on several', async () => {
  const sizesOf = async (rows: number, columns: number) =>
    pageSizes(
      latin(
        await renderPdf({ document: documentOf([{ type: 'part', title: '第二部分', children: [form('支出决算表', rows, columns)] }]) }),
      ),
    )
  // The cover, the part's page, the form.
  expect(await sizesOf(20, 2)).toEqual([true, true, true])
  expect(await sizesOf(10, 12)).toEqual([true, true, false])
  expect(await sizesOf(120, 2)).toEqual([true, true, true, true, true, true])
})

it('puts no word of a department into the metadata as markup', async () => {
  const document = { ...documentOf([]), department: 'a<b>&c' }
  const pdf = latin(await renderPdf({ document }))
  expect(pdf).not.toContain('<b>')
  expect(pdf).not.toContain('&c')
})

it('tells of characters that the typeface has not, and prints them harmlessly', async () => {
  const told: string[] = []
  const hostile = `\u202E反\u0000向\t😀${'W'.repeat(3000)}\uD800${'长'.repeat(4000)}`
  const document = documentOf([
    { type: 'contents', title: hostile, entries: [{ level: 1, title: hostile, target: 'nowhere' }] },
    {
      type: 'part',
      title: hostile,
      children: [
        paragraph(hostile),
        {
          type: 'table',
          caption: hostile,
          header: [[{ text: '项', columnSpan: 1, rowSpan: 1 }]],
          rows: [{ kind: 'line', cells: [labelCell(hostile)] }],
        },
        form('支出决算表', 1, 1, hostile),
        form('空表', 0, 0),
      ],
    },
  ])
  const pdf = Buffer.from(await renderPdf({ document }, (message) => told.push(message)))
  expect(pdf.toString('latin1').endsWith('%%EOF\n')).toBe(true)
  expect(told).toEqual(['PDF 的字体里没有😀（U+1F600）、\u{FFFD}（U+FFFD），印成空框；复制和检索仍是原字。请核对是否误写，或改用别的字。'])
  told.length = 0
  await renderPdf({ document: documentOf([]) }, (message) => told.push(message))
  expect(told).toEqual([])
})
