import type { Check } from './check.ts'
import { agencyExpensesExceeded } from './rules/agency-expenses-exceeded.ts'
import { amountNegative } from './rules/amount-negative.ts'
import { amountStyleMixed } from './rules/amount-style-mixed.ts'
import { annexTitleMismatch } from './rules/annex-title-mismatch.ts'
import { asOfDateMismatch } from './rules/as-of-date-mismatch.ts'
import { balanceMismatch } from './rules/balance-mismatch.ts'
import { balanceNegative } from './rules/balance-negative.ts'
import { benefitExceeded } from './rules/benefit-exceeded.ts'
import { budgetComparisonMismatch } from './rules/budget-comparison-mismatch.ts'
import { budgetExceeded } from './rules/budget-exceeded.ts'
import { codeLevelMissing } from './rules/code-level-missing.ts'
import { codeNameMismatch } from './rules/code-name-mismatch.ts'
import { codeOutOfOrder } from './rules/code-out-of-order.ts'
import { codeUnknown } from './rules/code-unknown.ts'
import { completionBaseMismatch } from './rules/completion-base-mismatch.ts'
import { contentsMismatch } from './rules/contents-mismatch.ts'
import { contributionMismatch } from './rules/contribution-mismatch.ts'
import { copiesDiffer } from './rules/copies-differ.ts'
import { departmentMismatch } from './rules/department-mismatch.ts'
import { directionContradicted } from './rules/direction-contradicted.ts'
import { directionMismatch } from './rules/direction-mismatch.ts'
import { distributionUnfounded } from './rules/distribution-unfounded.ts'
import { emptyFormRemark } from './rules/empty-form-remark.ts'
import { emptySectionMismatch } from './rules/empty-section-mismatch.ts'
import { evaluationExceeded } from './rules/evaluation-exceeded.ts'
import { evaluationGradeMismatch } from './rules/evaluation-grade-mismatch.ts'
import { evaluationScoreMismatch } from './rules/evaluation-score-mismatch.ts'
import { evaluationSurplusMismatch } from './rules/evaluation-surplus-mismatch.ts'
import { evaluationWeightsMismatch } from './rules/evaluation-weights-mismatch.ts'
import { figureOrphan } from './rules/figure-orphan.ts'
import { figureUnreadable } from './rules/figure-unreadable.ts'
import { formColumnsDiffer } from './rules/form-columns-differ.ts'
import { formMissing } from './rules/form-missing.ts'
import { indicatorCountMismatch } from './rules/indicator-count-mismatch.ts'
import { itemDetailMissing } from './rules/item-detail-missing.ts'
import { itemNameMismatch } from './rules/item-name-mismatch.ts'
import { jointlyInfeasible } from './rules/jointly-infeasible.ts'
import { jointlyUnlikely } from './rules/jointly-unlikely.ts'
import { largeDeviationUnexplained } from './rules/large-deviation-unexplained.ts'
import { lineNumberGap } from './rules/line-number-gap.ts'
import { listIncomplete } from './rules/list-incomplete.ts'
import { machineResidue } from './rules/machine-residue.ts'
import { nonAppropriationExceeded } from './rules/non-appropriation-exceeded.ts'
import { notReportableAmount } from './rules/not-reportable-amount.ts'
import { openingBalanceMismatch } from './rules/opening-balance-mismatch.ts'
import { partExceedsWhole } from './rules/part-exceeds-whole.ts'
import { percentDecimalsMixed } from './rules/percent-decimals-mixed.ts'
import { percentSignMissing } from './rules/percent-sign-missing.ts'
import { placeholderLeft } from './rules/placeholder-left.ts'
import { priorYearFigureMismatch } from './rules/prior-year-figure-mismatch.ts'
import { priorYearMismatch } from './rules/prior-year-mismatch.ts'
import { publicExpenseCount } from './rules/public-expense-count.ts'
import { publicExpenseDetailMissing } from './rules/public-expense-detail-missing.ts'
import { publicExpenseExceeded } from './rules/public-expense-exceeded.ts'
import { punctuationDoubled } from './rules/punctuation-doubled.ts'
import { punctuationMixed } from './rules/punctuation-mixed.ts'
import { rateMismatch } from './rules/rate-mismatch.ts'
import { rateOnZeroBase } from './rules/rate-on-zero-base.ts'
import { rateUnlikeOthers } from './rules/rate-unlike-others.ts'
import { reasonMissing } from './rules/reason-missing.ts'
import { receptionImplausible } from './rules/reception-implausible.ts'
import { receptionMismatch } from './rules/reception-mismatch.ts'
import { reportKindMixed } from './rules/report-kind-mixed.ts'
import { republishedDifference } from './rules/republished-difference.ts'
import { roundingNoteMissing } from './rules/rounding-note-missing.ts'
import { sectionMissing } from './rules/section-missing.ts'
import { shareOutOfRange } from './rules/share-out-of-range.ts'
import { sharesNotHundred } from './rules/shares-not-hundred.ts'
import { sumMismatch } from './rules/sum-mismatch.ts'
import { targetUnmet } from './rules/target-unmet.ts'
import { templateResidue } from './rules/template-residue.ts'
import { termMissing } from './rules/term-missing.ts'
import { totalsChangeMismatch } from './rules/totals-change-mismatch.ts'
import { totalsEmpty } from './rules/totals-empty.ts'
import { unitCountMismatch } from './rules/unit-count-mismatch.ts'
import { unitMissing } from './rules/unit-missing.ts'
import { unitSumMismatch } from './rules/unit-sum-mismatch.ts'
import { useMisplaced } from './rules/use-misplaced.ts'
import { vehiclesUnexplained } from './rules/vehicles-unexplained.ts'
import { wordRepeated } from './rules/word-repeated.ts'
import { wordsMissing } from './rules/words-missing.ts'
import { yearMismatch } from './rules/year-mismatch.ts'

/** Checks that look at figures only, and at no word: for reports by the thousand. */
export const numberChecks: readonly Check[] = [
  copiesDiffer,
  sumMismatch,
  balanceMismatch,
  totalsEmpty,
  partExceedsWhole,
  jointlyInfeasible,
  jointlyUnlikely,
]

/** Every check in the order findings are reported: numbers, forms, sentences, evaluations, words, other documents. */
export const checks: readonly Check[] = [
  copiesDiffer,
  sumMismatch,
  balanceMismatch,
  totalsEmpty,
  partExceedsWhole,
  nonAppropriationExceeded,
  distributionUnfounded,
  amountNegative,
  balanceNegative,
  notReportableAmount,
  contributionMismatch,
  benefitExceeded,
  publicExpenseExceeded,
  publicExpenseCount,
  budgetExceeded,
  receptionMismatch,
  receptionImplausible,
  agencyExpensesExceeded,
  vehiclesUnexplained,
  evaluationExceeded,
  evaluationSurplusMismatch,
  rateMismatch,
  rateOnZeroBase,
  shareOutOfRange,
  sharesNotHundred,
  totalsChangeMismatch,
  priorYearMismatch,
  directionContradicted,
  rateUnlikeOthers,
  directionMismatch,
  budgetComparisonMismatch,
  formMissing,
  formColumnsDiffer,
  unitMissing,
  emptyFormRemark,
  emptySectionMismatch,
  publicExpenseDetailMissing,
  codeUnknown,
  codeNameMismatch,
  codeOutOfOrder,
  codeLevelMissing,
  lineNumberGap,
  departmentMismatch,
  yearMismatch,
  amountStyleMixed,
  percentDecimalsMixed,
  percentSignMissing,
  roundingNoteMissing,
  sectionMissing,
  contentsMismatch,
  listIncomplete,
  itemDetailMissing,
  itemNameMismatch,
  reasonMissing,
  largeDeviationUnexplained,
  wordsMissing,
  useMisplaced,
  completionBaseMismatch,
  asOfDateMismatch,
  unitCountMismatch,
  reportKindMixed,
  termMissing,
  evaluationWeightsMismatch,
  evaluationScoreMismatch,
  evaluationGradeMismatch,
  indicatorCountMismatch,
  targetUnmet,
  annexTitleMismatch,
  templateResidue,
  placeholderLeft,
  machineResidue,
  wordRepeated,
  punctuationDoubled,
  punctuationMixed,
  figureOrphan,
  figureUnreadable,
  openingBalanceMismatch,
  priorYearFigureMismatch,
  unitSumMismatch,
  republishedDifference,
  // Last, for they are about figures that no other check objects to.
  jointlyInfeasible,
  jointlyUnlikely,
]

/** Those that look at quantities alone, for facts without any text; what vehicles are for is only said in words. */
export const factChecks: readonly Check[] = checks.filter((check) => check.regime !== 'text' && check !== vehiclesUnexplained)
