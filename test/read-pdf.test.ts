import { type FileText, type ReadableFile, readFile } from '@juesuan/reader'
import { expect, it } from 'vitest'
import { type DrawnPage, type DrawnText, drawPdf, fill, ruled, widthOf } from './draw-pdf.ts'

/** Every file must be one of final accounts. */
const cover: DrawnPage = { texts: [{ x: 200, y: 300, text: '2024年度部门决算', size: 20 }] }

async function linesOf(...pages: readonly DrawnPage[]): Promise<string[]> {
  return readable(await readFile(drawPdf([cover, ...pages])))
    .lines.slice(1)
    .map(({ text }) => text)
}

function readable(read: FileText): ReadableFile {
  if (read.kind !== 'text') throw new Error(read.message)
  return read
}

const xs = [60, 100, 130, 160, 320, 420, 520]
const codes = [
  ['201', '06', '01', '行政运行', '1,511.90', '0.01'],
  ['208', '05', '', '行政事业单位养老支出', '326.72', ''],
  ['', '', '', '合计', '1,838.62', '0.01'],
]
const lines = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join('\t'))
const even = (from: number, count: number, height = 20) => Array.from({ length: count + 1 }, (_, index) => from + index * height)

it('reads a ruled table, its header of several rows, its codes in three columns', async () => {
  const ys = even(100, 6)
  const drawn = ruled(xs, ys).filter(([x0, y0]) => !(y0 === 100 && x0 > 60 && x0 < 320))
  // 项目 over four columns, 类款项 under 科目编码, 本年收入合计 over three rows.
  const headed = [
    ...drawn.flatMap(([x0, y0, x1, y1]) => {
      if (y0 === 120 && y1 === 120) return [[60, 120, 320, 120] as const]
      if (y0 === 140 && y1 === 140) return [[60, 140, 160, 140] as const]
      return x0 === x1 && x0 > 60 && x0 < 320 ? [] : [[x0, y0, x1, y1] as const]
    }),
    [160, 120, 160, 220] as const,
    [100, 140, 100, 220] as const,
    [130, 140, 130, 220] as const,
  ]
  const texts = [
    ...fill(xs, ys, [['项目'], ['科目编码', '', '', '科目名称'], ['类', '款', '项']]),
    { x: 340, y: 130, text: '本年收入' },
    { x: 350, y: 141, text: '合计' },
    { x: 440, y: 135, text: '其他收入' },
    ...fill(xs, ys.slice(3), codes),
  ]
  expect(await linesOf({ texts, lines: [...headed, [60, 100, 520, 100]] })).toEqual(
    lines([
      ['项目', '', '', '', '本年收入合计', '其他收入'],
      ['科目编码', '', '', '科目名称', '', ''],
      ['类', '款', '项', '', '', ''],
      ...codes,
    ]),
  )
})

it('joins what is wrapped in a cell, and figures on another baseline than their label', async () => {
  const ys = [100, 135, 155]
  const columns = [60, 170, 240, 320]
  const texts = [
    ...fill(columns, ys, [['机关事业单位基本养\n老保险缴费支出'], ['因 公 出 国 （ 境 ） 费']]),
    { x: 180, y: 119, text: '160.75' },
    { x: 260, y: 113, text: '1,234,5' },
    { x: 260, y: 125, text: '67.89' },
    { x: 180, y: 146, text: '0.95' },
  ]
  expect(await linesOf({ texts, lines: ruled(columns, ys) })).toEqual([
    '机关事业单位基本养老保险缴费支出\t160.75\t1,234,567.89',
    '因公出国（境）费\t0.95\t',
  ])
})

it('leaves a word that runs over a line in its cell, and two figures that touch in theirs', async () => {
  const columns = [60, 105, 160, 195, 230]
  const texts = [
    { x: 63, y: 116, text: '国家赔偿费用支出' },
    { x: 163, y: 116, text: '1234.56', size: 9 },
    { x: 195.5, y: 116, text: '6543.21', size: 9 },
  ]
  expect(await linesOf({ texts, lines: ruled(columns, [100, 120, 140]) })).toEqual(['国家赔偿费用支出\t\t1234.56\t6543.21', '\t\t\t'])
})

it('knows lines drawn as thin rectangles, twice, or cell by cell', async () => {
  const ys = even(100, 3)
  const rectangle = (x: number, y: number, width: number, height: number) => `${x} ${842 - y - height} ${width} ${height} re f`
  const raw = [
    ...ys.flatMap((y) => xs.slice(1).map((x, index) => rectangle(xs[index] ?? 0, y, x - (xs[index] ?? 0), 0.48))),
    ...xs.flatMap((x) =>
      ys
        .slice(1)
        .flatMap((y, index) => [rectangle(x, ys[index] ?? 0, 0.48, y - (ys[index] ?? 0)), rectangle(x + 0.9, ys[index] ?? 0, 0.48, 20)]),
    ),
    // The shade of a row is no line.
    rectangle(60, 100, 460, 20),
  ].join('\n')
  expect(await linesOf({ texts: fill(xs, ys, codes), raw })).toEqual(lines(codes))
})

it('reads a table that is open at its sides', async () => {
  const ys = even(100, 3)
  const drawn = ruled(xs, ys).filter(([x0, , x1]) => x0 !== x1 || (x0 > 60 && x0 < 520))
  expect(await linesOf({ texts: fill(xs, ys, codes), lines: drawn })).toEqual(lines(codes))
})

const right = (x: number, y: number, text: string, size = 9): DrawnText => ({
  x: x - ([...text].reduce((sum, character) => sum + widthOf(character), 0) * size) / 1000,
  y,
  text,
  size,
})

const sides = [
  ['一、财政拨款收入', '2,940.05', '一、一般公共服务支出', '2,106.66'],
  ['二、上级补助收入', '', '二、外交支出', ''],
  ['三、其他收入', '6.20', '三、社会保障和就业支出', '326.71'],
  ['', '', '四、住房保障支出', '445.69'],
  ['本年收入合计', '2,946.25', '本年支出合计', '2,940.05'],
]

function unruled(top: number): DrawnText[] {
  return sides.flatMap(([income = '', received = '', expense = '', spent = ''], index) => {
    const y = top + index * 18
    return [{ x: 60, y, text: income }, right(280, y, received), { x: 300, y, text: expense }, right(530, y, spent)].filter(
      ({ text }) => text !== '',
    )
  })
}

it('reads a table with two sides that nothing is drawn around', async () => {
  const header = [
    { x: 150, y: 100, text: '收入' },
    { x: 400, y: 100, text: '支出' },
    { x: 80, y: 118, text: '项目' },
    { x: 245, y: 118, text: '决算数' },
    { x: 340, y: 118, text: '项目' },
    { x: 495, y: 118, text: '决算数' },
  ]
  const head = [
    { x: 240, y: 60, text: '收入支出决算总表', size: 14 },
    { x: 480, y: 80, text: '单位：万元' },
  ]
  expect(await linesOf({ texts: [...head, ...header, ...unruled(136), { x: 60, y: 250, text: '注：本表反映收支情况。' }] })).toEqual([
    '收入支出决算总表',
    '单位：万元',
    '收入\t\t支出\t',
    '项目\t决算数\t项目\t决算数',
    ...lines(sides),
    '注：本表反映收支情况。',
  ])
})

it('parts amounts from the labels and amounts they touch where nothing is drawn, and no line of prose', async () => {
  const rows = [
    ['201', '一般公共服务支出', '462.77', '462.77'],
    ['208', '社会保障和就业支出', '1268.75', '1268.75'],
    ['210', '卫生健康支出', '21.27', '21.27'],
  ]
  const texts = rows.flatMap(([code = '', name = '', all = '', basic = ''], index) => {
    const y = 100 + index * 18
    // Nine characters of twelve points fill the column of names; the widest amount fills its own but for four points.
    return [
      { x: 60, y, text: code },
      { x: 100, y, text: name, size: 12 },
      { x: 210, y, text: all, size: 12 },
      { x: 256, y, text: basic, size: 12 },
    ]
  })
  expect(await linesOf({ texts })).toEqual(lines(rows))
  const prose = [
    '本部门二〇二四年度收入总计12433.40',
    '万元，其中一般公共预算财政拨款收入4728.87',
    '万元，政府性基金预算财政拨款收入7704.53',
  ]
  const written = await linesOf({ texts: prose.map((text, index) => ({ x: 60, y: 100 + index * 18, text })) })
  expect(written.join('')).toBe(prose.join(''))
})

it('reads a table of three lines across, and rows that only columns are ruled for', async () => {
  const across = [90, 108, 220].map((y) => [50, y, 540, y] as const)
  const header = [80, 245, 340, 495].map((x, index) => ({ x, y: 103, text: index % 2 === 0 ? '项目' : '决算数' }))
  expect(await linesOf({ texts: [...header, ...unruled(125)], lines: across })).toEqual(['项目\t决算数\t项目\t决算数', ...lines(sides)])
  const down = ruled([50, 220, 290, 450, 540], [90, 110, 220])
  expect(await linesOf({ texts: [...header, ...unruled(125)], lines: down })).toEqual(['项目\t决算数\t项目\t决算数', ...lines(sides)])
})

it('joins a table over pages, whether its header is repeated or not, and drops page numbers and running titles', async () => {
  const header = ['类', '款', '项', '科目名称', '合计', '其他']
  const margins = (page: number) => [
    { x: 400, y: 40, text: '某某市财政局2024年度部门决算' },
    { x: 280, y: 815, text: `— ${page} —` },
  ]
  const part = (rows: readonly (readonly string[])[], page: number): DrawnPage => ({
    texts: [...fill(xs, even(100, rows.length), rows), ...margins(page)],
    lines: ruled(xs, even(100, rows.length)),
  })
  expect(await linesOf(part([header, ...codes], 2), part([header, ...codes], 3), part([['', '', '', '', '', ''], ...codes], 4))).toEqual(
    lines([header, ...codes, ...codes, ...codes]),
  )
})

/** A paragraph set to a width of characters, with its first line indented by two. */
function paragraph(text: string, top: number, width = 40): { texts: DrawnText[]; bottom: number } {
  const texts: DrawnText[] = []
  let rest = text
  let y = top
  while (rest !== '') {
    const indent = texts.length === 0 ? 2 : 0
    let [size, taken] = [indent, '']
    for (const character of rest) {
      if (size + widthOf(character) / 1000 > width) break
      taken += character
      size += widthOf(character) / 1000
    }
    texts.push({ x: 60 + indent * 12, y, text: taken, size: 12 })
    rest = rest.slice(taken.length)
    y += 18
  }
  return { texts, bottom: y }
}

it('joins paragraphs over lines and pages, and tells them from headings', async () => {
  const long =
    '一般公共预算财政拨款支出年初预算为2993.92万元，支出决算为2940.05万元，完成年初预算的98.20%，决算数小于预算数的主要原因是因年度工作计划安排调减'
  const texts = ['一、收入支出总体情况', `${long}。`, `（一）${long}。`, `（二）${long}`]
  let top = 100
  const first = texts.flatMap((text) => {
    const { texts: drawn, bottom } = paragraph(text, top)
    top = bottom
    return drawn
  })
  const rest = '以及个别信息化项目和中介机构服务的支付进度。'
  const second = [
    { x: 60, y: 80, text: rest, size: 12 },
    ...paragraph('二、其他', 98).texts,
    ...Array.from({ length: 8 }, (_, index) => paragraph(`${index + 3}、某项支出1.00万元。`, 116 + 18 * index).texts).flat(),
  ]
  expect((await linesOf({ texts: first }, { texts: second })).slice(0, 5)).toEqual([...texts.slice(0, 3), `${texts[3]}${rest}`, '二、其他'])
})

it('joins no line to one that stands at the right, as the number over a form does', async () => {
  const lines = Array.from({ length: 8 }, (_, index) => paragraph(`${index + 1}、某项支出1.00万元。`, 140 + 18 * index).texts).flat()
  const full = { x: 60, y: 300, text: '全'.repeat(40), size: 12 }
  const texts = [right(540, 80, '公开03表', 12), { x: 60, y: 98, text: '部门：某某市财政局', size: 12 }, ...lines, full]
  expect((await linesOf({ texts })).slice(0, 2)).toEqual(['公开03表', '部门：某某市财政局'])
})

it('reads a page that is turned, by its viewer or by its writer, and no watermark across it', async () => {
  const ys = even(100, 3)
  const upright = { texts: fill(xs, ys, codes), lines: ruled(xs, ys) }
  const watermark = { x: 100, y: 500, text: '内部资料', size: 60, angle: 45 }
  expect(await linesOf({ ...upright, texts: [...upright.texts, watermark] })).toEqual(lines(codes))
  // Written from below to above, as a wide table on a high page is.
  const turned = {
    texts: upright.texts.map(({ x, y, ...text }) => ({ ...text, x: y, y: 842 - x, angle: 90 })),
    lines: upright.lines.map(([x0, y0, x1, y1]) => [y0, 842 - x0, y1, 842 - x1] as const),
  }
  for (const rotate of [0, 90] as const) expect(await linesOf({ ...turned, rotate })).toEqual(lines(codes))
})

it('keeps the blanks of Latin words and of titles, and writes radicals as the characters they stand for', async () => {
  const texts = [
    { x: 60, y: 100, text: 'Final Accounts of 2024', size: 12 },
    { x: 60, y: 130, text: '第一部分 概况', size: 12 },
    { x: 60, y: 160, text: '⼯作⽬标', size: 12 },
  ]
  expect(await linesOf({ texts })).toEqual(['Final Accounts of 2024', '第一部分 概况', '工作目标'])
})

it('knows where each cell and each line of a paragraph stands', async () => {
  const ys = even(100, 3)
  const read = readable(await readFile(drawPdf([cover, { texts: fill(xs, ys, codes), lines: ruled(xs, ys) }])))
  const [, row] = read.lines
  expect(row?.text).toBe('201\t06\t01\t行政运行\t1,511.90\t0.01')
  expect(row?.pieces.map(({ from }) => from)).toEqual([0, 4, 7, 10, 15, 24])
  expect(row?.pieces[4]).toEqual({
    from: 15,
    place: { kind: 'page', page: 2, left: 323, top: 109.3, right: expect.closeTo(360, 0), bottom: 116 },
  })
})
