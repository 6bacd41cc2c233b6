import { cellValue, type Figure, type Occurrence, quantityKey } from '@juesuan/core'

/** Of several sets of figures, any of which may be the wrong ones, the one that the fewest copies agree with; of those, the last. */
export function leastSupported(
  sets: readonly (readonly Occurrence[])[],
  occurrences: readonly Occurrence[],
): readonly Occurrence[] | undefined {
  let least: { readonly set: readonly Occurrence[]; readonly support: number } | undefined
  for (const set of sets.toReversed()) {
    const copies = set.flatMap((one) => occurrences.filter((other) => other !== one && agrees(one.figure, other.figure)))
    if (!least || copies.length < least.support) least = { set, support: copies.length }
  }
  return least?.set
}

function agrees(one: Figure, other: Figure): boolean {
  return quantityKey(one.quantity) === quantityKey(other.quantity) && cellValue(one.cell) === cellValue(other.cell)
}
