import { itemBudgets } from '../reconstruct/leaves/printed-codes.ts'
import { declareBudget, text } from './declare-budget.ts'
import { declareOtherMoney } from './declare-other-money.ts'
import { declarePerformance } from './declare-performance.ts'
import { declarePublicExpenses } from './declare-public-expenses.ts'
import { declareStatistics } from './declare-statistics.ts'
import type { ImportSource } from './import-source.ts'
import { type Written, type WrittenEntry, writtenObject, writtenText } from './written.ts'

/** The declaration of a report that was read, in the order people write one; `duties` stands for the list of them. */
export function declare(source: ImportSource, duties: Written): Written {
  const { department, year, reportingUnits, layout, texts, additionalCodes } = source
  const { total, fiscalAppropriation } = texts.reasons
  const codes = additionalCodes.map(
    ({ code, name, budget }): WrittenEntry => ({
      key: code,
      value: writtenObject([text('name', name), text('budget', budget)]),
    }),
  )
  const terms = texts.terms.map(({ term, meaning }) => writtenObject([text('term', term), text('meaning', meaning)]))
  return writtenObject([
    text('department', department),
    year === layout.year ? undefined : { key: 'year', value: { kind: 'number', value: year } },
    { key: 'units', value: { kind: 'list', items: reportingUnits.map(writtenText) } },
    { key: 'duties', value: duties },
    { key: 'additionalCodes', value: writtenObject(codes) },
    { key: 'reasons', value: writtenObject([text('total', total), text('fiscalAppropriation', fiscalAppropriation)]) },
    ...itemBudgets.map((funding) => declareBudget(funding, source)),
    declareOtherMoney(source),
    declarePublicExpenses(source),
    ...declareStatistics(source),
    declarePerformance(source),
    text('otherMatters', texts.otherMatters),
    terms.length > 0 ? { key: 'terms', value: { kind: 'list', items: terms } } : undefined,
  ])
}
