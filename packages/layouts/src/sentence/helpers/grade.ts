import { type DataPoint, gradeOf, memberLabels } from '@juesuan/core'
import { type SentenceHelper, type SentenceOptions, valueIn } from '../helper.ts'
import { choice, literal } from '../pattern.ts'

/** `{{grade score}}`: what a score earns: 优, 良, 中 or 差. */
export const grade = {
  write: (of: DataPoint, options: SentenceOptions): string => memberLabels.grade[gradeOf(Number(valueIn(options, of)) / 100)],
  read: () => choice(...Object.values(memberLabels.grade).map(literal)),
} satisfies SentenceHelper
