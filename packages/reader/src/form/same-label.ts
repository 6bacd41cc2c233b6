import { spellings } from '@juesuan/layouts'
import { foldText } from '../text/fold.ts'

/** Whether two folded labels are the same line or column, if not in the same words. */
export function isSameLabel(left: string, right: string): boolean {
  return left === right || labelKey(left) === labelKey(right)
}

/** What all spellings of a folded label have in common. */
export function labelKey(label: string): string {
  const bare = label.replace(number, '')
  return keys.get(bare) ?? bare
}

const number = /^(?:其中:)?(?:[一二三四五六七八九十]+、|[(][一二三四五六七八九十]+[)]|\d{1,2}[、.])?/u

const keys = new Map(spellings.flatMap(([first = '', ...others]) => [first, ...others].map((each) => [foldText(each), foldText(first)])))
