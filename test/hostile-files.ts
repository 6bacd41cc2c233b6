import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { drawPdf } from './draw-pdf.ts'
import { packDocx } from './write-docx.ts'

/** A file that no honest department publishes, or that is not what it seems. */
export interface HostileFile {
  /** What it is, for the table in the docs. */
  readonly zh: string
  readonly make: () => Uint8Array
}

const official = readFileSync(new URL('./fixtures/yangquan-commerce-2024/official.txt', import.meta.url), 'utf8')
const megabyte = 1024 * 1024
const xml = (text: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`)
const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const document = (text: string, declared = '') =>
  xml(`${declared}<w:document ${namespace}><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`)
const html = (body: string) => strToU8(`<!doctype html><html><head><meta charset="utf-8"></head><body><p>决算</p>${body}</body></html>`)

/** The bytes of characters in an encoding that there is only a decoder for. */
function encode(text: string, encoding: 'gbk' | 'utf-16le' | 'utf-16be'): Uint8Array {
  if (encoding !== 'gbk') {
    const bytes = new Uint8Array(2 * text.length)
    const view = new DataView(bytes.buffer)
    for (let at = 0; at < text.length; at += 1) view.setUint16(2 * at, text.charCodeAt(at), encoding === 'utf-16le')
    return bytes
  }
  const decoder = new TextDecoder('gbk')
  const codes = new Map<string, readonly number[]>()
  for (let first = 0x81; first < 0xff; first += 1) {
    for (let second = 0x40; second < 0xff; second += 1) {
      const character = decoder.decode(Uint8Array.of(first, second))
      if (character.length === 1 && !codes.has(character)) codes.set(character, [first, second])
    }
  }
  return Uint8Array.from(
    [...text].flatMap((character) => (character < '\u0080' ? [character.charCodeAt(0)] : (codes.get(character) ?? [0x3f]))),
  )
}

/** A PDF whose trailer says that it is encrypted with a password. */
function encryptedPdf(): Uint8Array {
  const plain = new TextDecoder('latin1').decode(drawPdf([{ texts: [{ x: 50, y: 50, text: '决算' }] }]))
  const hex = 'ab'.repeat(32)
  const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${hex}> /U <${hex}> /P -4 >> /ID [<00> <00>]`
  return Uint8Array.from(
    plain.replace(/trailer\s*<</u, (start) => `${start} ${encrypt}`),
    (character) => character.charCodeAt(0),
  )
}

const workbook = (sheet: string, parts: Readonly<Record<string, Uint8Array>> = {}) =>
  zipSync({
    'xl/workbook.xml': xml(
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="决算" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': xml(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': xml(
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${sheet}</sheetData></worksheet>`,
    ),
    ...parts,
  })

const word = (name: string, text: string) => `<c r="${name}" t="inlineStr"><is><t>${text}</t></is></c>`

/** Every hostile file, by what it is kept as. */
export const hostileFiles: Readonly<Record<string, HostileFile>> = {
  'bomb.docx': { zh: '压缩炸弹：几百 KB，解压后 200 MB', make: () => zipSync({ 'word/document.xml': new Uint8Array(200 * megabyte) }) },
  'nested.zip': {
    zh: '压缩文件里还是压缩文件',
    make: () => zipSync({ 'a.zip': zipSync({ 'b.zip': zipSync({ c: new Uint8Array(megabyte) }) }) }),
  },
  'parts.docx': {
    zh: '由 6000 个部分组成的压缩文件',
    make: () => zipSync(Object.fromEntries(Array.from({ length: 6000 }, (_, index) => [`word/${index}.xml`, new Uint8Array(1)]))),
  },
  'paths.docx': {
    zh: '压缩文件里的路径指向外面：../../、/etc/、C:\\',
    make: () =>
      zipSync({
        '../../outside.txt': strToU8('x'),
        '/etc/outside': strToU8('x'),
        'C:\\outside': strToU8('x'),
        'word/document.xml': document('决算'),
      }),
  },
  'deep.docx': { zh: '嵌套十万层的 XML', make: () => packDocx('<w:p>'.repeat(100_000) + '</w:p>'.repeat(100_000)) },
  'wide.docx': { zh: '一百多万个元素的 XML', make: () => packDocx('<w:p/>'.repeat(1_100_000)) },
  'entity.docx': {
    zh: '引用本机文件的 XML 外部实体',
    make: () =>
      zipSync({
        'word/document.xml': document('决算&e;', '<!DOCTYPE w [<!ENTITY e SYSTEM "file:///etc/passwd">]>'),
      }),
  },
  'laughs.docx': {
    zh: '层层展开的 XML 实体（billion laughs）',
    make: () => {
      const entities = Array.from({ length: 12 }, (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`).join('')
      return zipSync({ 'word/document.xml': document('&e12;', `<!DOCTYPE w [<!ENTITY e0 "决算">${entities}]>`) })
    },
  },
  'pages.pdf': {
    zh: '一万页的 PDF',
    make: () => drawPdf(Array.from({ length: 10_000 }, () => ({ texts: [{ x: 50, y: 50, text: '决算' }] }))),
  },
  'blank.pdf': { zh: '没有文字的 PDF', make: () => drawPdf([{}, {}, {}]) },
  'unnamed.pdf': {
    zh: '文字没有编码的 PDF：只能看，不能读',
    make: () => drawPdf([{ texts: [{ x: 50, y: 50, text: '部门决算公开' }] }], { named: false }),
  },
  'encrypted.pdf': { zh: '要密码才能打开的 PDF', make: encryptedPdf },
  'cut.pdf': { zh: '下载了一半的 PDF', make: () => drawPdf([{ texts: [{ x: 50, y: 50, text: '决算' }] }]).subarray(0, 300) },
  'drawing.pdf': {
    zh: '一页上画了三十万条线的 PDF',
    make: () => drawPdf([{ texts: [{ x: 50, y: 50, text: '决算' }], raw: '1 1 m 2 2 l S\n'.repeat(300_000) }]),
  },
  'formulas.xlsx': {
    zh: '有公式和外部链接的工作簿：公式不计算，链接不打开，读保存的值',
    make: () =>
      workbook(
        `<row r="1">${word('A1', '部门决算')}</row><row r="2"><c r="A2"><f>WEBSERVICE("http://example.invalid/")</f><v>12.5</v></c><c r="B2"><f>'[1]外部'!A1</f><v>3</v></c><c r="C2"><f>1/0</f></c></row>`,
        { 'xl/externalLinks/externalLink1.xml': xml('<externalLink/>') },
      ),
  },
  'cells.xlsx': {
    zh: '三十万格的工作表',
    make: () => workbook(Array.from({ length: 300 }, (_, row) => `<row r="${row + 1}">${'<c><v>1</v></c>'.repeat(1000)}</row>`).join('')),
  },
  'scripts.html': {
    zh: '有脚本、框架和远程资源的网页：不运行，不打开',
    make: () =>
      html(
        '<script>throw new Error("run")</script><iframe src="http://example.invalid/"></iframe><img src="file:///etc/passwd" onerror="run()"><object data="http://example.invalid/"></object><link rel="stylesheet" href="http://example.invalid/x.css">',
      ),
  },
  'deep.html': { zh: '嵌套十万层的网页', make: () => html('<div>'.repeat(100_000)) },
  'gbk.txt': { zh: 'GBK 编码的文本', make: () => encode(official, 'gbk') },
  'utf-16le.txt': { zh: 'UTF-16 编码的文本，没有标记', make: () => encode(official, 'utf-16le') },
  'utf-16be.txt': { zh: 'UTF-16 编码的文本，有标记（BOM）', make: () => encode(`\uFEFF${official}`, 'utf-16be') },
  'bom.txt': { zh: '有标记（BOM）的 UTF-8 文本', make: () => strToU8(`\uFEFF${official}`) },
  'bytes.txt': { zh: '不是文本的字节', make: () => Uint8Array.from({ length: 4096 }, (_, index) => (index * 31) % 256) },
  'empty.pdf': { zh: '空文件', make: () => new Uint8Array(0) },
  'blank.txt': { zh: '只有空白的文本', make: () => strToU8(' \n\t\n') },
  'other.txt': { zh: '不是决算的文件', make: () => strToU8('会议通知\n请于明日上午参加会议。\n') },
  'picture.pdf': { zh: '改了扩展名的图片', make: () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]) },
  'old.doc': { zh: '旧版 Word 文件', make: () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600)]) },
  'large.txt': { zh: '超过 64 MB 的文件', make: () => new Uint8Array(65 * megabyte) },
}
