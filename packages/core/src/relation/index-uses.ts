import { item } from './elements.ts'
import type { System } from './system.ts'

/** In which constraints each quantity stands, as rows of one array. */
export function indexUses(
  quantities: number,
  rows: readonly { readonly terms: readonly number[] }[],
  quotients: readonly number[],
): Pick<System, 'useStarts' | 'uses'> {
  const useStarts = new Int32Array(quantities + 1)
  const each = (visit: (quantity: number, constraint: number) => void) => {
    for (const [sum, { terms }] of rows.entries()) for (const term of terms) visit(term >> 1, sum)
    for (const [index, quantity] of quotients.entries()) if (index % 3 < 2) visit(quantity, rows.length + Math.floor(index / 3))
  }
  each((quantity) => {
    useStarts[quantity + 1] = item(useStarts, quantity + 1) + 1
  })
  for (let quantity = 0; quantity < quantities; quantity += 1) {
    useStarts[quantity + 1] = item(useStarts, quantity + 1) + item(useStarts, quantity)
  }
  const next = useStarts.slice()
  const uses = new Int32Array(item(useStarts, quantities))
  each((quantity, constraint) => {
    uses[item(next, quantity)] = constraint
    next[quantity] = item(next, quantity) + 1
  })
  return { useStarts, uses }
}
