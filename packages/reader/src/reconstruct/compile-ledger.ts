import {
  type DataPoint,
  generateRelations,
  indexUses,
  mode,
  type Printed,
  point,
  publicExpenseClasses,
  type Quantity,
  quantityKey,
  type System,
  type Term,
} from '@juesuan/core'
import type { Leaf } from './leaves/leaf.ts'
import { otherMoneyBalance } from './leaves/other-money-leaves.ts'
import { addForms, type LinearForm, linearForms } from './linear-forms.ts'

/** A sum of leaves that is a quantity; or where there is none, nothing at all, or at least nothing. */
interface Row {
  readonly form: LinearForm
  readonly quantity?: number
  readonly atLeast?: true
}

/** One sum of leaves that is a printed percentage of another. */
interface RateRow {
  readonly part: LinearForm
  readonly whole: LinearForm
  readonly rate: number
}

/** Everything that is printed as sums of leaves: for propagation as arrays, printed quantities first, leaves last. */
export interface CompiledLedger {
  readonly leaves: readonly Leaf[]
  readonly system: System
  /** The number of the first leaf among the quantities. */
  readonly firstLeaf: number
  readonly rows: readonly Row[]
  readonly rates: readonly RateRow[]
  readonly formOf: (of: DataPoint) => LinearForm
  /** The number of a quantity that is printed or was asked for; undefined of another. */
  readonly numberOf: (quantity: Quantity) => number | undefined
}

/** Compiles what is printed of a report, what a declaration of it states, and quantities besides that are asked for. */
export function compileLedger(printed: readonly Printed[], leaves: readonly Leaf[], asked: readonly Quantity[]): CompiledLedger {
  const formOf = linearForms(leaves)
  const changeOf = ({ of, base }: { of: DataPoint; base: DataPoint }) => addForms([{ point: of }, { point: base, negative: true }], formOf)
  const ids = new Map<string, number>()
  const rows: Row[] = []
  const number = (quantity: Quantity, form: () => LinearForm): number => {
    const key = quantityKey(quantity)
    const known = ids.get(key)
    if (known !== undefined) return known
    const id = ids.size
    ids.set(key, id)
    rows.push({ form: form(), quantity: id })
    return id
  }
  const numberOfValue = (of: DataPoint) => number({ kind: 'value', of }, () => formOf(of))
  // Printed quantities come first, and have the numbers of their places.
  for (const quantity of [...printed.map((each) => each.quantity), ...asked]) {
    if (quantity.kind === 'value') numberOfValue(quantity.of)
    else if (quantity.kind === 'change') number(quantity, () => changeOf(quantity))
    else ids.set(quantityKey(quantity), ids.size)
  }
  const rates: RateRow[] = []
  const quotients = printed.flatMap(({ quantity }, rate) => {
    if (quantity.kind === 'value' || quantity.kind === 'change') return []
    const { kind, of, base } = quantity
    const change = kind === 'changeRate'
    rates.push({ part: change ? changeOf({ of, base }) : formOf(of), whole: formOf(base), rate })
    const part = change ? number({ kind: 'change', of, base }, () => changeOf({ of, base })) : numberOfValue(of)
    return [part, numberOfValue(base), rate]
  })
  rows.push(...statedRows(leaves, formOf))
  const firstLeaf = ids.size
  const points = printed.flatMap(({ quantity }) => (quantity.kind === 'value' ? [quantity.of] : []))
  const between = generateRelations(points).map(({ whole, parts, comparison }): Sum => {
    const terms = parts.map(({ point: of, negative }) => 2 * numberOfValue(of) + (negative ? 1 : 0))
    // What sentences tell of budgets and of last year may be of some 类 only; the forms list all there is.
    const isComplete = comparison === '=' && whole.scenario === undefined
    return { terms: [2 * numberOfValue(whole) + 1, ...terms], mode: isComplete ? mode.equal : mode.atLeast }
  })
  const system = toSystem([...rows.map((row) => sumOf(row, firstLeaf)), ...between], quotients, {
    firstLeaf,
    leaves: leaves.length,
    ceilings: lowest(firstLeaf, leaves.length),
  })
  return { leaves, system, firstLeaf, rows, rates, formOf, numberOf: (quantity) => ids.get(quantityKey(quantity)) }
}

/** What every declaration must keep, printed or not: basic expenditure is the same by economic class, what came in of other money went out. */
function statedRows(leaves: readonly Leaf[], formOf: (of: DataPoint) => LinearForm): Row[] {
  const basic = point('expenditure', { funding: 'generalPublicBudget', nature: 'basic' })
  const economic = leaves.flatMap(({ path: [, record], counts }) => (record === 'basicByEconomic' ? counts : []))
  const equal = (terms: readonly Term[]): Row => ({ form: addForms(terms, formOf) })
  return [
    ...(economic.length > 0 ? [equal([{ point: basic, negative: true }, ...economic])] : []),
    equal(otherMoneyBalance),
    ...Object.entries(publicExpenseClasses).map(([code, publicExpense]): Row => {
      const whole = { point: point('threePublicExpenses', { publicExpense }) }
      return { form: addForms([whole, { point: { ...basic, economic: code }, negative: true }], formOf), atLeast: true }
    }),
  ].filter(({ form }) => form.size > 0)
}

/** No declared amount is below nothing. */
function lowest(firstLeaf: number, leaves: number): Float64Array {
  const ceilings = new Float64Array(2 * (firstLeaf + leaves)).fill(Number.POSITIVE_INFINITY)
  for (let leaf = 0; leaf < leaves; leaf += 1) ceilings[2 * (firstLeaf + leaf)] = 0
  return ceilings
}

/** Terms that are added, as the system numbers them, and how their sum is compared with nothing. */
interface Sum {
  readonly terms: readonly number[]
  readonly mode: number
}

function sumOf({ form, quantity, atLeast }: Row, firstLeaf: number): Sum {
  // Of a quantity its leaves are taken off; what has none is the sum of its leaves itself.
  const taken = quantity === undefined ? 1 : 0
  const own = quantity === undefined ? [] : [2 * quantity + 1]
  const terms = [...form].map(([leaf, times]) => 2 * (firstLeaf + leaf) + (times > 0 ? taken : 1 - taken))
  return { terms: [...own, ...terms], mode: atLeast ? mode.atLeast : mode.equal }
}

function toSystem(
  sums: readonly Sum[],
  quotients: readonly number[],
  { firstLeaf, leaves, ceilings }: { readonly firstLeaf: number; readonly leaves: number; readonly ceilings: Float64Array },
): System {
  const quantities = firstLeaf + leaves
  let end = 0
  return {
    quantities,
    ceilings,
    sums: sums.length,
    starts: Int32Array.from([0, ...sums.map(({ terms }) => (end += terms.length))]),
    terms: Int32Array.from(sums.flatMap(({ terms }) => terms)),
    modes: Uint8Array.from(sums, (sum) => sum.mode),
    quotients: Int32Array.from(quotients),
    ...indexUses(quantities, sums, quotients),
    conditional: [],
  }
}
