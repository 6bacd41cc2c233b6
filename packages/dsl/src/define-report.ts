import type { Report } from '@juesuan/core'
import type { CategoryDetail, ItemDetail, Layout } from '@juesuan/layouts'
import type { declared } from './checked/checked-declaration.ts'
import type { openDeclaration } from './checked/open-declaration.ts'
import { cleanDeclaration } from './clean-declaration.ts'
import { createCollector } from './collector.ts'
import type { Declaration } from './declaration.ts'
import type { DeclaredUnit } from './declared-unit.ts'
import { collectFacts } from './facts/collect-facts.ts'
import { functionalCatalogue } from './functional-catalogue.ts'
import { narrativeTexts } from './narrative-texts.ts'
import type { Problem } from './problem.ts'
import { declarationShape as shape } from './shape.ts'

/** A report, the layout it is printed in, and everything wrong with its declaration. */
export interface DeclaredReport {
  /** As it was written, without what has not the shape of a declaration. */
  readonly declaration: Declaration
  readonly layout: Layout
  readonly report: Report
  /** All of them together; a report with problems is checked, but not printed. */
  readonly problems: readonly Problem[]
  /** The units the department is the sum of; empty where it is declared as a whole. */
  readonly units: readonly DeclaredUnit[]
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
 *   reasons: { total: '人员增加' },
 *   generalPublicBudget: {
 *     expenditure: { '2011301': { basic: 3_952_852.22 } },
 *     basicByEconomic: { '30101': 3_952_852.22 },
 *     initialBudget: { '201': 3_903_852.04 },
 *     priorYear: { '201': 3_510_053.36 },
 *     reason: '人员增加',
 *     uses: { '201': '机关运行支出' },
 *     reasons: { '201': '人员增加' },
 *   },
 * })
 * ```
 */
export function defineReport<
  Year extends number,
  Required extends CategoryDetail,
  RequiredOfItems extends ItemDetail,
  const Declared extends openDeclaration,
>(layout: Layout<Year, Required, RequiredOfItems>, declaration: declared<Declared, Year, Required, RequiredOfItems>): DeclaredReport
export function defineReport(layout: Layout, declaration: unknown): DeclaredReport {
  return readDeclaration(layout, declaration)
}

/** The same for loaded data, whatever it holds: it never throws. */
export function readDeclaration(layout: Layout, loaded: unknown): DeclaredReport {
  const problems: Problem[] = []
  // Every property has been compared with the shape, which is the declaration's own.
  const cleaned = cleanDeclaration(loaded, shape, problems) as Partial<Declaration>
  const declaration: Declaration = { department: '', units: [], duties: [], ...cleaned }
  const units = declaration.units.flatMap((unit) => (typeof unit === 'string' ? [] : [unit]))
  const year = declaration.year ?? layout.year
  const functional = functionalCatalogue(
    Object.assign({}, ...units.map(({ additionalCodes }) => additionalCodes), declaration.additionalCodes),
  )
  const collector = createCollector(functional, year, problems)
  collectFacts(declaration, layout, collector)
  const report: Report = {
    department: declaration.department,
    year,
    reportingUnits: declaration.units.map((unit) => (typeof unit === 'string' ? unit : unit.name)),
    facts: collector.facts,
    texts: narrativeTexts(declaration),
    functional,
    ...(units.length > 0 ? { units: units.map(({ name, report: { facts } }) => ({ name, facts })) } : {}),
  }
  return { declaration, layout, report, problems, units }
}
