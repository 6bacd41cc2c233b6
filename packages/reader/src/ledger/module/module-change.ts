import type { Fen } from '@juesuan/core'

/** What an import does to an amount of a module; `before` and `after` in 分, undefined where there is none, or none that is one. */
export interface ModuleChange {
  readonly kind: 'changed' | 'added' | 'removed'
  readonly path: readonly string[]
  readonly before: Fen | undefined
  readonly after: Fen | undefined
}
