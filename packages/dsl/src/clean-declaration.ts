import { writeMissingPropertyMessage } from './messages/missing-property-message.ts'
import { writeUnknownPropertyMessage } from './messages/unknown-property-message.ts'
import { writeWrongShapeMessage } from './messages/wrong-shape-message.ts'
import type { Problem } from './problem.ts'
import type { Shape } from './shape.ts'

type Report = (code: string, path: readonly string[], message: string) => void

const described = {
  amount: '金额',
  count: '个数',
  number: '数',
  text: '文字',
  unit: '单位名称，或 defineUnit(…) 的结果',
  report: '上一年 defineReport(…) 的结果',
  list: '列表',
  object: '一组属性',
} as const

/**
 * Takes what has the shape of a declaration and tells of everything else: properties that do not exist, are missing,
 * or hold something of another kind. What is left can be read without asking again.
 */
export function cleanDeclaration(loaded: unknown, shape: Shape, problems: Problem[]): unknown {
  const report: Report = (code, path, message) => problems.push({ code, path, message })
  return clean(isObject(loaded) && !Array.isArray(loaded) ? loaded : {}, shape, [], report)
}

/** The value as far as it has the shape; undefined where it has not. */
function clean(value: unknown, shape: Shape, path: readonly string[], report: Report): unknown {
  if (typeof shape === 'string') return cleanLeaf(value, shape, path, report)
  if ('list' in shape) {
    if (!Array.isArray(value)) return wrong('list', path, report)
    return value.flatMap((entry, index) => clean(entry, shape.list, [...path, String(index)], report) ?? [])
  }
  if (!isObject(value) || Array.isArray(value)) return wrong('object', path, report)
  if ('keyed' in shape) return cleanEntries(value, path, (_, at, entry) => clean(entry, shape.keyed, at, report))
  for (const name of shape.required ?? []) {
    if (value[name] === undefined) report('property-missing', [...path, name], writeMissingPropertyMessage(name))
  }
  const cleaned = cleanEntries(value, path, (name, at, entry) => {
    const known = Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined
    if (known) return clean(entry, known, at, report)
    report('property-unknown', at, writeUnknownPropertyMessage(name))
    return undefined
  })
  // A part without what it must have cannot be read; the whole declaration is, with nothing in its place.
  return path.length === 0 || (shape.required ?? []).every((name) => cleaned[name] !== undefined) ? cleaned : undefined
}

function cleanEntries(
  value: Readonly<Record<string, unknown>>,
  path: readonly string[],
  cleanEntry: (name: string, at: readonly string[], entry: unknown) => unknown,
): Record<string, unknown> {
  const entries = Object.entries(value).flatMap(([name, entry]) => {
    const cleaned = entry === undefined ? undefined : cleanEntry(name, [...path, name], entry)
    return cleaned === undefined ? [] : [[name, cleaned] as const]
  })
  return Object.fromEntries(entries)
}

/** Amounts and counts are looked at where they are read; here only their kind counts. */
function cleanLeaf(value: unknown, kind: Extract<Shape, string>, path: readonly string[], report: Report): unknown {
  if (kind === 'text') return typeof value === 'string' ? oneLine(value) : wrong(kind, path, report)
  if (kind === 'number' || kind === 'count') return typeof value === 'number' ? value : wrong(kind, path, report)
  if (kind === 'unit' && typeof value === 'string') return oneLine(value)
  if (kind === 'unit' || kind === 'report')
    return hasFacts(value) && (kind === 'report' || 'name' in value) ? value : wrong(kind, path, report)
  const isAmount = typeof value === 'number' || typeof value === 'string' || (isObject(value) && typeof value.fen === 'bigint')
  return isAmount ? value : wrong(kind, path, report)
}

/** What `defineReport` and `defineUnit` return was read and told of when it was made. */
function hasFacts(value: unknown): value is object {
  return isObject(value) && isObject(value.report) && Array.isArray(value.report.facts)
}

function wrong(kind: keyof typeof described, path: readonly string[], report: Report): undefined {
  report('property-shape', path, writeWrongShapeMessage(path.at(-1) ?? '', described[kind]))
  return undefined
}

/** A text is one paragraph: a line break in it would make another, and noncharacters are no text at all. */
function oneLine(text: string): string {
  return text.replaceAll(/\p{Noncharacter_Code_Point}/gu, '').replaceAll(/\s*[\r\n\u2028\u2029]+\s*/gu, ' ')
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
