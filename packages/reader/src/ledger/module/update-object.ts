import type { LedgerProblem } from '../ledger-problem.ts'
import { assembleObject } from './assemble-object.ts'
import type { ModuleChange } from './module-change.ts'
import { keyRank, type ModuleEntry } from './module-entry.ts'
import { printAmountLiteral } from './print-entries.ts'
import { indentOf, type WrittenObject, type WrittenProperty, type WrittenValue } from './written-object.ts'

/** Where an update is, and what comes of it. */
export interface UpdateContext {
  /** What messages call the module. */
  readonly name: string
  /** The line break of the module. */
  readonly newline: string
  readonly changes: ModuleChange[]
  readonly problems: LedgerProblem[]
}

/**
 * Gives a written object the amounts of a ledger: other amounts, more codes, fewer codes, and nothing else. `path` leads to
 * the object; of a whole account, measures that the ledger does not have are left as they are.
 */
export function updateObject(
  written: WrittenObject,
  entries: readonly ModuleEntry[],
  path: readonly string[],
  indent: string,
  context: UpdateContext,
): WrittenObject {
  const wanted = new Map(entries.map((entry) => [entry.key, entry]))
  const kept = new Map<WrittenProperty, WrittenProperty>()
  for (const property of written.properties) {
    const at = [...path, property.key]
    const entry = wanted.get(property.key)
    if (entry) {
      const value = updateValue(property, entry, at, indentOf(property) ?? indent, context)
      kept.set(property, value === property.value ? property : { ...property, value })
    } else if (path.length === 1 || keyRank(property.key) === undefined) kept.set(property, property)
    else tellRemoved(property.value, at, context)
  }
  const present = new Set(written.properties.map(({ key }) => key))
  const added = entries.filter(({ key }) => !present.has(key))
  for (const entry of added) tellAdded(entry, path, context)
  return assembleObject(written, kept, added, { indent, newline: context.newline })
}

function updateValue(
  { value, line }: WrittenProperty,
  entry: ModuleEntry,
  path: readonly string[],
  indent: string,
  context: UpdateContext,
): WrittenValue {
  if (typeof entry.value !== 'bigint') {
    if (value.kind === 'object') return { ...value, object: updateObject(value.object, entry.value, path, indent, context) }
  } else if (value.kind === 'literal') {
    if (value.fen === entry.value) return value
    context.changes.push({ kind: 'changed', path, before: value.fen, after: entry.value })
    return { ...value, text: printAmountLiteral(entry.value), fen: entry.value }
  }
  const should = typeof entry.value === 'bigint' ? '金额须直接写成数' : '须是普通的对象，没有展开和计算的属性名'
  context.problems.push({ place: `${context.name}:${line}`, message: `${path.join('.')} 是手写的，不能更新：${should}。请改写后再导入。` })
  return value
}

/** Notes what an added property adds. */
export function tellAdded({ key, value }: ModuleEntry, path: readonly string[], context: UpdateContext): void {
  const at = [...path, key]
  if (typeof value === 'bigint') context.changes.push({ kind: 'added', path: at, before: undefined, after: value })
  else for (const entry of value) tellAdded(entry, at, context)
}

function tellRemoved(value: WrittenValue, path: readonly string[], context: UpdateContext): void {
  if (value.kind !== 'object')
    context.changes.push({ kind: 'removed', path, before: value.kind === 'literal' ? value.fen : undefined, after: undefined })
  else for (const property of value.object.properties) tellRemoved(property.value, [...path, property.key], context)
}
