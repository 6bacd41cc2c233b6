import type { Printed } from '../disclosure/printed.ts'
import { compileSystem } from './compile-system.ts'
import { generateRelations } from './generate-relations.ts'
import { createPropagation, type Propagation } from './propagation.ts'
import type { Relation } from './relation.ts'

/** The relations between the printed quantities, for messages, and the arrays to propagate over them. */
export interface CompiledRelations {
  readonly relations: readonly Relation[]
  readonly propagation: Propagation
}

/** So many reports with different rows may be edited, tested or watched by turns before one is compiled anew. */
const mostKept = 8
const kept = new Map<string, CompiledRelations>()

/** Compiles what depends only on which quantities are printed, not on what is printed for them: checked again, a report is not compiled again. */
export function compileRelations(printed: readonly Printed[]): CompiledRelations {
  const signature = printed.map(({ key }) => key).join(' ')
  const compiled = kept.get(signature) ?? compile(printed)
  kept.delete(signature)
  kept.set(signature, compiled)
  const [oldest] = kept.keys()
  if (oldest !== undefined && kept.size > mostKept) kept.delete(oldest)
  return compiled
}

function compile(printed: readonly Printed[]): CompiledRelations {
  const quantities = printed.map(({ quantity }) => quantity)
  const relations = generateRelations(quantities.flatMap((quantity) => (quantity.kind === 'value' ? [quantity.of] : [])))
  return { relations, propagation: createPropagation(compileSystem(quantities, relations)) }
}
