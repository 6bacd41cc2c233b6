import type {
  budgetLabels,
  EconomicCategories,
  EconomicItems,
  FunctionCategories,
  FunctionSubcategories,
  GeneralPublicItems,
  GovernmentFundItems,
  ItemExclusions,
  NotBasicCode,
  StateCapitalItems,
  TreasuryCode,
} from '@juesuan/core'
import type { ItemBudget } from '../item-budget.ts'
import type { writeEconomicLevelMessage } from '../messages/economic-level-message.ts'
import type { writeItemLevelMessage } from '../messages/item-level-message.ts'
import type { writeNotBasicMessage } from '../messages/not-basic-message.ts'
import type { writeNotInForceMessage } from '../messages/not-in-force-message.ts'
import type { writeOtherBudgetMessage } from '../messages/other-budget-message.ts'
import type { writeTreasuryCodeMessage } from '../messages/treasury-code-message.ts'
import type { writeUnknownEconomicMessage } from '../messages/unknown-economic-message.ts'
import type { writeUnknownItemMessage } from '../messages/unknown-item-message.ts'
import type { Surroundings } from './surroundings.ts'

/** The items of each budget. */
export interface Items {
  readonly generalPublicBudget: GeneralPublicItems
  readonly governmentFundBudget: GovernmentFundItems
  readonly stateCapitalBudget: StateCapitalItems
}

/** Their codes. They are named here once, for `keyof` of what depends on a parameter is put together anew for every code. */
export interface ItemCodes {
  readonly generalPublicBudget: keyof GeneralPublicItems
  readonly governmentFundBudget: keyof GovernmentFundItems
  readonly stateCapitalBudget: keyof StateCapitalItems
}

type Label<Budget extends ItemBudget> = (typeof budgetLabels)[Budget]

/** `true` for an item of the budget in the year or an added code; otherwise the sentence about it. */
export type checkedItemCode<Code, Budget extends ItemBudget, Around extends Surroundings> = Code extends Around['added']
  ? checkedAddition<Code & string, Around['additions'][Code & keyof Around['additions']], Budget>
  : Code extends ItemCodes[Budget]
    ? Code extends TreasuryCode
      ? writeTreasuryCodeMessage<Code, itemName<Code, Budget>>
      : Code extends keyof ItemExclusions
        ? Around['year'] extends ItemExclusions[Code]
          ? writeNotInForceMessage<Code & string, itemName<Code, Budget>, `${Around['year'] & number}`>
          : true
        : true
    : Code extends keyof FunctionCategories
      ? writeItemLevelMessage<Code & string, FunctionCategories[Code], '类'>
      : Code extends keyof FunctionSubcategories
        ? writeItemLevelMessage<Code & string, FunctionSubcategories[Code], '款'>
        : Code extends ItemCodes['generalPublicBudget']
          ? writeOtherBudgetMessage<Code & string, GeneralPublicItems[Code], Label<'generalPublicBudget'>, Label<Budget>>
          : Code extends ItemCodes['governmentFundBudget']
            ? writeOtherBudgetMessage<Code & string, GovernmentFundItems[Code], Label<'governmentFundBudget'>, Label<Budget>>
            : Code extends ItemCodes['stateCapitalBudget']
              ? writeOtherBudgetMessage<Code & string, StateCapitalItems[Code], Label<'stateCapitalBudget'>, Label<Budget>>
              : writeUnknownItemMessage<Code & string, Label<Budget>>

/** An added code is an item of the budget that it says. */
type checkedAddition<Code extends string, Addition, Budget extends ItemBudget> = Addition extends {
  readonly name: infer Name extends string
  readonly budget: infer Own extends ItemBudget
}
  ? Own extends Budget
    ? Code extends TreasuryCode
      ? writeTreasuryCodeMessage<Code, Name>
      : true
    : writeOtherBudgetMessage<Code, Name, Label<Own>, Label<Budget>>
  : true

/** What an item is called. */
export type itemName<Code, Budget extends ItemBudget> = Code extends keyof Items[Budget] ? Items[Budget][Code] & string : never

/** `true` for a 款 that basic expenditure can be spent on; otherwise the sentence about it. */
export type checkedEconomicCode<Code> = Code extends NotBasicCode
  ? writeNotBasicMessage<Code>
  : Code extends keyof EconomicItems
    ? true
    : Code extends keyof EconomicCategories
      ? writeEconomicLevelMessage<Code & string, EconomicCategories[Code]>
      : writeUnknownEconomicMessage<Code & string>
