import type { Report } from '@juesuan/core'
import type { CategoryDetail, ItemDetail, Layout } from '@juesuan/layouts'
import type { CategoryAmount } from './category-details.ts'
import type { declared } from './checked/checked-declaration.ts'
import type { openDeclaration } from './checked/open-declaration.ts'
import { cleanDeclaration } from './clean-declaration.ts'
import { createCollector } from './collector.ts'
import type { UnitDeclaration } from './declaration.ts'
import type { DeclaredUnit } from './declared-unit.ts'
import { collectUnitFacts } from './facts/collect-facts.ts'
import { functionalCatalogue } from './functional-catalogue.ts'
import type { ItemAmount } from './item-details.ts'
import { narrativeTexts } from './narrative-texts.ts'
import type { Problem } from './problem.ts'
import { unitShape } from './shape.ts'

/**
 * Declares one budgetary unit's accounts, amounts in 元, checked as a department's are. A department whose `units`
 * are such is their sum, less what they paid each other.
 *
 * @example
 * ```ts
 * import { defineUnit } from '@juesuan/dsl'
 * import { shanxi2024 } from '@juesuan/layouts'
 *
 * export default defineUnit(shanxi2024, {
 *   unit: '示例市商务局（本级）',
 *   generalPublicBudget: {
 *     expenditure: { '2011301': { basic: 3_952_852.22 } },
 *     basicByEconomic: { '30101': 3_952_852.22 },
 *     initialBudget: { '201': 3_903_852.04 },
 *     priorYear: { '201': 3_510_053.36 },
 *   },
 * })
 * ```
 */
export function defineUnit<
  Year extends number,
  Required extends CategoryDetail,
  RequiredOfItems extends ItemDetail,
  const Declared extends openDeclaration<UnitDeclaration>,
>(
  layout: Layout<Year, Required, RequiredOfItems>,
  declaration: declared<Declared, Year, Required & CategoryAmount, RequiredOfItems & ItemAmount, UnitDeclaration>,
): DeclaredUnit
export function defineUnit(layout: Layout, declaration: unknown): DeclaredUnit {
  return readUnit(layout, declaration)
}

/** The same for loaded data, whatever it holds: it never throws. */
export function readUnit(layout: Layout, loaded: unknown): DeclaredUnit {
  const problems: Problem[] = []
  // Every property has been compared with the shape, which is the declaration's own.
  const declaration: UnitDeclaration = { unit: '', ...(cleanDeclaration(loaded, unitShape, problems) as Partial<UnitDeclaration>) }
  const { unit: name, year = layout.year, additionalCodes = {} } = declaration
  const functional = functionalCatalogue(additionalCodes)
  const collector = createCollector(functional, year, problems)
  collectUnitFacts(declaration, layout, collector)
  const texts = narrativeTexts({ ...declaration, department: name, units: [], duties: [] })
  const report: Report = { department: name, year, reportingUnits: [name], facts: collector.facts, texts, functional }
  return { name, layout, report, additionalCodes, problems }
}
