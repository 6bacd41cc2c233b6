import type { Contents } from '@juesuan/core'
import {
  convertMillimetersToTwip,
  type FileChild,
  InternalHyperlink,
  LeaderType,
  LineRuleType,
  PageReference,
  Paragraph,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx'
import { plainWords } from '../plain-words.ts'
import type { Bookmarks } from './bookmarks.ts'
import { heights, millimetre } from './heights.ts'
import { roomOf } from './page.ts'
import { styleIds } from './styles.ts'

/** Lines are as far apart as one page lets them be, in points. */
const [closest, widest] = [18, 24]

/** Writes the contents as a field that office programs bring up to date, filled in with the entries as the report prints them. */
export function writeContents({ title, entries }: Contents, { ofEntry }: Bookmarks): FileChild[] {
  const { width, height } = roomOf('text')
  const tabStops = [{ type: TabStopType.RIGHT, position: convertMillimetersToTwip(width), leader: LeaderType.DOT }]
  // The field itself begins and ends in an empty line each.
  const around = heights.partTitle.line + heights.partTitle.after + 2 * heights.text.line
  const line = Math.max(closest, Math.min(widest, Math.floor((height * millimetre - around) / Math.max(1, entries.length))))
  const spacing = { line: line * 20, lineRule: LineRuleType.EXACT }
  const contentChildren = entries.map((entry, index) => {
    const bookmark = ofEntry[index]
    const words = new TextRun(plainWords(entry.title))
    const children = bookmark
      ? [new InternalHyperlink({ anchor: bookmark, children: [words, new TextRun({ children: ['\t'] }), new PageReference(bookmark)] })]
      : [words]
    return new Paragraph({ style: entry.level === 0 ? 'TOC1' : 'TOC2', spacing, tabStops, children })
  })
  return [
    new Paragraph({ style: styleIds.contentsTitle, children: [new TextRun(plainWords(title))] }),
    new TableOfContents(plainWords(title), {
      hyperlink: true,
      headingStyleRange: '1-2',
      useAppliedParagraphOutlineLevel: true,
      contentChildren,
    }),
  ]
}
