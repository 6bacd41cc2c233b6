import { childOf, childrenOf, type XmlElement } from '../file/parse-xml.ts'
import { builtInFormats } from './built-in-formats.ts'

/** How a cell is shown. */
export interface CellStyle {
  readonly format: string
  readonly hasBorder: boolean
}

const plainStyle: CellStyle = { format: 'General', hasBorder: false }

/** Reads the styles of a workbook, and gives that of each number of a style. */
export function readStyles(root: XmlElement | undefined): (index: string | undefined) => CellStyle {
  const list = (name: string, of: string) => {
    const group = root && childOf(root, name)
    return group ? childrenOf(group, of) : []
  }
  const formats = new Map(list('numFmts', 'numFmt').map(({ attributes }) => [Number(attributes.numFmtId), attributes.formatCode ?? '']))
  const borders = list('borders', 'border').map((border) =>
    ['left', 'right', 'top', 'bottom'].some((side) => (childOf(border, side)?.attributes.style ?? 'none') !== 'none'),
  )
  const styles = list('cellXfs', 'xf').map(({ attributes }): CellStyle => {
    const format = Number(attributes.numFmtId ?? 0)
    return {
      format: formats.get(format) ?? builtInFormats[format] ?? 'General',
      hasBorder: borders[Number(attributes.borderId ?? 0)] ?? false,
    }
  })
  return (index) => styles[Number(index ?? 0)] ?? plainStyle
}
