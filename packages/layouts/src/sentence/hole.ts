import { literal, type Pattern, sequence } from './pattern.ts'

/** Noncharacters: Unicode keeps them for use inside a program, so they stand in nobody's text. */
const open = '\uFDD2'
const close = '\uFDD3'
const mark = /\uFDD2([^\uFDD3]*)\uFDD3/u

/**
 * Stands for words that are to be read: a text like any other, so that whatever a layout does with words (joins them,
 * puts others in their place where there are none) it does with holes too.
 */
export function hole(path: string): string {
  return `${open}${path}${close}`
}

/** The pattern of a text with holes in it. */
export function wordsPattern(text: string): Pattern {
  return sequence(...text.split(mark).map((piece, index): Pattern => (index % 2 === 1 ? { kind: 'words', path: piece } : literal(piece))))
}
