import { childOf, childrenOf, type XmlElement } from '../file/parse-xml.ts'
import { formatNumber } from './format-number.ts'

/** Gives each paragraph the number that Word would print before it; empty for one that has none. */
export type Numbering = (paragraph: XmlElement) => string

interface Level {
  readonly start: number
  readonly format: string
  /** %1、 */
  readonly text: string
}

interface List {
  readonly levels: readonly Level[]
  /** The last number given at each level; lists that share a definition count together. */
  readonly counts: number[]
}

/** Makes the numbering of a document from the definitions of its lists and the lists of its styles. */
export function createNumbering(numbering: XmlElement | undefined, styles: XmlElement | undefined): Numbering {
  const lists = readLists(numbering)
  const styleLists = new Map(
    (styles ? childrenOf(styles, 'style') : []).flatMap((style) => {
      const list = listOf(style)
      return list ? [[style.attributes.styleId ?? '', list] as const] : []
    }),
  )
  return (paragraph) => {
    const properties = childOf(paragraph, 'pPr')
    const style = properties && childOf(properties, 'pStyle')?.attributes.val
    const own = listOf(paragraph)
    const inherited = styleLists.get(style ?? '')
    const list = lists.get(own?.id ?? inherited?.id ?? '')
    return list ? nextNumber(list, own?.level ?? inherited?.level ?? 0) : ''
  }
}

/** More levels than Word has are none. */
const mostLevels = 9

function listOf(element: XmlElement): { id: string | undefined; level: number | undefined } | undefined {
  const properties = childOf(element, 'pPr')
  const number = properties && childOf(properties, 'numPr')
  if (!number) return undefined
  const level = childOf(number, 'ilvl')?.attributes.val
  return {
    id: childOf(number, 'numId')?.attributes.val,
    level: level === undefined ? undefined : Math.min(mostLevels - 1, Number(level) || 0),
  }
}

function readLists(numbering: XmlElement | undefined): Map<string, List> {
  if (!numbering) return new Map()
  const definitions = new Map(
    childrenOf(numbering, 'abstractNum').map((definition): [string, List] => [
      definition.attributes.abstractNumId ?? '',
      { levels: childrenOf(definition, 'lvl').slice(0, mostLevels).map(readLevel), counts: [] },
    ]),
  )
  return new Map(
    childrenOf(numbering, 'num').flatMap((list): [string, List][] => {
      const definition = definitions.get(childOf(list, 'abstractNumId')?.attributes.val ?? '')
      const overrides = childrenOf(list, 'lvlOverride')
      if (!definition) return []
      const levels = definition.levels.map((level, index) => {
        const override = overrides.find(({ attributes }) => attributes.ilvl === String(index))
        const start = override && childOf(override, 'startOverride')?.attributes.val
        return start === undefined ? level : { ...level, start: Number(start) || 0 }
      })
      // A list that starts anew counts for itself.
      return [[list.attributes.numId ?? '', overrides.length > 0 ? { levels, counts: [] } : definition]]
    }),
  )
}

function readLevel(level: XmlElement): Level {
  const value = (name: string) => childOf(level, name)?.attributes.val
  return { start: Number(value('start') ?? 1) || 0, format: value('numFmt') ?? 'decimal', text: value('lvlText') ?? '' }
}

function nextNumber({ levels, counts }: List, level: number): string {
  const own = levels[level]
  if (!own) return ''
  counts[level] = (counts[level] ?? own.start - 1) + 1
  counts.length = level + 1
  if (own.format === 'bullet' || own.format === 'none') return ''
  return own.text.replaceAll(/%(\d)/gu, (_, digit: string) => {
    const index = Number(digit) - 1
    return formatNumber(counts[index] ?? levels[index]?.start ?? 1, levels[index]?.format ?? 'decimal')
  })
}
