import type { SentenceHelper } from '../helper.ts'
import { wordsPattern } from '../hole.ts'
import { empty } from '../pattern.ts'

/**
 * `{{list words}}`: 甲、乙、丙. Read, the hole of the first stands for all of them, however many they are; of a list that
 * has no holes, `of="names"` says what its words are the words of.
 */
export const list = {
  write: (words: readonly string[]): string => words.join('、'),
  read: ({ given: [words], hash }) => {
    if (typeof hash.of === 'string') return { kind: 'words', path: hash.of }
    const first: unknown = Array.isArray(words) ? words[0] : undefined
    return typeof first === 'string' ? wordsPattern(first) : empty
  },
} satisfies SentenceHelper
