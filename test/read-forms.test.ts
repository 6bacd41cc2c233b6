import { readFileSync } from 'node:fs'
import { type Disclosure, type Figure, type FormId, type FormTable, occurrences, pointKey } from '@juesuan/core'
import { disclose, shanxi2024 } from '@juesuan/layouts'
import { readText } from '@juesuan/reader'
import { expect, it } from 'vitest'
import declared from '../examples/yangquan-commerce-2024/report.ts'
import { withoutLines } from './without-lines.ts'

const fixtures = new URL('./fixtures/yangquan-commerce-2024/', import.meta.url)
const official = readFileSync(new URL('official.txt', fixtures), 'utf8')
const filled = disclose(declared.report, shanxi2024)
const read = (text: string): Disclosure => readText(text, shanxi2024).disclosure
const formOf = ({ forms }: Disclosure, id: FormId) => forms.find((form) => form.id === id)
const inForms = ({ unreadable }: Disclosure) => unreadable.filter(({ place }) => place.form !== null)

/** What a form states: each data point with what is printed for it. */
function stated(form: FormTable | undefined): Map<string, string> {
  if (!form) throw new Error('the form was not read')
  const none = {
    overview: [],
    narrative: [],
    terms: [],
    annexes: [],
    contents: [],
    partTitles: [],
    unreadable: [],
    department: '',
    year: 2024,
  }
  return new Map([...occurrences({ ...none, forms: [form] })].map(({ figure }) => [pointKey(figure.quantity.of), figure.text]))
}

/** The official text with one form changed, line by line. */
function changed(title: string, change: (lines: string[]) => string[]): string {
  const lines = official.split('\n')
  const from = lines.indexOf(title)
  const to = lines.findIndex((line, index) => index > from && line.startsWith('注：'))
  return [...lines.slice(0, from), ...change(lines.slice(from, to + 1)), ...lines.slice(to + 1)].join('\n')
}

const cells = (change: (cells: string[]) => string[]) => (lines: string[]) =>
  lines.map((line) => (line.includes('\t') ? change(line.split('\t')).join('\t') : line))

it('reads the ten official forms into what filling them from the facts made', () => {
  const disclosure = read(official)
  expect(inForms(disclosure)).toEqual([])
  expect(disclosure).toMatchObject({ department: '阳泉市商务局', year: 2024, contents: filled.contents })
  expect(withoutLines(disclosure.forms)).toEqual(filled.forms)
})

it('reads every cell of the 215 rows as the tables have it, and 278 amounts in forms 01 to 08', () => {
  const tables: { bodyRows: string[][] }[] = JSON.parse(readFileSync(new URL('tables.json', fixtures), 'utf8'))
  const { forms } = read(official)
  const texts = forms.map(({ rows }) =>
    rows.map((row) =>
      row.cells
        .flatMap((cell) => (cell.kind === 'figure' ? [cell.figure.text] : [cell.text, ...Array<string>(cell.columnSpan - 1).fill('')]))
        .map((text) => text.replaceAll(' ', '')),
    ),
  )
  expect(texts).toEqual(tables.map(({ bodyRows }) => bodyRows.map((row) => row.map((text) => text.replaceAll(' ', '')))))
  expect(texts.flat()).toHaveLength(215)
  const kinds = forms
    .slice(0, 8)
    .flatMap(({ rows }) => rows.flatMap((row) => row.cells.flatMap((cell) => (cell.kind === 'figure' ? [cell.figure.cell.kind] : []))))
  expect(kinds.filter((kind) => kind === 'amount')).toHaveLength(278)
  expect(kinds.filter((kind) => kind === 'notReportable')).toHaveLength(16)
})

it('knows the line of every figure in a form', () => {
  const lines = official.split('\n')
  const figures: Figure[] = [...occurrences({ ...read(official), overview: [], narrative: [], terms: [], annexes: [] })].map(
    ({ figure }) => figure,
  )
  expect(figures.length).toBeGreaterThan(500)
  for (const { line, text } of figures) expect(lines[(line ?? 0) - 1]?.split('\t')).toContain(text)
})

it('finds columns by their labels, in whatever order they stand', () => {
  const swap = (row: string[]) => row.with(3, row[4] ?? '').with(4, row[3] ?? '')
  const reordered = read(changed('支出决算表', cells(swap)))
  expect(inForms(reordered)).toEqual([])
  expect(stated(formOf(reordered, 'expenditure'))).toEqual(stated(formOf(filled, 'expenditure')))
  // Expenditure to the left of revenue, and its number before its label.
  const panels = read(
    changed(
      '收入支出决算总表',
      cells(([a = '', b = '', c = '', d = '', e = '', f = '']) => [d, e, f, a, b, c]),
    ),
  )
  expect(inForms(panels)).toEqual([])
  expect(stated(formOf(panels, 'revenue-and-expenditure'))).toEqual(stated(formOf(filled, 'revenue-and-expenditure')))
})

it('reads nothing from a column the layout does not have, and misses one it has', () => {
  const added = read(
    changed(
      '支出决算表',
      cells((row) => [...row.slice(0, 4), row[2] === '本年支出合计' ? '其中：专项' : row[2] === '' ? '' : '7.00', ...row.slice(4)]),
    ),
  )
  expect(inForms(added)).toMatchObject([{ text: '其中：专项', reason: '版式中没有这一栏，其中的内容没有读取' }])
  expect(stated(formOf(added, 'expenditure'))).toEqual(stated(formOf(filled, 'expenditure')))
  const removed = read(
    changed(
      '支出决算表',
      cells((row) => row.toSpliced(4, 1)),
    ),
  )
  expect(inForms(removed)).toMatchObject([{ text: '项目支出', reason: '没有找到这一栏' }])
  const left = [...stated(formOf(filled, 'expenditure'))].filter(([key]) => !key.includes('nature=project'))
  expect(stated(formOf(removed, 'expenditure'))).toEqual(new Map(left))
})

it('reads nothing under a header of which a row is not as wide as the form', () => {
  const cut = changed('财政拨款“三公”经费支出决算表', (lines) =>
    lines.map((line) => line.replace('公务用车购置及运行维护费\t\t\t公务接待费\t合计', '公务用车购置及运行维护费\t\t公务接待费\t合计')),
  )
  const disclosure = read(cut)
  expect(stated(formOf(disclosure, 'three-public-expenses'))).toEqual(new Map())
  expect(inForms(disclosure).map(({ reason }) => reason)).toEqual(['表头与版式不同，数字没有读取', '这一行不是12栏'])
})

it('takes none of several columns of one label where one of them is not there', () => {
  // Of the three 决算数 under 公用经费, the first is misprinted: the second must not be taken for it.
  const misprinted = read(
    changed('一般公共预算财政拨款基本支出决算明细表', (lines) =>
      lines.map((line) => line.replace(/(?<=(?:科目代码.*){2})决算数/u, '决标数')),
    ),
  )
  expect(inForms(misprinted).map(({ text, reason }) => `${text} ${reason}`)).toEqual([
    ...Array<string>(3).fill('决算数 没有找到这一栏'),
    ...['决标数', '决算数', '决算数'].map((label) => `${label} 版式中没有这一栏，其中的内容没有读取`),
  ])
  const left = [...stated(formOf(filled, 'general-public-basic-expenditure'))].filter(([key]) => /=30[13]|personnel/u.test(key))
  expect(stated(formOf(misprinted, 'general-public-basic-expenditure'))).toEqual(new Map(left))
})

it('reads a row by its label or code, wherever it stands, and none it does not know', () => {
  const codes = read(changed('支出决算表', (lines) => [...lines.slice(0, 13), ...lines.slice(13, 20).reverse(), ...lines.slice(20)]))
  expect(inForms(codes)).toEqual([])
  expect(stated(formOf(codes, 'expenditure'))).toEqual(stated(formOf(filled, 'expenditure')))
  const unknown = read(official.replace('五、事业收入\t5\t\t', '五、事业性收费\t5\t1.00\t'))
  expect(inForms(unknown)).toMatchObject([
    { text: '五、事业性收费 5 1.00', reason: '版式中没有这一行' },
    { text: '五、事业收入', reason: '没有找到这1行' },
  ])
  expect(formOf(unknown, 'revenue-and-expenditure')?.rows[4]?.cells.slice(0, 3)).toMatchObject([
    { text: '五、事业性收费' },
    { text: '5' },
    { text: '1.00' },
  ])
})

it('keeps a wrong name and a wrong number as they are printed', () => {
  const named = read(official.replace('20132\t组织事务\t0.85', '20132\t宣传事务\t0.85'))
  const row = formOf(named, 'revenue')?.rows.find(({ cells: [code] }) => code?.kind === 'label' && code.text === '20132')
  expect(row?.cells.slice(0, 3)).toMatchObject([{ text: '20132' }, { text: '宣传事务' }, { row: '20132', figure: { text: '0.85' } }])
  const numbered = read(official.replace('八、其他收入\t8\t', '八、其他收入\t9\t3.00'))
  expect(inForms(numbered)).toEqual([])
  const cell = formOf(numbered, 'revenue-and-expenditure')?.rows[7]?.cells[2]
  expect(cell).toMatchObject({ row: '9', figure: { text: '3.00', quantity: { of: { source: 'other' } } } })
})

it('reads on over a page break that repeats title, head and header, and joins a cell cut into two lines', () => {
  const repeat = changed('支出决算表', (lines) => {
    const grid = lines.findIndex((line) => line.includes('\t'))
    return [...lines.slice(0, 20), '', '— 8 —', '', ...lines.slice(0, grid + 3), ...lines.slice(20)]
  })
  const cut = repeat.replace(
    '机关事业单位基本养老保险缴费支出\t43.82\t43.82\t\t\t\t',
    '机关事业单位基本\n养老保险缴费支出\t43.82\t43.82\t\t\t\t',
  )
  expect(cut.length).toBe(repeat.length + 1)
  expect(inForms(read(cut))).toEqual([])
  expect(withoutLines(formOf(read(cut), 'expenditure'))).toEqual(formOf(filled, 'expenditure'))
})

it('reads a header of which the labels are cut into several rows', () => {
  const split = changed('政府性基金预算财政拨款收入支出决算表', (lines) => {
    const at = lines.findIndex((line) => line.includes('\t'))
    const rows = [
      '项\t\t年初结转\t本年收入\t本年\t\t\t年末结转',
      '目\t\t和结余\t\t支出\t\t\t和结余',
      '科目代码\t科目名称\t\t\t小计\t基本\t项目\t',
      '\t\t\t\t\t支出\t支出\t',
    ]
    return [...lines.slice(0, at), ...rows, ...lines.slice(at + 2)]
  })
  expect(inForms(read(split))).toEqual([])
  expect(withoutLines(formOf(read(split), 'government-fund'))).toEqual(formOf(filled, 'government-fund'))
})

it('reads amounts in the unit the form states, and none where it states none', () => {
  const inYuan = read(changed('支出决算表', (lines) => lines.map((line) => line.replace('金额单位：万元', '金额单位：元'))))
  const total = formOf(inYuan, 'expenditure')?.rows[0]?.cells[1]
  expect(total).toMatchObject({ figure: { text: '12433.40', cell: { value: 1_243_340n, precision: 1n } } })
  const without = read(changed('支出决算表', (lines) => lines.filter((line) => !line.startsWith('金额单位'))))
  expect(inForms(without)).toMatchObject([{ text: '支出决算表', reason: '没有写明金额单位，数字没有读取' }])
  expect(stated(formOf(without, 'expenditure')).size).toBe(0)
})

it('guesses at nothing that is no figure', () => {
  const wrong = read(official.replace('2011303\t机关服务\t43.67\t43.67', '2011303\t机关服务\t43.6l\t43 .67'))
  expect(inForms(wrong)).toMatchObject([
    {
      place: { printedNumber: '公开02\n表'.replace('\n', ''), row: '2011303', column: '1', line: 152 },
      text: '43.6l',
      reason: '不是金额或数目',
    },
    { place: { row: '2011303', column: '2' }, text: '43 .67' },
  ])
})
