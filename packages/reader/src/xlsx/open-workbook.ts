import type { FileBounds } from '../file/file-bounds.ts'
import { FileFault } from '../file/file-fault.ts'
import type { Zip } from '../file/open-zip.ts'
import { childOf, childrenOf, parseXml, type XmlElement } from '../file/parse-xml.ts'
import { type CellStyle, readStyles } from './read-styles.ts'
import { richText } from './rich-text.ts'

/** A workbook: its sheets in their order, each parsed when it is asked for, and what they share. */
export interface OpenWorkbook {
  readonly sheets: readonly WorkbookSheet[]
  readonly strings: readonly string[]
  readonly styleOf: (index: string | undefined) => CellStyle
}

/** A sheet of it. */
interface WorkbookSheet {
  readonly name: string
  readonly isHidden: boolean
  /** Undefined where the file lacks it. */
  readonly parse: () => XmlElement | undefined
}

/** Opens the workbook whose main part is named. */
export function openWorkbook(zip: Zip, main: string, bounds: Pick<FileBounds, 'depth' | 'elements'>): OpenWorkbook {
  const parse = (name: string) => {
    const part = zip.read(name)
    return part && parseXml(part, bounds)
  }
  const root = parse(main)
  const list = root && childOf(root, 'sheets')
  if (!list) throw new FileFault('damaged', '这个工作簿里没有工作表，可能已经损坏。')
  const targets = readTargets(parse(main.replace(/([^/]+)$/u, '_rels/$1.rels')))
  const strings = parse('xl/sharedStrings.xml')
  return {
    sheets: childrenOf(list, 'sheet').map(({ attributes }) => ({
      name: attributes.name ?? '',
      isHidden: (attributes.state ?? 'visible') !== 'visible',
      parse: () => parse(targets.get(attributes.id ?? '') ?? ''),
    })),
    strings: strings ? childrenOf(strings, 'si').map(richText) : [],
    styleOf: readStyles(parse('xl/styles.xml')),
  }
}

/** Which part each relation of the workbook names; what lies outside the file is left out. */
function readTargets(relations: XmlElement | undefined): Map<string, string> {
  return new Map(
    (relations ? childrenOf(relations, 'Relationship') : []).flatMap(({ attributes: { Id = '', Target = '', TargetMode } }) =>
      TargetMode === 'External' ? [] : [[Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`] as const],
    ),
  )
}
