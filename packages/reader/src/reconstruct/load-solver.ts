import { createRequire } from 'node:module'
import type { Highs } from 'highs'

/** Loads the solver when a ledger is sought, and not before: nothing else needs it. */
export function loadSolver(): Promise<Highs> {
  // Its types are those of its CommonJS build.
  const { default: load }: typeof import('highs') = createRequire(import.meta.url)('highs')
  return load()
}
