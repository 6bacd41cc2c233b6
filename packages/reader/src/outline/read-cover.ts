import type { Layout } from '@juesuan/layouts'
import { fold, foldText } from '../text/fold.ts'
import { joinLines } from '../text/passage.ts'
import type { SourceLine } from '../text/source-line.ts'

/** Whose accounts a file says it holds, and of which year. */
export interface ReadCover {
  readonly department: string
  readonly year: number
}

/** Reads the cover: the department stands before the title with its year, in a line of its own or not. Undefined where there is no such title. */
export function readCover(lines: readonly SourceLine[], layout: Layout): ReadCover | undefined {
  return readTitle(lines, layout) ?? readApart(lines, layout) ?? readAny(lines)
}

function readTitle(lines: readonly SourceLine[], { titles }: Layout): ReadCover | undefined {
  const [before = '', after = ''] = titles.cover.split('{year}').map(foldText)
  for (const [at, line] of lines.entries()) {
    // The title may be cut into two lines.
    for (const text of [line.text, joinLines(lines.slice(at, at + 2)).text]) {
      const folded = fold(text)
      const year = folded.text.length - after.length - yearLength
      const start = year - before.length
      if (start < 0 || !folded.text.endsWith(after) || folded.text.slice(start, year) !== before) continue
      const digits = folded.text.slice(year, year + yearLength)
      if (!/^\d+$/u.test(digits)) continue
      const own = text.slice(0, folded.at[start]).trim()
      return { department: joinLines(lines.slice(0, at)).text + own, year: Number(digits) }
    }
  }
  return undefined
}

const yearLength = 4

/** The year may stand in a line of its own before or after the title: its digits are often set in another type. */
function readApart(lines: readonly SourceLine[], { titles }: Layout): ReadCover | undefined {
  const [year, ...others] = lines.filter(({ text }) => /^\d{4}$/u.test(text.trim()))
  const title = foldText(titles.cover.replace('{year}', ''))
  const at = lines.findIndex(({ text }) => foldText(text).endsWith(title))
  const line = lines[at]
  if (!year || !line || others.length > 0) return undefined
  const folded = fold(line.text)
  const own = line.text.slice(0, folded.at[folded.text.length - title.length])
  const above = lines.slice(0, at).filter((each) => each !== year)
  return { department: joinLines(above).text + own.trim(), year: Number(year.text) }
}

const anyTitle = /^(?<own>.*?)(?<year>20\d\d)年度?(?:部门|单位)?决算(?:公开)?(?:报告|说明|情况说明|文本|草案)?$/u

/** A title in other words than the layout's: 2021年度单位决算公开报告. */
function readAny(lines: readonly SourceLine[]): ReadCover | undefined {
  for (const [at, line] of lines.entries()) {
    const title = anyTitle.exec(foldText(line.text))?.groups
    if (title) return { department: joinLines(lines.slice(0, at)).text + (title.own ?? ''), year: Number(title.year) }
  }
  return undefined
}
