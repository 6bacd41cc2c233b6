import type { ContentsEntry, FormDefinition } from '@juesuan/core'
import { foldText } from '../text/fold.ts'
import type { SourceLine } from '../text/source-line.ts'
import { withoutPage } from './read-outline.ts'

const part = /^第[一二三四五六七八九十]+部分/u
const number = /^(?:[一二三四五六七八九十]+、|\d{1,2}[、.．])\s*/u

/** Reads the contents: their titles, without leaders and page numbers. Forms are numbered there, though not in the body. */
export function readContents(lines: readonly SourceLine[], forms: readonly FormDefinition[]): ContentsEntry[] {
  const titles = new Set(forms.map(({ title }) => foldText(title)))
  return lines.map(({ text }) => {
    const title = withoutPage(text)
    if (part.test(title)) return { level: 0, title, target: title }
    const bare = title.replace(number, '')
    return { level: 1, title, target: titles.has(foldText(bare)) ? bare : title }
  })
}
