import type { Quantity } from '@juesuan/core'
import type { Pattern } from '@juesuan/layouts'
import { compilePattern, type Program, type Step } from './compile-pattern.ts'

/** A piece of a text: a figure and what it states, or words and what they are the words of. */
export type Capture = { readonly from: number; readonly to: number } & ({ readonly quantity: Quantity } | { readonly path: string })

/** What matching gave. */
export type Match =
  | { readonly kind: 'match'; readonly captures: readonly Capture[] }
  /** `at` is how far the text is as the pattern has it; `isOpen`, whether it could fit if it went on. */
  | { readonly kind: 'mismatch'; readonly at: number; readonly isOpen: boolean }
  /** The text took more steps than any sentence needs. */
  | { readonly kind: 'exhausted' }

/** A number as it is printed, whole: no digit or decimal of it is left over. */
const figure = /[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\d]|[.,]\d)/uy

/** More than any sentence needs; the steps a text can take grow with its length, and no faster. */
const stepsAtAll = 20_000
const stepsPerCharacter = 200

/** Where the matcher stands: at a step, at a character, with what it has captured. */
interface Thread {
  readonly step: number
  readonly at: number
  /** Where the words begin that it is in; -1 where it is in none. */
  readonly from: number
  /** Whether it has been in words: they fit anything, so from there on nothing tells how far the text is right. */
  readonly inWords: boolean
  readonly trail: Trail | undefined
}

interface Trail {
  readonly capture: Capture
  readonly before: Trail | undefined
}

/**
 * Matches a whole folded text. Words are as short as they can be, and of several choices the first that fits is taken.
 * No step is tried twice at the same character, so time grows with the text however the choices lie.
 */
export function matchPattern(pattern: Pattern, text: string): Match {
  const program = compilePattern(pattern)
  const tried = new Set<number>()
  const limit = stepsAtAll + stepsPerCharacter * text.length
  const threads: Thread[] = [{ step: program.length - 1, at: 0, from: -1, inWords: false, trail: undefined }]
  let furthest = 0
  let isOpen = false
  for (let steps = 0; steps < limit; steps += 1) {
    const thread = threads.pop()
    if (!thread) return { kind: 'mismatch', at: furthest, isOpen }
    const step = program[thread.step]
    if (!thread.inWords) furthest = Math.max(furthest, thread.at)
    if (!step) continue
    if (step.kind === 'end' && thread.at === text.length) return { kind: 'match', captures: captured(thread.trail) }
    isOpen ||= endsIn(step, text, thread.at)
    const key = thread.step * (text.length + 1) + thread.at
    if (tried.has(key)) continue
    tried.add(key)
    follow(program, step, thread, text, threads)
  }
  return { kind: 'exhausted' }
}

/** Whether the text ends where the step wants more of it. */
function endsIn(step: Step, text: string, at: number): boolean {
  if (step.kind === 'end' || step.kind === 'fork') return false
  return at === text.length || (step.kind === 'literal' && text.length - at < step.text.length && canFit(step.text, text, at))
}

/** Whether the text goes on with these words, as far as it goes. */
function canFit(literal: string, text: string, at: number): boolean {
  return text.startsWith(literal, at) || (text.length - at < literal.length && literal.startsWith(text.slice(at)))
}

/** Adds where a thread can go from a step; the last is the first to be tried. */
function follow(program: Program, step: Step, thread: Thread, text: string, threads: Thread[]): void {
  const { at, from, inWords, trail } = thread
  switch (step.kind) {
    case 'fork':
      for (const { next, literal } of step.branches) if (canFit(literal, text, at)) threads.push({ step: next, at, from, inWords, trail })
      return
    case 'words': {
      const begin = from < 0 ? at : from
      const to = wordsEnd(program[step.next], text, at)
      if (to < text.length) threads.push({ step: thread.step, at: to + 1, from: begin, inWords: true, trail })
      const words = { capture: { from: begin, to, path: step.path }, before: trail }
      threads.push({ step: step.next, at: to, from: -1, inWords: true, trail: words })
      return
    }
    case 'literal':
      if (text.startsWith(step.text, at)) threads.push({ step: step.next, at: at + step.text.length, from, inWords, trail })
      return
    case 'end':
      return
    default: {
      const to = figureEnd(text, at)
      if (to === undefined) return
      const read = step.kind === 'number' ? trail : { capture: { from: at, to, quantity: step.quantity }, before: trail }
      threads.push({ step: step.next, at: to, from, inWords, trail: read })
    }
  }
}

/** Words end nowhere before what follows them begins. */
function wordsEnd(following: Step | undefined, text: string, at: number): number {
  if (following?.kind === 'end') return text.length
  if (following?.kind !== 'literal') return at
  const end = text.indexOf(following.text, at)
  return end < 0 ? text.length : end
}

function figureEnd(text: string, at: number): number | undefined {
  figure.lastIndex = at
  return figure.test(text) ? figure.lastIndex : undefined
}

function captured(trail: Trail | undefined): Capture[] {
  const captures: Capture[] = []
  for (let each = trail; each; each = each.before) captures.push(each.capture)
  return captures.reverse()
}
