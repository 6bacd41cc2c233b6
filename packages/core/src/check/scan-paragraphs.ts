import { sectionPlace } from '../disclosure/place.ts'
import type { Paragraph } from '../document/paragraph.ts'
import { type CheckContext, notApplicable, pass, type Result } from './check.ts'

/** What is wrong with a paragraph, one message a slip; undefined where the check has nothing to say of it. */
export type Judge = (text: string, paragraph: Paragraph) => readonly string[] | undefined

/** Judges every paragraph of a disclosure: a result for each it applies to, or one that says it applied to none. */
export function scanParagraphs({ paragraphs }: CheckContext, judge: Judge, nothing: string): Result[] {
  const results: Result[] = []
  for (const { place, text, paragraph } of paragraphs) {
    const messages = judge(text, paragraph)
    if (!messages) continue
    if (messages.length === 0) results.push(pass)
    for (const message of messages) {
      results.push({ outcome: 'fail', message: `${place}：${message}`, where: [sectionPlace(place)] })
    }
  }
  return results.length > 0 ? results : [notApplicable(nothing)]
}
