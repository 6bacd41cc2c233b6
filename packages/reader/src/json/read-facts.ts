import {
  fiscalYearConcept,
  namespaces,
  pointKey,
  type ReadFact,
  type Reported,
  readDimensions,
  readEntity,
  readFactValue,
  type StatedFact,
} from '@juesuan/core'
import type { FactObject } from './fact-object.ts'
import { type NamedFact, openDocument } from './open-document.ts'
import { parseJson } from './parse-json.ts'

/** The facts of a JSON file, or all that is wrong with it: then none is taken from it. */
export type FactsFile =
  | { readonly kind: 'facts'; readonly department: string; readonly year: number; readonly facts: readonly ReadFact[] }
  | { readonly kind: 'unreadable'; readonly problems: readonly string[] }

/** A hundred times the facts of a large report. */
const largest = 10_000_000

/** Reads the facts of a report from our JSON format, each with its line. A file from strangers is read within bounds. */
export function readFacts(bytes: Uint8Array): FactsFile {
  if (bytes.length > largest) return unreadable([`超过${largest / 1_000_000}MB，一份决算没有这么多数据`])
  const text = decode(bytes)
  if (text === undefined) return unreadable(['不是UTF-8编码'])
  const parsed = parseJson(text)
  if (typeof parsed === 'string') return unreadable([parsed])
  const document = openDocument(parsed.value)
  return typeof document === 'string' ? unreadable([document]) : readAll(document, lineNumbers(text))
}

/** Whether a file means to be JSON, by how it begins. */
export function isJson(bytes: Uint8Array): boolean {
  return /^\s*\{/u.test(new TextDecoder().decode(bytes.subarray(0, 64)))
}

/** Whether a file is facts in our JSON format, right or wrong ones: other JSON lies beside them. */
export function isFacts(bytes: Uint8Array): boolean {
  return isJson(bytes) && new TextDecoder().decode(bytes.subarray(0, 4096)).includes(namespaces.juesuan)
}

const unreadable = (problems: readonly string[]): FactsFile => ({ kind: 'unreadable', problems })

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The line that each name is first given on, where names stand at the beginning of lines. */
function lineNumbers(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>()
  for (const [index, line] of text.split('\n').entries()) {
    const name = /^\s*"([^"\\]+)"\s*:/u.exec(line)?.[1]
    if (name !== undefined && !lines.has(name)) lines.set(name, index + 1)
  }
  return lines
}

function readAll(named: readonly NamedFact[], lines: ReadonlyMap<string, number>): FactsFile {
  const reported = findReported(named)
  if (typeof reported === 'string') return unreadable([reported])
  const facts = new Map<string, ReadFact>()
  const problems = named.flatMap(([id, object]) => {
    const line = lines.get(id)
    const fact = typeof object === 'string' ? object : readFact(object, reported)
    const why = typeof fact === 'string' ? fact : fact && keep({ ...fact, line }, facts)
    return why === undefined ? [] : `${id}${line === undefined ? '' : `（第${line}行）`}：${why}`
  })
  return problems.length > 0 ? unreadable(problems) : { kind: 'facts', ...reported, facts: [...facts.values()] }
}

/** Whose report it is and of which year, which one of its facts tells. */
function findReported(named: readonly NamedFact[]): Reported | string {
  for (const [, object] of named) {
    if (typeof object === 'string' || object.dimensions.concept !== `juesuan:${fiscalYearConcept}`) continue
    const { value } = object.given
    const department = readEntity(object.dimensions.entity ?? '')
    if (value === null || !/^[12]\d{3}$/u.test(value)) return `${fiscalYearConcept} 的值“${value}”不是年度`
    return department === undefined ? `entity“${object.dimensions.entity}”不是部门` : { department, year: Number(value) }
  }
  return `没有 juesuan:${fiscalYearConcept}，不知道是哪一年的决算`
}

/** Nothing for the fact that tells the year; in words, why it is no fact of the report. */
function readFact({ given, dimensions }: FactObject, { department, year }: Reported): StatedFact | string | undefined {
  if (dimensions.concept === `juesuan:${fiscalYearConcept}`) return undefined
  if (readEntity(dimensions.entity ?? '') !== department) return `entity“${dimensions.entity}”不是${department}`
  const point = readDimensions(dimensions, year)
  if (typeof point === 'string') return point
  const cell = readFactValue(point.measure, given)
  return typeof cell === 'string' ? cell : { point, cell }
}

/** Keeps a fact; in words, why it cannot be kept beside one of the same quantity. */
function keep(fact: ReadFact, facts: Map<string, ReadFact>): string | undefined {
  const key = pointKey(fact.point)
  if (facts.has(key)) return '同一个数据有另一个事实，一个数据只能有一个'
  facts.set(key, fact)
  return undefined
}
