import type { EconomicItems, FunctionCategories } from '@juesuan/core'
import type { CategoryAmount } from '../category-details.ts'
import type { Declaration } from '../declaration.ts'
import type { ItemBudget } from '../item-budget.ts'
import type { writeUnknownPropertyMessage } from '../messages/unknown-property-message.ts'
import type { checkedCategoryAmounts, checkedCategoryWords } from './checked-categories.ts'
import type { ItemCodes } from './checked-code.ts'
import type { budgetedIn, categoriesWith, checkedDetail, lackingDetails } from './checked-details.ts'
import type { checkedExpenditure } from './checked-expenditure.ts'
import type { checkedEconomic, checkedItems } from './checked-items.ts'
import type { checkedAlone, checkedBalance, checkedBasic } from './checked-sums.ts'
import type { KeyedByItem } from './keyed-by-item.ts'
import type { reconciled } from './reconciled.ts'
import type { Surroundings } from './surroundings.ts'

/** The accounts of one of the three budgets as they should be. */
export type checkedBudget<Accounts, Budget extends ItemBudget, Around extends Surroundings> = {
  readonly [Part in keyof Accounts]: Part extends 'expenditure'
    ? reconciled<
        Accounts[Part],
        checkedExpenditure<Accounts[Part], Budget, Around, lackingDetails<Accounts, RequiredOf<Budget, Around>>>,
        Budget extends 'generalPublicBudget' ? checkedAlone<Accounts, ItemCodes[Budget] | Around['added']> : true
      >
    : Part extends KeyedByItem
      ? checkedItems<Accounts[Part], Budget, Around>
      : Part extends 'revenue'
        ? reconciled<
            Accounts[Part],
            checkedItems<Accounts[Part], Budget, Around>,
            checkedBalance<Accounts, Around, ItemCodes[Budget] | keyof EconomicItems | Around['added']>
          >
        : Part extends 'basicByEconomic'
          ? reconciled<
              Accounts[Part],
              checkedEconomic<Accounts[Part], Around['publicExpenses']>,
              checkedBasic<Accounts, ItemCodes[Budget] | keyof EconomicItems | Around['added']>
            >
          : Part extends 'initialBudget' | 'priorYear'
            ? reconciled<
                Accounts[Part],
                checkedCategoryAmounts<Accounts[Part], Part extends 'initialBudget' ? budgetedIn<Accounts> : never>,
                checkedDetail<Accounts, Part, RequiredOf<Budget, Around>>
              >
            : Part extends 'uses' | 'reasons'
              ? reconciled<
                  Accounts[Part],
                  checkedCategoryWords<Accounts[Part], Part, CategoriesOf<Accounts, Part, Around>>,
                  checkedDetail<Accounts, Part, RequiredOf<Budget, Around>>
                >
              : Part extends keyof NonNullable<Declaration[Budget]>
                ? Accounts[Part]
                : writeUnknownPropertyMessage<Part & string>
}

/** Details are told of the general public budget; what last year's report or the units hold need not be. */
type RequiredOf<Budget, Around extends Surroundings> = Budget extends 'generalPublicBudget'
  ? Exclude<
      Around['required'],
      (Around['continued'] extends true ? 'priorYear' : never) | (Around['consolidated'] extends true ? CategoryAmount : never)
    >
  : never

type CategoriesOf<Accounts, Detail, Around extends Surroundings> = Around['consolidated'] extends true
  ? keyof FunctionCategories
  : Detail extends 'reasons'
    ? Around['continued'] extends true
      ? keyof FunctionCategories
      : categoriesWith<Accounts, Detail>
    : categoriesWith<Accounts, Detail>
