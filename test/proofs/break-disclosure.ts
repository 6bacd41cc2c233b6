import {
  blank,
  type Cell,
  cellValue,
  type Disclosure,
  type Figure,
  isMoney,
  isRate,
  labelCell,
  parseCell,
  parseCount,
  percent,
  type Section,
  type SectionChild,
  text,
} from '@juesuan/core'

/** A figure's place: `01!27!1` is 公开01表 行次27 栏1, `五（三）#4` the fifth figure of that section. */
export type Locator = string

/** Leaves only the figures that some pattern names: `01!1-8`, `02!类!2`, `06!30201-30299`, `05!*`, `五（三）`, `一#0,1`. Their words stay. */
export function keepFigures(disclosure: Disclosure, patterns: readonly string[]): Disclosure {
  const tests = patterns.map(matcher)
  return mapFigures(disclosure, (figure, at) => (tests.some((matches) => matches(at)) ? figure : undefined))
}

/** Adds one unit of money to a figure (1.00万元, 1, 1%), or prints something else in its place. */
export function breakFigure(disclosure: Disclosure, at: Locator, to?: string): Disclosure {
  let broken = 0
  const changed = mapFigures(disclosure, (figure, place) => {
    if (place !== at) return figure
    broken += 1
    return to === undefined ? addOne(figure) : reprint(figure, to)
  })
  if (broken !== 1) throw new Error(`${at} stands ${broken} times`)
  return changed
}

/** Takes a figure out of a sentence or form. */
export function dropFigure(disclosure: Disclosure, at: Locator): Disclosure {
  return mapFigures(disclosure, (figure, place) => (place === at ? undefined : figure))
}

/** Replaces words wherever they stand in sentences, titles and annexes. */
export function say(disclosure: Disclosure, from: string, to: string): Disclosure {
  let said = 0
  const replace = (words: string): string => {
    if (words.includes(from)) said += 1
    return words.replaceAll(from, to)
  }
  const changed = mapSections(
    disclosure,
    (section) => ({ ...section, title: replace(section.title) }),
    (child) => {
      if (child.type !== 'paragraph') return child
      return { ...child, children: child.children.map((inline) => (inline.type === 'text' ? text(replace(inline.value)) : inline)) }
    },
  )
  if (said === 0) throw new Error(`“${from}” stands nowhere`)
  return changed
}

/** Changes every section, and what stands in it. */
export function mapSections(
  disclosure: Disclosure,
  ofSection: (section: Section) => Section,
  ofChild: (child: Exclude<SectionChild, Section>) => SectionChild,
): Disclosure {
  const map = (section: Section): Section => {
    const changed = ofSection(section)
    return { ...changed, children: changed.children.map((child) => (child.type === 'section' ? map(child) : ofChild(child))) }
  }
  const { overview, narrative, terms, annexes } = disclosure
  return { ...disclosure, overview: overview.map(map), narrative: narrative.map(map), terms: terms.map(map), annexes: annexes.map(map) }
}

/** Changes every figure, or takes it out where nothing is returned. */
function mapFigures(disclosure: Disclosure, change: (figure: Figure, at: Locator) => Figure | undefined): Disclosure {
  const forms = disclosure.forms.map((form) => ({
    ...form,
    rows: form.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => {
        if (cell.kind !== 'figure') return cell
        const figure = change(cell.figure, `${form.printedNumber.slice(2, 4)}!${cell.row}!${cell.column}`)
        return figure ? { ...cell, figure } : labelCell('')
      }),
    })),
  }))
  const counts = new Map<string, number>()
  let place = ''
  return mapSections(
    { ...disclosure, forms },
    (section) => {
      place = section.place
      return section
    },
    (child) => {
      if (child.type !== 'paragraph') return child
      const own = place
      return {
        ...child,
        children: child.children.map((inline) => {
          if (inline.type !== 'figure') return inline
          const number = counts.get(own) ?? 0
          counts.set(own, number + 1)
          return change(inline, `${own}#${number}`) ?? text(inline.text)
        }),
      }
    },
  )
}

function addOne(figure: Figure): Figure {
  const { quantity, cell } = figure
  const unit = isRate(quantity) ? percent : isMoney(quantity.of.measure) ? 1_000_000n : 1n
  const precision = cell.kind === 'amount' || cell.kind === 'zero' ? cell.precision : isMoney(quantity.of.measure) ? 10_000n : 1n
  const value = (cellValue(cell) ?? 0n) + unit
  return { ...figure, text: String(Number(value) / Number(unit)), cell: { kind: 'amount', value, precision } }
}

function reprint(figure: Figure, to: string): Figure {
  return { ...figure, text: to, cell: readCell(figure, to) ?? blank }
}

function readCell({ quantity }: Figure, to: string): Cell | undefined {
  if (!isRate(quantity)) return isMoney(quantity.of.measure) ? parseCell(to) : parseCount(to)
  const cell = parseCell(to, 'yuan')
  return cell?.kind === 'amount' ? { ...cell, value: (cell.value * percent) / 100n, precision: (cell.precision * percent) / 100n } : cell
}

function matcher(pattern: string): (at: Locator) => boolean {
  if (!pattern.includes('!')) {
    const [section, numbers] = pattern.split('#')
    return (at) => {
      const [own, number] = at.split('#')
      return own === section && (numbers === undefined || numbers.split(',').includes(number ?? ''))
    }
  }
  const [form, rows = '*', columns = '*'] = pattern.split('!')
  return (at) => {
    const [own, row = '', column = ''] = at.split('!')
    return own === form && at.includes('!') && isIn(rows, row) && isIn(columns, column)
  }
}

/** `*`, a list of names, ranges of numbers of one length, or a level of codes. */
function isIn(list: string, value: string): boolean {
  const levels: Readonly<Record<string, number>> = { 类: 3, 款: 5, 项: 7 }
  return list.split(',').some((entry) => {
    if (entry === '*' || entry === value) return true
    const level = levels[entry]
    if (level !== undefined) return /^\d+$/u.test(value) && value.length === level
    const [from, to] = entry.split('-')
    return to !== undefined && from !== undefined && /^\d+$/u.test(value) && Number(value) >= Number(from) && Number(value) <= Number(to)
  })
}
