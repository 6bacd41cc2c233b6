import type { TextPart } from '../disclosure/occurrences.ts'
import { atLine, sectionPlace } from '../disclosure/place.ts'
import type { Paragraph } from '../document/paragraph.ts'
import { type CheckContext, notApplicable, pass, type Result } from './check.ts'

/** What is wrong with a paragraph, one message a slip; undefined where the check has nothing to say of it. */
export type Judge = (text: string, paragraph: Paragraph) => readonly string[] | undefined

/** What the department itself writes by the layout; annexes are documents of their own, with a typography of their own. */
export const ownParts: readonly TextPart[] = ['overview', 'narrative', 'terms']

/** Judges every paragraph of a disclosure, or of some parts: a result for each it applies to, or one that says it applied to none. */
export function scanParagraphs({ paragraphs }: CheckContext, judge: Judge, nothing: string, parts?: readonly TextPart[]): Result[] {
  const results: Result[] = []
  for (const { part, place, text, paragraph } of paragraphs) {
    if (parts && !parts.includes(part)) continue
    const messages = judge(text, paragraph)
    if (!messages) continue
    if (messages.length === 0) results.push(pass)
    for (const message of messages) {
      results.push({ outcome: 'fail', message: `${place}：${message}`, where: [atLine(sectionPlace(place), paragraph.line)] })
    }
  }
  return results.length > 0 ? results : [notApplicable(nothing)]
}
