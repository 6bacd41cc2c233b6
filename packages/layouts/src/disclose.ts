import { createLedger, type Disclosure, departmentalEconomicClassification, fillForm, type NameOf, type Report } from '@juesuan/core'
import type { Layout } from './layout.ts'
import { listContents } from './list-contents.ts'
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
  const write = (plans: Layout['narrative'], place: string, format = layout.proseFormat) =>
    writeSections(plans, source, format, { place, level: 1 })
  const overview = write(layout.overview, '概况')
  const narrative = write(layout.narrative, '')
  return {
    department,
    year,
    contents: listContents(layout, { year, overview, forms, narrative }),
    overview,
    forms,
    narrative,
    terms: write(layout.terms, '名词解释'),
    annexes: write(layout.annexes, '附件', layout.annexFormat),
    unreadable: [],
  }
}
