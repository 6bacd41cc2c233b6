import type { EconomicItems, memberLabels, publicExpenseClasses } from '@juesuan/core'
import type { writePartExceedsMessage } from '../messages/part-exceeds-message.ts'
import type { addFen, subtractFen } from '../sums/add-fen.ts'
import type { fen, printFen } from '../sums/fen.ts'
import type { partOf } from './part-of.ts'

type Classes = typeof publicExpenseClasses

/** An amount of basic expenditure, or the sentence that it is more than the item of the three public expenses it is a part of. */
export type checkedCeiling<Code, Amount, PublicExpenses> = Code extends keyof Classes & keyof EconomicItems
  ? exceeds<fen<Amount>, finalOf<PublicExpenses, Classes[Code]>> extends infer Difference extends string
    ? writePartExceedsMessage<
        `基本支出的${Code} ${EconomicItems[Code]}`,
        printed<fen<Amount>>,
        `“三公”经费的${(typeof memberLabels)['publicExpense'][Classes[Code]]}`,
        printed<finalOf<PublicExpenses, Classes[Code]>>,
        Difference
      >
    : Amount
  : Amount

type printed<Fen> = printFen<Fen> & string

/** By how much the left is more than the right; `false` where it is not, or where one of them is unknown. */
type exceeds<Left, Right> =
  subtractFen<Left, Right> extends [infer Difference, false] ? (printed<Difference> extends '0.00' ? false : printed<Difference>) : false

type finalOf<PublicExpenses, Item> = Item extends 'hospitality'
  ? addFen<
      amountIn<partOf<partOf<PublicExpenses, Item>, 'foreignAffairs'>>,
      addFen<amountIn<partOf<partOf<PublicExpenses, Item>, 'otherDomestic'>>, amountIn<partOf<partOf<PublicExpenses, Item>, 'overseas'>>>
    >
  : amountIn<partOf<PublicExpenses, Item>>

/** The final amount of a record, in digits; nothing where none is written. */
type amountIn<Declared> = 'final' extends keyof Declared ? fen<Declared['final']> : ''
