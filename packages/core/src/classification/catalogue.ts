import { codeLevel, parentCode } from './code.ts'
import { type BudgetAccount, type Entry, inForce } from './entry.ts'

/** Narrows a look-up to a year and a budget; what is left out does not matter. */
export interface LookUp {
  readonly year?: number
  readonly budget?: BudgetAccount
}

/** One classification: codes with their names, found in O(1). One code may have several entries, by budget and year. */
export interface Catalogue {
  /** The entry of a code that fits best; undefined where none fits. */
  readonly find: (code: string, lookUp?: LookUp) => Entry | undefined
  /** Every entry of a code, whatever its budget and years. */
  readonly all: (code: string) => readonly Entry[]
  /** The entries one level below a code, in code order; of `''`, the 类. */
  readonly children: (code: string, lookUp?: LookUp) => readonly Entry[]
  /** Every entry, in code order. */
  readonly entries: () => readonly Entry[]
}

const none: readonly Entry[] = []

/** Makes a catalogue of entries that are read only when it is first asked, and indexed only as far as it is asked. */
export function createCatalogue(read: () => readonly Entry[]): Catalogue {
  const entries = once(read)
  const byCode = once(() => groupBy(entries(), ({ code }) => code))
  const byParent = once(() => groupBy(entries(), ({ code }) => parentCode(code) ?? ''))
  return {
    entries,
    all: (code) => byCode().get(code) ?? none,
    find: (code, lookUp) => {
      let found: Entry | undefined
      for (const entry of byCode().get(code) ?? none) if (fits(entry, lookUp)) found = entry
      return found
    },
    children: (code, lookUp) => (byParent().get(code) ?? []).filter((entry) => fits(entry, lookUp)),
  }
}

/** A catalogue with local codes added, each given by its code, name and budget. */
export function extendCatalogue(base: Catalogue, additions: readonly Pick<Entry, 'code' | 'name' | 'budget'>[]): Catalogue {
  if (additions.length === 0) return base
  return createCatalogue(() =>
    [
      ...base.entries(),
      ...additions.map((entry): Entry => ({ level: codeLevel(entry.code) ?? 'item', fromYear: 0, evidence: 'local', ...entry })),
    ].sort((left, right) => (left.code < right.code ? -1 : left.code > right.code ? 1 : 0)),
  )
}

function fits(entry: Entry, { year, budget }: LookUp = {}): boolean {
  return (year === undefined || inForce(entry, year)) && (budget === undefined || entry.budget === undefined || entry.budget === budget)
}

function groupBy(entries: readonly Entry[], keyOf: (entry: Entry) => string): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const key = keyOf(entry)
    const group = groups.get(key)
    if (group) group.push(entry)
    else groups.set(key, [entry])
  }
  return groups
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
