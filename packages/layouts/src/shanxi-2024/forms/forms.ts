import type { FormDefinition, FormId } from '@juesuan/core'
import type { Edition } from '../../edition/edition.ts'
import { nationalForms } from '../../national-2024/forms.ts'
import { statistics } from './statistics.ts'

/** The two forms of funds and state capital say 单位, where the others say 金额单位. */
const fundHead = ['{number}', '部门名称：{department}', '{year}年度', '单位：{unit}']

/** What Shanxi prints otherwise than the national forms. */
const overrides: { readonly [Id in FormId]?: Partial<FormDefinition> } = {
  'revenue-and-expenditure': {
    note: '注：本表反映部门本年度的总收支和年末结转结余情况。本套报表金额单位转换时可能存在尾数误差。',
  },
  'government-fund': { head: fundHead },
  'state-capital': { head: fundHead },
}

/** The forms of Shanxi: the national ones of an edition, and its statistics form. */
export function shanxiForms(edition: Edition): readonly FormDefinition[] {
  return [...nationalForms(edition).map((form) => ({ ...form, ...overrides[form.id] })), statistics(edition)]
}
