import type { EconomicItems, GeneralPublicItems, GovernmentFundItems, StateCapitalItems } from '@juesuan/core'
import type { writeItemLevelMessage } from './messages/item-level-message.ts'
import type { writeNotBasicMessage } from './messages/not-basic-message.ts'
import type { writeUnknownEconomicMessage } from './messages/unknown-economic-message.ts'
import type { writeUnknownItemMessage } from './messages/unknown-item-message.ts'

/** A sentence where a value should be: no value has this type, so the compiler prints it. */
interface Wrong<Message extends string> {
  readonly ' ': Message
}

/** The items of each budget, with the codes the report adds. */
interface Items {
  readonly generalPublicBudget: GeneralPublicItems
  readonly governmentFundBudget: GovernmentFundItems
  readonly stateCapitalBudget: StateCapitalItems
  readonly nonAppropriation: GeneralPublicItems
}

/** The parts of an account that are keyed by item. */
type KeyedByItem = 'expenditure' | 'revenue' | 'openingBalance' | 'closingBalance' | 'surplusUsed' | 'surplusDistribution'

type Digits<Code> = Code extends `${infer _}${infer Rest}` ? [0, ...Digits<Rest>] : []

/** The sentence about a code that is no item; a code of three or five digits is a 类 or 款. */
type itemProblem<Code> = Code extends string
  ? Digits<Code>['length'] extends 3
    ? Wrong<writeItemLevelMessage<Code, '类'>>
    : Digits<Code>['length'] extends 5
      ? Wrong<writeItemLevelMessage<Code, '款'>>
      : Wrong<writeUnknownItemMessage<Code>>
  : never

type checkedItems<Codes, Known> = { readonly [Code in keyof Codes]: Code extends Known ? Codes[Code] : itemProblem<Code> }

type checkedEconomic<Codes> = {
  readonly [Code in keyof Codes]: Code extends `309${string}` | `311${string}`
    ? Wrong<writeNotBasicMessage<Code>>
    : Code extends keyof EconomicItems
      ? Codes[Code]
      : Code extends string
        ? Wrong<writeUnknownEconomicMessage<Code>>
        : never
}

type checkedSources<Sources, Known> = { readonly [Source in keyof Sources]: checkedItems<Sources[Source], Known> }

type checkedAccounts<Accounts, Budget, Known> = {
  readonly [Part in keyof Accounts]: Part extends KeyedByItem
    ? Part extends 'revenue'
      ? Budget extends 'nonAppropriation'
        ? checkedSources<Accounts[Part], Known>
        : checkedItems<Accounts[Part], Known>
      : checkedItems<Accounts[Part], Known>
    : Part extends 'basicByEconomic'
      ? checkedEconomic<Accounts[Part]>
      : Accounts[Part]
}

type AddedCodes<Declared> = Declared extends { readonly additionalCodes: infer Codes } ? keyof Codes : never

/** A declaration as it should be: what is wrong in it has a sentence for its type. */
export type checkedDeclaration<Declared> = {
  readonly [Part in keyof Declared]: Part extends keyof Items
    ? checkedAccounts<Declared[Part], Part, keyof Items[Part] | AddedCodes<Declared>>
    : Declared[Part]
}
