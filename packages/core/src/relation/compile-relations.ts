import { onceFor } from '../disclosure/once-for.ts'
import { pointsOf, type Shape } from '../disclosure/shape.ts'
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

/** Compiles what depends only on which quantities are printed, not on what is printed for them: once for each shape. */
export const compileRelations: (shape: Shape) => CompiledRelations = onceFor(compile)

function compile(shape: Shape): CompiledRelations {
  const relations = generateRelations(pointsOf(shape))
  return { relations, propagation: createPropagation(compileSystem(shape.quantities, relations)) }
}
