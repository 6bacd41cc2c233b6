import { text } from './declare-budget.ts'
import type { ImportSource } from './import-source.ts'
import { type Written, type WrittenEntry, writtenObject } from './written.ts'

const root = 'performance'
const fundings = ['generalPublicBudget', 'governmentFundBudget', 'stateCapitalBudget']
const zero: Written = { kind: 'number', value: 0 }

/** What a declaration states of performance management; a department's evaluation only with its report, which it must have. */
export function declarePerformance({ amounts, texts, evaluation }: ImportSource): WrittenEntry {
  const { performanceManagement, selfEvaluation, departmentEvaluation } = texts
  const record = (path: readonly string[], keys: readonly string[]): WrittenEntry => ({
    key: path.at(-1) ?? '',
    value: { kind: 'object', entries: keys.flatMap((key) => amounts.entry([...path, key]) ?? []) },
  })
  const both = (phase: string): WrittenEntry => {
    const entries = ['projects', 'amount'].map((key) => amounts.entry([root, phase, key]) ?? { key, value: zero })
    return { key: phase, value: amounts.keys([root, phase]).length > 0 ? { kind: 'object', entries } : writtenObject([]) }
  }
  const self: WrittenEntry[] = [
    record([root, 'selfEvaluation', 'grades'], ['excellent', 'good', 'fair', 'poor']),
    record([root, 'selfEvaluation', 'amount'], fundings),
  ]
  const isSelf = selfEvaluation !== undefined || amounts.keys([root, 'selfEvaluation']).length > 0
  const optional = [
    amounts.entry([root, 'selfEvaluation', 'averageScore']),
    record([root, 'selfEvaluation', 'problems'], ['completed', 'ongoing']),
  ]
  const scope = text('scope', selfEvaluation?.scope)
  const department: WrittenEntry[] = [
    { key: 'project', value: { kind: 'text', text: departmentEvaluation?.project ?? '' } },
    amounts.entry([root, 'departmentEvaluation', 'budget']) ?? { key: 'budget', value: zero },
    record([root, 'departmentEvaluation', 'amount'], fundings),
    { key: 'result', value: { kind: 'text', text: departmentEvaluation?.result ?? '' } },
    { key: 'report', value: { kind: 'name', name: 'evaluation' } },
  ]
  const given = (value: Written): WrittenEntry[] => (value.kind === 'object' ? [...value.entries] : [])
  return {
    key: root,
    value: writtenObject([
      performanceManagement && {
        key: 'management',
        value: writtenObject([text('rules', performanceManagement.rules), text('mechanism', performanceManagement.mechanism)]),
      },
      both('objectives'),
      both('monitoring'),
      isSelf
        ? {
            key: 'selfEvaluation',
            value: { kind: 'object', entries: [...(scope ? [scope] : []), ...self, ...given(writtenObject(optional))] },
          }
        : undefined,
      departmentEvaluation && evaluation ? { key: 'departmentEvaluation', value: { kind: 'object', entries: department } } : undefined,
    ]),
  }
}
