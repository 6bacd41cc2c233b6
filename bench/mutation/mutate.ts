import {
  type Cell,
  type Disclosure,
  type Figure,
  isRate,
  parseCell,
  percent,
  type Quantity,
  type Section,
  type SectionChild,
} from '@juesuan/core'

/** The same disclosure with one figure printed otherwise, and that figure: as though the page said so. */
export interface Mutation {
  readonly disclosure: Disclosure
  readonly figure: Figure
}

/** Adds hundredths of the page's unit (万元, %) to one figure. Everything else is left as it is printed. */
export function mutate(disclosure: Disclosure, figure: Figure, hundredths: bigint): Mutation {
  const text = addHundredths(figure.text, hundredths)
  const changed: Figure = { ...figure, text, cell: readText(figure.quantity, text) }
  const sections = (list: readonly Section[]) => list.map((section) => replaceInSection(section, figure, changed))
  const { overview, narrative, terms, annexes } = disclosure
  return {
    figure: changed,
    disclosure: {
      ...disclosure,
      forms: disclosure.forms.map((form) => ({
        ...form,
        rows: form.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => (cell.kind === 'figure' && cell.figure === figure ? { ...cell, figure: changed } : cell)),
        })),
      })),
      overview: sections(overview),
      narrative: sections(narrative),
      terms: sections(terms),
      annexes: sections(annexes),
    },
  }
}

/** `12,433.40` and 1 give `12,433.41`. */
function addHundredths(text: string, hundredths: bigint): string {
  const [whole = '', decimals = ''] = text.replaceAll(',', '').split('.')
  const value = BigInt(`${whole}${decimals.padEnd(2, '0')}`) + hundredths
  const digits = (value < 0n ? -value : value).toString().padStart(3, '0')
  const units = digits.slice(0, -2)
  const grouped = text.includes(',') ? units.replaceAll(/\B(?=(?:\d{3})+$)/gu, ',') : units
  return `${value < 0n ? '-' : ''}${grouped}.${digits.slice(-2)}`
}

/** What a text states: 万元, or percent in the unit that cells of rates are kept in. */
function readText(quantity: Quantity, text: string): Cell {
  const cell = parseCell(text, isRate(quantity) ? 'yuan' : 'tenThousandYuan')
  if (!cell) throw new Error(`not a figure: ${text}`)
  if (!isRate(quantity) || cell.kind === 'blank' || cell.kind === 'notReportable') return cell
  const scaled = { ...cell, precision: (cell.precision * percent) / 100n }
  return scaled.kind === 'amount' ? { ...scaled, value: (scaled.value * percent) / 100n } : scaled
}

function replaceInSection(section: Section, figure: Figure, changed: Figure): Section {
  return {
    ...section,
    children: section.children.map((child): SectionChild => {
      if (child.type === 'section') return replaceInSection(child, figure, changed)
      if (child.type !== 'paragraph') return child
      return { ...child, children: child.children.map((inline) => (inline === figure ? changed : inline)) }
    }),
  }
}
