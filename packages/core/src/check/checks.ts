import type { Check } from './check.ts'
import { amountNegative } from './rules/amount-negative.ts'
import { balanceMismatch } from './rules/balance-mismatch.ts'
import { contentsMismatch } from './rules/contents-mismatch.ts'
import { copiesDiffer } from './rules/copies-differ.ts'
import { departmentMismatch } from './rules/department-mismatch.ts'
import { directionMismatch } from './rules/direction-mismatch.ts'
import { emptyFormRemark } from './rules/empty-form-remark.ts'
import { figureUnreadable } from './rules/figure-unreadable.ts'
import { partExceedsWhole } from './rules/part-exceeds-whole.ts'
import { percentSignMissing } from './rules/percent-sign-missing.ts'
import { placeholderLeft } from './rules/placeholder-left.ts'
import { publicExpenseCount } from './rules/public-expense-count.ts'
import { publicExpenseExceeded } from './rules/public-expense-exceeded.ts'
import { punctuationDoubled } from './rules/punctuation-doubled.ts'
import { rateMismatch } from './rules/rate-mismatch.ts'
import { rateOnZeroBase } from './rules/rate-on-zero-base.ts'
import { reasonMissing } from './rules/reason-missing.ts'
import { sumMismatch } from './rules/sum-mismatch.ts'
import { templateResidue } from './rules/template-residue.ts'
import { unitCountMismatch } from './rules/unit-count-mismatch.ts'
import { wordRepeated } from './rules/word-repeated.ts'
import { wordsMissing } from './rules/words-missing.ts'
import { yearMismatch } from './rules/year-mismatch.ts'

/** Every check, numbers first, in the order findings are reported. */
export const checks: readonly Check[] = [
  copiesDiffer,
  sumMismatch,
  balanceMismatch,
  partExceedsWhole,
  publicExpenseExceeded,
  publicExpenseCount,
  amountNegative,
  rateMismatch,
  rateOnZeroBase,
  directionMismatch,
  reasonMissing,
  wordsMissing,
  percentSignMissing,
  emptyFormRemark,
  departmentMismatch,
  yearMismatch,
  unitCountMismatch,
  contentsMismatch,
  templateResidue,
  placeholderLeft,
  wordRepeated,
  punctuationDoubled,
  figureUnreadable,
]
