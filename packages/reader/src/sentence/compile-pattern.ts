import type { Quantity } from '@juesuan/core'
import type { Pattern } from '@juesuan/layouts'
import { foldText } from '../text/fold.ts'

/** One step of matching, and the steps that may follow it. */
export type Step =
  | { readonly kind: 'literal'; readonly text: string; readonly next: number }
  | { readonly kind: 'figure'; readonly quantity: Quantity; readonly next: number }
  | { readonly kind: 'number'; readonly next: number }
  | { readonly kind: 'words'; readonly path: string; readonly next: number }
  /** The last branch is the first to be tried. `literal` is what it begins with, if it begins with words: of many few are worth trying. */
  | { readonly kind: 'fork'; readonly branches: readonly { readonly next: number; readonly literal: string }[] }
  | { readonly kind: 'end' }

/** A pattern as steps that name each other by number; the last is the first to be taken. */
export type Program = readonly Step[]

const compiled = new WeakMap<Pattern, Program>()

/** The steps of a pattern, over folded text. */
export function compilePattern(pattern: Pattern): Program {
  const known = compiled.get(pattern)
  if (known) return known
  const steps: Step[] = [{ kind: 'end' }]
  const add = (step: Step) => steps.push(step) - 1
  const branch = (next: number) => {
    const step = steps[next]
    return { next, literal: step?.kind === 'literal' ? step.text : '' }
  }
  const emit = (part: Pattern, next: number): number => {
    switch (part.kind) {
      case 'literal':
        return add({ kind: 'literal', text: foldText(part.text), next })
      case 'sequence':
        return part.parts.reduceRight((after, each) => emit(each, after), next)
      case 'choice':
        return add({ kind: 'fork', branches: part.options.map((option) => branch(emit(option, next))).reverse() })
      default:
        return add({ ...part, next })
    }
  }
  const first = emit(pattern, 0)
  if (first !== steps.length - 1) add({ kind: 'fork', branches: [branch(first)] })
  compiled.set(pattern, steps)
  return steps
}
