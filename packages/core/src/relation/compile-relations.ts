import type { Shape } from '../disclosure/shape.ts'
import { compileSystem } from './compile-system.ts'
import { generateRelations } from './generate-relations.ts'
import { createPropagation, type Propagation } from './propagation.ts'
import type { Relation } from './relation.ts'

/** The relations between the printed quantities, for messages, and the arrays to propagate over them. */
export interface CompiledRelations {
  /** In the order of the first sums of the system, which are the same. */
  readonly relations: readonly Relation[]
  readonly propagation: Propagation
}

const kept = new WeakMap<Shape, CompiledRelations>()

/** Compiles what depends only on which quantities are printed, not on what is printed for them: once for each shape. */
export function compileRelations(shape: Shape): CompiledRelations {
  const compiled = kept.get(shape) ?? compile(shape)
  kept.set(shape, compiled)
  return compiled
}

function compile({ quantities }: Shape): CompiledRelations {
  const relations = generateRelations(quantities.flatMap((quantity) => (quantity.kind === 'value' ? [quantity.of] : [])))
  return { relations, propagation: createPropagation(compileSystem(quantities, relations)) }
}
