import type { Disclosure, Document, Finding, FormTable } from '@juesuan/core'
import { fillSample, labelCell, paragraph } from '@juesuan/core'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { renderDocx } from './docx/render-docx.ts'
import { renderHtml } from './html/render-html.ts'
import { escapeMarkdown } from './markdown/escape-markdown.ts'
import { renderMarkdown } from './markdown/render-markdown.ts'
import { renderText } from './text/render-text.ts'
import { renderXlsx } from './xlsx/render-xlsx.ts'

const hostile = `<script>alert(1)</script> </style> {{x}} [a](javascript:b) | \`c\` "d" 'e' & #f *g* <!-- -->`
const document: Document = {
  type: 'document',
  department: hostile,
  year: 2024,
  children: [
    { type: 'cover', department: hostile, title: hostile },
    { type: 'contents', title: hostile, entries: [{ level: 1, title: hostile, target: hostile }] },
    {
      type: 'part',
      title: hostile,
      children: [
        { type: 'section', place: '一', title: hostile, level: 1, children: [paragraph(hostile), { type: 'note', text: hostile }] },
        {
          type: 'table',
          caption: hostile,
          header: [[{ text: hostile, columnSpan: 1, rowSpan: 1 }]],
          rows: [{ kind: 'line', cells: [labelCell(`${hostile}\t\n${hostile}`)] }],
        },
        {
          type: 'formTable',
          id: 'expenditure',
          title: hostile,
          printedNumber: hostile,
          headLines: [hostile],
          department: hostile,
          header: [],
          rows: [{ kind: 'heading', cells: [labelCell(hostile)] }],
          notes: [hostile],
        },
      ],
    },
  ],
}

it('lets no text become HTML', () => {
  const finding: Finding = { check: hostile, covers: [], severity: 'error', outcome: 'fail', message: hostile, where: [], basis: hostile }
  const html = renderHtml({ document, disclosure: fillSample({}), findings: [finding], nameOf: () => hostile })
  expect(html.match(/<script/gu), 'its data and its own').toHaveLength(2)
  expect(html.match(/<\/style>/gu)).toHaveLength(1)
  expect(html).not.toMatch(/<!--/u)
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
})

it('lets no text become Markdown', () => {
  const markdown = renderMarkdown({ document })
  expect(markdown).not.toMatch(/(?<!\\)<script/u)
  expect(markdown).not.toMatch(/(?<!\\)\[a\]/u)
  expect(
    markdown
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .every((line) => line.match(/(?<!\\)\|/gu)?.length === 2),
  ).toBe(true)
})

it('links nothing', () => {
  expect(escapeMarkdown('https://a.b www.c.d e@f.g')).toBe('https\\://a.b www\\.c.d e\\@f.g')
})

it('marks nothing at the start of a line', () => {
  expect(['- a', '+ b', '1. c', '2) d', '=== e', ': f', '一、g', '1、h'].map(escapeMarkdown)).toEqual([
    '\\- a',
    '\\+ b',
    '1\\. c',
    '2\\) d',
    '\\=== e',
    '\\: f',
    '一、g',
    '1、h',
  ])
})

it('lets no text break a cell of the official text', () => {
  expect(renderText({ document })).not.toContain('\t')
})

it('lets no text become XML of a Word document, and writes what XML cannot hold as U+FFFD', async () => {
  const impossible = `${hostile}]]>\u0000\u000b\ud800\ufffe`
  const parts = unzipSync(
    await renderDocx({
      document: {
        ...document,
        department: impossible,
        children: [{ type: 'cover', department: impossible, title: '' }, ...document.children],
      },
    }),
  )
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  expect(xml).not.toContain('<script')
  expect(xml).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  expect(xml).toContain(']]&gt;\ufffd\ufffd\ufffd\ufffd</w:t>')
  expect(strFromU8(parts['docProps/core.xml'] ?? new Uint8Array())).not.toContain('<script')
})

it('lets no text of a workbook become a formula, XML or the name of another sheet', async () => {
  const texts = ["=cmd|' /C calc'!A0", '+1+1', '-2+3', '@SUM(A1)', '=HYPERLINK("http://a.b")', "'x", hostile]
  const forms = texts.map(
    (text): FormTable => ({
      type: 'formTable',
      id: 'expenditure',
      title: text,
      printedNumber: `${text}[a]:*?/\\`,
      headLines: [text],
      department: text,
      header: [[{ text, columnSpan: 1, rowSpan: 1 }]],
      rows: [{ kind: 'line', cells: [labelCell(text)] }],
      notes: [text],
    }),
  )
  const disclosure: Disclosure = {
    department: hostile,
    year: 2024,
    contents: [],
    overview: [],
    forms,
    narrative: [],
    terms: [],
    annexes: [],
    partTitles: [],
    unreadable: [],
  }
  const parts = unzipSync(await renderXlsx({ document, disclosure, findings: [], nameOf: () => undefined }))
  const xml = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  for (const [index, text] of texts.entries()) {
    const sheet = xml(`xl/worksheets/sheet${index + 1}.xml`)
    // Every cell is a shared string.
    expect(sheet).not.toContain('<f>')
    expect(sheet.match(/<c r="A1"[^>]* t="s">/u)).not.toBeNull()
    expect(xml('xl/sharedStrings.xml')).toContain(
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll("'", '&apos;').slice(0, 5),
    )
  }
  // They stay texts when somebody edits them: their format is @.
  const styles = [...xml('xl/worksheets/sheet1.xml').matchAll(/<c r="[A-Z]+\d+" s="(\d+)" t="s">/gu)].map(([, style]) => Number(style))
  const formats = [...(/<cellXfs.*<\/cellXfs>/su.exec(xml('xl/styles.xml'))?.[0] ?? '').matchAll(/<xf numFmtId="(\d+)"/gu)].map(
    ([, format]) => format,
  )
  expect(styles.length).toBe(5)
  expect(new Set(styles.map((style) => formats[style]))).toEqual(new Set(['49']))
  const names = [...xml('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/gu)].map(([, name]) => name)
  expect(new Set(names).size).toBe(texts.length + 1)
  expect(names.join('')).not.toMatch(/[[\]*?:/\\<]/u)
})
