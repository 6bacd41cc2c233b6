import { type DataPoint, keysUpwards, pointKey, type Term, totalDefinition } from '@juesuan/core'
import type { Leaf } from './leaves/leaf.ts'

/** A quantity as a sum of leaves: how often each, by its number, is added. */
export type LinearForm = ReadonlyMap<number, number>

/** Says of any quantity which leaves it is the sum of. */
export function linearForms(leaves: readonly Leaf[]): (of: DataPoint) => LinearForm {
  const forms = new Map<string, Map<number, number>>()
  for (const [number, { counts }] of leaves.entries()) {
    for (const { point, negative } of counts) {
      for (const key of keysUpwards(point)) {
        const form = forms.get(key) ?? new Map<number, number>()
        if (form.size === 0) forms.set(key, form)
        form.set(number, (form.get(number) ?? 0) + (negative ? -1 : 1))
      }
    }
  }
  const formOf = (of: DataPoint): LinearForm => {
    const terms = totalDefinition(of)
    return terms ? addForms(terms, formOf) : (forms.get(pointKey(of)) ?? nothing)
  }
  return formOf
}

/** The sum of quantities, each as a sum of leaves. */
export function addForms(terms: readonly Term[], formOf: (of: DataPoint) => LinearForm): LinearForm {
  const sum = new Map<number, number>()
  for (const { point, negative } of terms) {
    for (const [leaf, times] of formOf(point)) {
      const total = (sum.get(leaf) ?? 0) + (negative ? -times : times)
      if (total === 0) sum.delete(leaf)
      else sum.set(leaf, total)
    }
  }
  return sum
}

const nothing: LinearForm = new Map()
