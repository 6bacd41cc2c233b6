import { type Column, type FormDefinition, type LayoutRequirements, leafColumns } from '@juesuan/core'
import type { Layout } from './layout.ts'
import type { SectionPlan } from './section-plan.ts'

/** What a layout asks of every disclosure, as the checks compare it. */
export function requirementsOf(layout: Layout): LayoutRequirements {
  const { id, name, year, forms, narrative, requiredTerms, expenditureDetail, copyTolerance, omitsNothing } = layout
  return {
    id,
    name,
    year,
    forms: forms.map((form) => ({ id: form.id, title: form.title, printedNumber: form.printedNumber, columns: headings(form) })),
    sections: narrative.flatMap(sectionTitles),
    terms: requiredTerms,
    expenditureDetail,
    copyTolerance,
    omitsNothing,
  }
}

function headings({ columns, headless }: FormDefinition): string[] {
  return headless ? [] : leafColumns(columns).map((column: Column) => column.label)
}

/** Sections that only some reports have, and titles that a report gives itself, are not asked for. */
function sectionTitles({ title, sections, applies }: SectionPlan): string[] {
  if (applies || typeof title !== 'string') return []
  return [title, ...(Array.isArray(sections) ? sections.flatMap(sectionTitles) : [])]
}
