import {
  type Cell,
  cellValue,
  codeLevel,
  type DataPoint,
  type Derived,
  functionalClassification,
  type NarrativeTexts,
  type Printed,
  pointKey,
  type Quantity,
  quantityKey,
  valueQuantity,
} from '@juesuan/core'
import { type Layout, namesOf, type Pattern, textPatterns } from '@juesuan/layouts'

/**
 * What a report says by leaving it out, each a quantity that is nothing: a change that is not printed, though its sentence
 * tells of changes (与上年相同); what there was before a change that is printed without its percentage; what a form that
 * lists the 项 in use has no line for; and a difference from the budget that is neither printed nor explained (持平).
 */
export function unsaid(printed: readonly Printed[], layout: Layout, { reasons }: Pick<NarrativeTexts, 'reasons'>): Quantity[] {
  const said = new Map(printed.map(({ key, occurrences }) => [key, occurrences[0]?.figure.cell]))
  return [...unlisted(printed, said), ...unchanged(printed, layout, said), ...asBudgeted(printed, said, reasons)]
}

type Said = ReadonlyMap<string, Cell | undefined>

function asBudgeted(printed: readonly Printed[], said: Said, { items, budgets }: NarrativeTexts['reasons']): Quantity[] {
  return printed.flatMap(({ quantity, occurrences: [first] }): Quantity[] => {
    const { of: base } = quantity
    if (quantity.kind !== 'value' || base.scenario !== 'initialBudget') return []
    const of = { ...base, scenario: undefined }
    const cell = said.get(pointKey(of))
    const reason = base.function === undefined ? budgets[base.funding ?? base.measure] : items[base.function]
    const isAlike = cell !== undefined && first !== undefined && cellValue(cell) === cellValue(first.figure.cell)
    return isAlike && reason === undefined ? [{ kind: 'change', of, base }] : []
  })
}

function unlisted(printed: readonly Printed[], said: Said): Quantity[] {
  const codes = new Set<string>()
  const lists = new Map<string, DataPoint>()
  for (const { quantity } of printed) {
    const code = quantity.of.function
    if (quantity.kind !== 'value' || code === undefined || codeLevel(code) !== 'item') continue
    codes.add(code)
    lists.set(pointKey({ ...quantity.of, function: undefined }), quantity.of)
  }
  return [...lists.values()].flatMap((of) =>
    [...codes].map((code) => valueQuantity({ ...of, function: code })).filter((quantity) => !said.has(quantityKey(quantity))),
  )
}

function unchanged(printed: readonly Printed[], layout: Layout, said: Said): Quantity[] {
  const codes = new Set<string>()
  for (const { quantity } of printed) if (quantity.of.function !== undefined) codes.add(quantity.of.function)
  const { year } = layout
  const facts = { department: '', year, functionCodes: [...codes].sort(), nameOf: namesOf({ functional: functionalClassification, year }) }
  const rates = [...figuresIn(textPatterns(layout, facts).narrative.sections)].filter(({ kind }) => kind === 'changeRate')
  return rates.flatMap((rate): Quantity[] => {
    const change: Derived = { ...rate, kind: 'change' }
    if (!said.has(quantityKey(change))) return [change]
    return said.has(quantityKey(rate)) ? [] : [{ kind: 'value', of: rate.base }]
  })
}

type Sections = ReturnType<typeof textPatterns>['narrative']['sections']

function figuresIn(sections: Sections): Iterable<Derived> {
  const found = new Map<string, Derived>()
  const visit = (pattern: Pattern): void => {
    if (pattern.kind === 'sequence') pattern.parts.forEach(visit)
    else if (pattern.kind === 'choice') pattern.options.forEach(visit)
    else if (pattern.kind === 'figure' && pattern.quantity.kind !== 'value') found.set(quantityKey(pattern.quantity), pattern.quantity)
  }
  const enter = (section: Sections[number]): void => {
    visit(section.paragraphs)
    section.sections.forEach(enter)
  }
  sections.forEach(enter)
  return found.values()
}
