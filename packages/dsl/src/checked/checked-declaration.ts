import type { Declaration } from '../declaration.ts'
import type { ItemBudget } from '../item-budget.ts'
import type { writeMissingPropertyMessage } from '../messages/missing-property-message.ts'
import type { writeUnknownPropertyMessage } from '../messages/unknown-property-message.ts'
import type { checkedBudget } from './checked-budget.ts'
import type { checkedFields, requiredKeys } from './checked-fields.ts'
import type { checkedOther } from './checked-other.ts'
import type { checkedPublicExpenses } from './checked-public-expenses.ts'
import type { codeNames } from './code-names.ts'
import type { openDeclaration } from './open-declaration.ts'
import type { partOf } from './part-of.ts'
import type { Surroundings } from './surroundings.ts'

/** A declaration as it should be: where something is wrong, the sentence about it stands in its place, so that the compiler prints it. */
type checkedDeclaration<Declared, Year, Required, RequiredOfItems, Pattern = Declaration> =
  openDeclaration<Pattern> extends Declared
    ? Declared
    : [Exclude<requiredKeys<Pattern>, keyof Declared>] extends [never]
      ? named<checkedParts<Declared, surroundings<Declared, Year, Required, RequiredOfItems>, Pattern>>
      : writeMissingPropertyMessage<Exclude<requiredKeys<Pattern>, keyof Declared> & string>

interface surroundings<Declared, Year, Required, RequiredOfItems> {
  readonly year: Declared extends { readonly year: infer Own } ? Own : Year
  readonly added: keyof partOf<Declared, 'additionalCodes'>
  readonly additions: partOf<Declared, 'additionalCodes'>
  readonly required: Required
  readonly requiredOfItems: isConsolidated<Declared> extends true ? never : RequiredOfItems
  readonly publicExpenses: partOf<Declared, 'threePublicExpenses'>
  readonly continued: 'priorYear' extends keyof Declared ? true : false
  readonly consolidated: isConsolidated<Declared>
}

type isConsolidated<Declared> = 'units' extends keyof Declared ? (Declared['units'] extends readonly string[] ? false : true) : false

/** Every code of the catalogue would be looked at, were the constraint of a declaration itself checked: its first line saves seconds. */
type checkedParts<Declared, Around extends Surroundings, Pattern> = {
  readonly [Part in keyof Declared]: Part extends ItemBudget
    ? checkedBudget<Declared[Part], Part, Around>
    : Part extends 'nonAppropriation'
      ? checkedOther<Declared[Part], Around>
      : Part extends 'threePublicExpenses'
        ? checkedPublicExpenses<Declared[Part]>
        : Part extends 'agencyOperatingExpenses' | 'procurement' | 'vehicles' | 'performance' | 'reasons' | 'eliminations'
          ? checkedFields<Declared[Part], NonNullable<Declaration[Part]>>
          : Part extends keyof Pattern
            ? Declared[Part]
            : writeUnknownPropertyMessage<Part & string>
}

/** What a declaration is held against: as it should be; the compiler finds out what it is from the other branch. */
export type declared<Declared, Year, Required, RequiredOfItems, Pattern = Declaration> = (Declared extends unknown
  ? checkedDeclaration<Declared, Year, Required, RequiredOfItems, Pattern>
  : Declared) &
  declarationShape<Declared>

/** The names of the codes that are declared; the pattern of a declaration has its own. */
type named<Checked> = Checked & codeNames<Checked>

/** Keeps the literals of a declaration while it is inferred. */
type declarationShape<Declared> = { readonly [Part in keyof Declared]: unknown }
