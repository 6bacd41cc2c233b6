import { type Layout, partName } from '@juesuan/layouts'
import { foldText } from '../text/fold.ts'
import type { SourceLine } from '../text/source-line.ts'

/** The parts of a report, as a layout names their titles. */
const partNames = ['overview', 'forms', 'narrative', 'terms', 'annexes'] as const

/** One part of a report. */
export type PartName = (typeof partNames)[number]

const heading = /^第[一二三四五六七八九十]+部分/u
const longest = 60

/** The part a line is the title of, whatever its number and year; undefined where it is none. */
export function findPart(text: string, titles: Layout['titles']): PartName | undefined {
  if (text.length > longest) return undefined
  const folded = foldText(text)
  if (!heading.test(folded)) return undefined
  const named = partNames
    .flatMap((part) => {
      const title = titles[part]
      return title !== undefined && folded.includes(foldText(partName(title))) ? [{ part, length: partName(title).length }] : []
    })
    .sort((left, right) => right.length - left.length)[0]?.part
  return named ?? usual.find(({ words }) => words.test(folded))?.part
}

/** What titles of other words say of their parts. */
const usual: readonly { readonly part: PartName; readonly words: RegExp }[] = [
  { part: 'narrative', words: /决算.*说明$/u },
  { part: 'forms', words: /决算.*表$/u },
  { part: 'overview', words: /(?:概况|基本情况)$/u },
  { part: 'terms', words: /名词/u },
]

/** Joins titles of parts that are cut into two lines: 第二部分 ⏎ 2024年部门决算表. */
export function joinPartTitles(lines: readonly SourceLine[], titles: Layout['titles']): SourceLine[] {
  const joined: SourceLine[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const [line, next] = [lines[at], lines[at + 1]]
    if (!line) continue
    const text = next && heading.test(line.text) && !findPart(line.text, titles) ? `${line.text} ${next.text}` : line.text
    const isCut = text !== line.text && findPart(text, titles) !== undefined
    joined.push(isCut ? { number: line.number, text } : line)
    if (isCut) at += 1
  }
  return joined
}
