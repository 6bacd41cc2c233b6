import { paragraphs } from '../disclosure/occurrences.ts'
import { sectionPlace } from '../disclosure/place.ts'
import { type Paragraph, plainText } from '../document/paragraph.ts'
import { type CheckContext, notApplicable, pass, type Result } from './check.ts'

/** What is wrong with a paragraph, one message a slip; undefined where the check has nothing to say of it. */
export type Judge = (text: string, paragraph: Paragraph) => readonly string[] | undefined

/** Judges every paragraph of a disclosure: a result for each it applies to, or one that says it applied to none. */
export function scanParagraphs({ disclosure }: CheckContext, judge: Judge, nothing: string): Result[] {
  const results: Result[] = []
  for (const { place, paragraph } of paragraphs(disclosure)) {
    const messages = judge(plainText(paragraph), paragraph)
    if (!messages) continue
    if (messages.length === 0) results.push(pass)
    for (const message of messages) {
      results.push({ outcome: 'fail', message: `${place}：${message}`, where: [sectionPlace(place)] })
    }
  }
  return results.length > 0 ? results : [notApplicable(nothing)]
}
