import { createLedger, type Disclosure, departmentalEconomicClassification, fillForm, type NameOf, type Report } from '@juesuan/core'
import type { Layout } from './layout.ts'
import { listContents } from './list-contents.ts'
import { partTitles } from './part-title.ts'
import { type TextPart, textParts } from './text-parts.ts'
import { writeSections } from './write-section.ts'

/** Names the codes of a report, its own included, as they are called in its year. */
export function namesOf({ functional, year }: Pick<Report, 'functional' | 'year'>): NameOf {
  return (dimension, code) => {
    const catalogue = dimension === 'function' ? functional : departmentalEconomicClassification
    return (catalogue.find(code, { year }) ?? catalogue.find(code))?.name
  }
}

/** Fills the forms and writes the sections of a layout from a report's facts. */
export function disclose(report: Report, layout: Layout): Disclosure {
  const ledger = createLedger(report.facts)
  const nameOf = namesOf(report)
  const { department, year } = report
  const source = { report, ledger, nameOf }
  const forms = layout.forms.map((form) => fillForm(form, { department, year, ledger, nameOf, format: layout.formFormat }))
  const write = (part: TextPart) =>
    writeSections(layout[part], source, layout[textParts[part].format], { place: textParts[part].place, level: 1 })
  const overview = write('overview')
  const narrative = write('narrative')
  return {
    department,
    year,
    contents: listContents(layout, { department, year, overview, forms, narrative }),
    partTitles: partTitles(layout.titles, { department, year }).map((text) => ({ text })),
    overview,
    forms,
    narrative,
    terms: write('terms'),
    annexes: write('annexes'),
    unreadable: [],
  }
}
