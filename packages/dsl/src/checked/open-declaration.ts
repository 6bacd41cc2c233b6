import type { Evaluation } from '@juesuan/core'
import type { Declaration } from '../declaration.ts'
import type { ItemBudget } from '../item-budget.ts'

/** A declaration that may hold more or less than it should, so that what is too much or too little can be named. */
export type openDeclaration<Pattern = Declaration> = {
  readonly [Part in keyof Pattern]?: Part extends ItemBudget
    ? Pattern[Part] & { readonly [property: string]: unknown }
    : Part extends 'nonAppropriation'
      ? Pattern[Part] & { readonly revenue?: { readonly [source: string]: unknown }; readonly [property: string]: unknown }
      : Part extends 'priorYear'
        ? Pattern[Part]
        : opened<Pattern[Part]>
}

/** A record and the records in it; amounts, words and lists stay as they are. */
type opened<Value> = Value extends readonly unknown[] | string | number | bigint | { readonly fen: bigint } | Evaluation
  ? Value
  : Value extends object
    ? { readonly [Key in keyof Value]?: opened<Value[Key]> } & { readonly [property: string]: unknown }
    : Value
