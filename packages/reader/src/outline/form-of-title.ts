import type { FormId } from '@juesuan/core'
import { foldText } from '../text/fold.ts'

/** What a title says of its form, the narrower before the wider. */
const forms: readonly (readonly [words: RegExp, form: FormId])[] = [
  [/三公/u, 'three-public-expenses'],
  [/政府性基金.*(?:支出|收支)/u, 'government-fund'],
  [/国有资本经营.*(?:支出|收支)/u, 'state-capital'],
  [/(?:一般公共预算|财政拨款).*基本支出/u, 'general-public-basic-expenditure'],
  [/财政拨款收(?:入支出|支)/u, 'appropriation-summary'],
  [/(?:一般公共预算|财政拨款).*支出/u, 'general-public-expenditure'],
  [/收(?:入支出|支)/u, 'revenue-and-expenditure'],
  [/收入/u, 'revenue'],
  [/支出/u, 'expenditure'],
  [/统计表$/u, 'statistics'],
]

const longest = 50
const title = /^(?:[一二三四五六七八九十]+、|\d{1,2}[、.])?(?<name>[^,。;:]*决算[^,。;:]*表)(?:[(][^()]{1,4}[)])?$/u

/** The form that a line is the title of, in the words of any province; undefined where it is none. */
export function formOfTitle(text: string): FormId | undefined {
  if (text.length > longest) return undefined
  const name = title.exec(foldText(text))?.groups?.name
  return name === undefined ? undefined : forms.find(([words]) => words.test(name))?.[1]
}
