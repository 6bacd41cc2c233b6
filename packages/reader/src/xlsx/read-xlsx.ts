import type { FileBounds } from '../file/file-bounds.ts'
import { FileFault } from '../file/file-fault.ts'
import type { FileContents, Remark } from '../file/file-text.ts'
import type { Zip } from '../file/open-zip.ts'
import { childOf, childrenOf, parseXml, type XmlElement } from '../file/parse-xml.ts'
import { loadPrintNumber } from './print-number.ts'
import { readSheet, richText, type Sheet } from './read-sheet.ts'
import { readStyles } from './read-styles.ts'
import { sheetLines } from './sheet-lines.ts'

/** Reads a workbook: the sheets it shows, in their order, as their cells show them. What is hidden is left out and told. */
export async function readXlsx({ zip, main }: { readonly zip: Zip; readonly main: string }, bounds: FileBounds): Promise<FileContents> {
  const parse = (name: string) => {
    const part = zip.read(name)
    return part && parseXml(part, bounds)
  }
  const root = parse(main)
  const list = root && childOf(root, 'sheets')
  if (!list) throw new FileFault('damaged', '这个工作簿里没有工作表，可能已经损坏。')
  const targets = readTargets(parse(main.replace(/([^/]+)$/u, '_rels/$1.rels')))
  const strings = parse('xl/sharedStrings.xml')
  const workbook = {
    strings: strings ? childrenOf(strings, 'si').map(richText) : [],
    styleOf: readStyles(parse('xl/styles.xml')),
    print: await loadPrintNumber(),
  }
  const read = childrenOf(list, 'sheet').map(({ attributes }) => {
    const name = attributes.name ?? ''
    if ((attributes.state ?? 'visible') !== 'visible') return { lines: [], remarks: [{ message: `工作表“${name}”是隐藏的，没有读取` }] }
    const part = parse(targets.get(attributes.id ?? '') ?? '')
    const sheet = part && readSheet(part, workbook, bounds)
    return sheet ? { lines: sheetLines(sheet, name), remarks: remarksOf(sheet, name) } : { lines: [], remarks: [] }
  })
  return { lines: read.flatMap(({ lines }) => lines), remarks: read.flatMap(({ remarks }) => remarks) }
}

/** Which part each relation of the workbook names; what lies outside the file is left out. */
function readTargets(relations: XmlElement | undefined): Map<string, string> {
  return new Map(
    (relations ? childrenOf(relations, 'Relationship') : []).flatMap(({ attributes: { Id = '', Target = '', TargetMode } }) =>
      TargetMode === 'External' ? [] : [[Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`] as const],
    ),
  )
}

function remarksOf({ hiddenRows, hiddenColumns, uncalculated }: Sheet, name: string): Remark[] {
  const told = (cells: readonly string[], what: string) => {
    const [first = ''] = cells
    const cell = /^[A-Z]+\d+$/u.test(first) ? first : /^\d/u.test(first) ? `A${first}` : `${first.replace(/—.*/u, '')}1`
    return cells.length === 0 ? [] : [{ message: `工作表“${name}”${what}`, place: { kind: 'sheet', sheet: name, cell } as const }]
  }
  return [
    ...told(hiddenRows, `第${hiddenRows.join('、')}行是隐藏的，没有读取`),
    ...told(hiddenColumns, `${hiddenColumns.join('、')}列是隐藏的，没有读取`),
    ...told(uncalculated, `${uncalculated.join('、')}的公式没有保存结果，按空白读取`),
  ]
}
