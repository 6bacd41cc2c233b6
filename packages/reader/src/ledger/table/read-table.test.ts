import { deflateRawSync, inflateRawSync } from 'node:zlib'
import ExcelJS from 'exceljs'
import { expect, it } from 'vitest'
import { readTable, type TableOptions } from './read-table.ts'
import { textOf } from './table.ts'

const csv = '科目编码,金额\n2011301,5\n'
const read = async (bytes: Uint8Array, options: TableOptions = {}) => {
  const table = await readTable({ name: 'ledger', bytes }, options)
  return 'message' in table ? `${table.place} ${table.message}` : table.rows.map(({ cells }) => cells.map(textOf))
}
const utf16 = (text: string, bigEndian: boolean) => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}
/** 科目编码,金额 and its row in GBK. */
const gbk = Buffer.from('bfc6c4bfb1e0c2eb2cbdf0b6ee0a323031313330312c350a', 'hex')
const rows = [
  ['科目编码', '金额'],
  ['2011301', '5'],
]

it.each([
  ['UTF-8', Buffer.from(csv), undefined],
  ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${csv}`), undefined],
  ['UTF-16 LE', utf16(csv, false), undefined],
  ['UTF-16 BE', utf16(csv, true), undefined],
  ['UTF-16 LE with tabs, as Excel writes it', utf16(csv.replaceAll(',', '\t'), false), undefined],
  ['GBK', gbk, undefined],
  ['GBK, where that is said', gbk, 'gbk'],
  ['UTF-16 LE without a mark, where that is said', Buffer.from(csv, 'utf16le'), 'utf-16le'],
] as const)('reads %s', async (_, bytes, encoding) => {
  expect(await read(bytes, { encoding })).toEqual(rows)
})

it.each([
  ['text in another encoding than is said', gbk, { encoding: 'utf-8' }, 'ledger 不是 utf-8 编码的文本。可以用 --encoding 指明编码。'],
  ['what is no text', Buffer.from([1, 0, 2, 255]), {}, 'ledger 不是 UTF-8 或 GBK 编码的文本。可以用 --encoding 指明编码。'],
  ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0]), {}, 'ledger 是旧格式的 Excel 文件，或有密码。请另存为没有密码的 .xlsx。'],
  ['a broken workbook', Buffer.from('PK\u0003\u0004…'), {}, 'ledger 不是能读的 XLSX 工作簿。请用 Excel 打开并另存为 .xlsx，或另存为 CSV。'],
  ['a sheet of a text', Buffer.from(csv), { sheet: '支出' }, 'ledger 不是 XLSX 工作簿，没有工作表，不能用 --sheet。'],
  ['a large file', Buffer.alloc(20_000_001, '1'), {}, 'ledger 超过 20 MB。请只导出需要的行。'],
] as const)('refuses %s', async (_, bytes, options, message) => {
  expect(await read(bytes, options)).toBe(message)
})

async function workbook(fill: (book: ExcelJS.Workbook) => void): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  fill(book)
  return Buffer.from(await book.xlsx.writeBuffer())
}

it('reads what stands in the cells of a workbook, and computes nothing', async () => {
  const bytes = await workbook((book) => {
    const sheet = book.addWorksheet('支出')
    sheet.addRow(['题目'])
    sheet.addRow([])
    sheet.addRow([2011301, '2011301', 0.1 + 0.2, { richText: [{ text: '行政' }, { text: '运行' }] }])
    sheet.addRow([{ formula: 'A1*2', result: 7.5 }, { formula: '1+1' }, new Date('2024-01-01'), true, { error: '#REF!' }])
    sheet.addRow([null, null, { text: '链接', hyperlink: 'https://example.org' }])
  })
  const table = await readTable({ name: 'ledger.xlsx', bytes }, {})
  if ('message' in table) throw new Error(table.message)
  expect(table.rows.map(({ cells }) => cells)).toEqual([
    [{ kind: 'text', text: '题目' }],
    [
      { kind: 'number', value: 2011301 },
      { kind: 'text', text: '2011301' },
      { kind: 'number', value: 0.1 + 0.2 },
      { kind: 'text', text: '行政运行' },
    ],
    [
      { kind: 'number', value: 7.5 },
      { kind: 'unreadable', why: '是公式，没有保存计算结果。请在 Excel 中打开、重新计算并保存，或粘贴为数值' },
      { kind: 'unreadable', why: '是日期，请把单元格格式改为数值或文本' },
      { kind: 'unreadable', why: '是逻辑值 TRUE' },
      { kind: 'unreadable', why: '是错误值 #REF!' },
    ],
    [
      { kind: 'text', text: '' },
      { kind: 'text', text: '' },
      { kind: 'text', text: '链接' },
    ],
  ])
  expect(table.rows.map(({ place }) => place(4))).toEqual(['支出!E1', '支出!E3', '支出!E4', '支出!E5'])
})

it('reads the first sheet that is not hidden, or the one that is named', async () => {
  const bytes = await workbook((book) => {
    book.addWorksheet('隐藏', { state: 'hidden' }).addRow(['甲'])
    book.addWorksheet('支出').addRow(['乙'])
    book.addWorksheet('收入').addRow(['丙'])
  })
  expect(await read(bytes)).toEqual([['乙']])
  expect(await read(bytes, { sheet: '收入' })).toEqual([['丙']])
  expect(await read(bytes, { sheet: '支' })).toBe('ledger 没有工作表“支”。有：隐藏、支出、收入。')
})

it('is not kept busy by a few bytes that name every cell of a sheet', async () => {
  const bytes = await workbook((book) => {
    const sheet = book.addWorksheet('支出')
    sheet.addRow(['甲'])
    sheet.mergeCells('A1:B2')
    book.definedNames.add('支出!$A$1:$B$2', '范围')
  })
  const all = 'A1:XFD1048576'
  const stuffed = rezip(bytes, (name, text) => {
    if (name === 'xl/workbook.xml') return text.replace('$A$1:$B$2', '$A$1:$XFD$1048576')
    if (name !== 'xl/worksheets/sheet1.xml') return text
    const validation = `<dataValidations><dataValidation type="whole" sqref="${all}"><formula1>1</formula1></dataValidation></dataValidations>`
    return text
      .replace('A1:B2', all)
      .replace('<sheetData>', '<cols><col min="1" max="999999999" width="9"/></cols><sheetData>')
      .replace('</mergeCells>', `</mergeCells>${validation}`)
  })
  const start = performance.now()
  expect(await read(stuffed)).toEqual([['甲', '']])
  expect(performance.now() - start).toBeLessThan(2_000)
})

it('does not open a workbook that unpacks to too much, whatever it says of itself', async () => {
  const bytes = await workbook((book) => book.addWorksheet('支出').addRow(['甲']))
  const bomb = rezip(bytes, (name, text) => (name === 'xl/worksheets/sheet1.xml' ? `${text}${' '.repeat(70_000_000)}` : text))
  expect(bomb.length).toBeLessThan(200_000)
  const message = 'ledger 解压后超过 64 MB 或大约 100 万个单元格。请只保留需要的工作表和行。'
  expect(await read(bomb)).toBe(message)
  // The directory says that nothing is in it.
  for (let at = bomb.indexOf('PK\u0001\u0002'); at >= 0; at = bomb.indexOf('PK\u0001\u0002', at + 4)) bomb.writeUInt32LE(1, at + 24)
  expect(await read(bomb)).toBe('ledger 不是能读的 XLSX 工作簿。请用 Excel 打开并另存为 .xlsx，或另存为 CSV。')
  const tags = rezip(bytes, (name, text) =>
    name === 'xl/styles.xml' ? text.replace('</cellXfs>', `${'<xf/>'.repeat(4_000_000)}</cellXfs>`) : text,
  )
  expect(await read(tags)).toBe(message)
})

it('refuses sheets of too many rows or columns, wherever they are', async () => {
  const tooMany = 'ledger 有工作表超过 100000 行或 256 列。请只保留需要的行和列。'
  const wide = await workbook((book) => book.addWorksheet('支出').addRow(Array.from({ length: 300 }, (_, index) => index)))
  expect(await read(wide)).toBe(tooMany)
  const one = await workbook((book) => book.addWorksheet('支出').addRow(['甲']))
  const far = (row: string, cell: string) =>
    rezip(one, (_, text) => text.replace('<row r="1"', `<row r="${row}"`).replace('r="A1"', `r="${cell}"`))
  expect(await read(far('1', 'A1'))).toEqual([['甲']])
  expect(await read(far('4294967295', 'A4294967295'))).toBe(tooMany)
  expect(await read(far('1', 'XFD1'))).toBe(tooMany)
})

it('tells of dates that are written as text', async () => {
  const bytes = await workbook((book) => book.addWorksheet('支出').addRow([5]))
  const dated = rezip(bytes, (_, text) => text.replace('<c r="A1"><v>5</v>', '<c r="A1" t="d"><v>2024-05-01</v>'))
  const table = await readTable({ name: 'ledger', bytes: dated }, {})
  expect('rows' in table && table.rows[0]?.cells).toEqual([{ kind: 'unreadable', why: '是日期，请把单元格格式改为数值或文本' }])
})

/** Unpacks an archive, changes its texts, and packs it again. */
function rezip(archive: Buffer, change: (name: string, text: string) => string): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (let at = archive.indexOf('PK\u0001\u0002'); at >= 0; at = archive.indexOf('PK\u0001\u0002', at + 4)) {
    const nameLength = archive.readUInt16LE(at + 28)
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength)
    const header = archive.readUInt32LE(at + 42)
    const data = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28)
    const packed = archive.subarray(data, data + archive.readUInt32LE(at + 20))
    const text = (archive.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed).toString('utf8')
    const changed = Buffer.from(change(name, text))
    const repacked = deflateRawSync(changed)
    const sizes = Buffer.alloc(8)
    sizes.writeUInt32LE(repacked.length, 0)
    sizes.writeUInt32LE(changed.length, 4)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(8, 8)
    sizes.copy(local, 18)
    local.writeUInt16LE(nameLength, 26)
    const central = Buffer.alloc(46)
    central.writeUInt32LE(0x02014b50, 0)
    central.writeUInt16LE(8, 10)
    sizes.copy(central, 20)
    central.writeUInt16LE(nameLength, 28)
    central.writeUInt32LE(offset, 42)
    files.push(local, Buffer.from(name), repacked)
    directory.push(central, Buffer.from(name))
    offset += 30 + nameLength + repacked.length
  }
  const entries = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(directory.length / 2, 10)
  end.writeUInt32LE(entries.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...files, entries, end])
}
