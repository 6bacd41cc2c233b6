import type { Report } from '@juesuan/core'
import type { Layout } from '@juesuan/layouts'
import type { checkedDeclaration, declarationShape } from './checked/checked-declaration.ts'
import { createCollector } from './collector.ts'
import type { Declaration } from './declaration.ts'
import { collectFacts } from './facts/collect-facts.ts'
import { functionalCatalogue } from './functional-catalogue.ts'
import { narrativeTexts } from './narrative-texts.ts'
import type { Problem } from './problem.ts'

/** A report, the layout it is printed in, and everything wrong with its declaration. */
export interface DeclaredReport {
  /** As it was written. */
  readonly declaration: Declaration
  readonly layout: Layout
  readonly report: Report
  /** All of them together; a report with problems is checked, but not printed. */
  readonly problems: readonly Problem[]
}

/**
 * Declares a department's final accounts, each quantity once, amounts in 元. What the compiler can tell is wrong
 * it tells at the property; the same sentences are in `problems` at run time, all at once, for JavaScript and loaded data.
 *
 * @example
 * ```ts
 * import { defineReport } from '@juesuan/dsl'
 * import { shanxi2024 } from '@juesuan/layouts'
 *
 * export default defineReport(shanxi2024, {
 *   department: '示例市商务局',
 *   units: ['示例市商务局（本级）'],
 *   duties: ['贯彻执行国家有关商务工作的方针、政策。'],
 *   generalPublicBudget: { expenditure: { '2011301': { basic: 3_952_852.22 } } },
 * })
 * ```
 */
export function defineReport<Year extends number, const Declared extends Declaration>(
  layout: Layout<Year>,
  declaration: (Declared extends checkedDeclaration<Declared, Year> ? Declared : checkedDeclaration<Declared, Year>) &
    declarationShape<Declared>,
): DeclaredReport
export function defineReport(layout: Layout, declaration: Declaration): DeclaredReport {
  return readDeclaration(layout, declaration)
}

/** The same for a declaration that no compiler has seen. */
export function readDeclaration(layout: Layout, declaration: Declaration): DeclaredReport {
  const year = declaration.year ?? layout.year
  const functional = functionalCatalogue(declaration.additionalCodes)
  const collector = createCollector(functional, year)
  collectFacts(declaration, collector)
  const report: Report = {
    department: declaration.department,
    year,
    reportingUnits: declaration.units,
    facts: collector.facts,
    texts: narrativeTexts(declaration),
    functional,
  }
  return { declaration, layout, report, problems: collector.problems }
}
