import { parseYuan } from '@juesuan/core'
import { type Expression, Node, type ObjectLiteralExpression, Project, type PropertyAssignment } from 'ts-morph'
import type { WrittenObject, WrittenProperty, WrittenValue } from './written-object.ts'

/** A constant of a module: where its object stands in the text. */
export interface WrittenConstant {
  /** Undefined where it is no plain object literal. */
  readonly object: WrittenObject | undefined
  readonly start: number
  readonly end: number
  /** Counted from 1. */
  readonly line: number
}

/** The constants of these names at the top of a module; or the line of the first thing that is not TypeScript. */
export function readModule(text: string, names: readonly string[]): ReadonlyMap<string, WrittenConstant> | { readonly line: number } {
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true, compilerOptions: { noLib: true } })
  const source = project.createSourceFile('accounts.ts', text)
  const [fault] = project.getProgram().getSyntacticDiagnostics(source)
  if (fault) return { line: fault.getLineNumber() ?? 1 }
  const constants = new Map<string, WrittenConstant>()
  for (const name of names) {
    const declaration = source.getVariableDeclaration(name)
    if (!declaration) continue
    const literal = objectIn(declaration.getInitializer())
    const [start, end] = literal ? [literal.getStart(), literal.getEnd()] : [0, 0]
    constants.set(name, { object: literal && readObject(literal, text), start, end, line: declaration.getStartLineNumber() })
  }
  return constants
}

/** What is written, without the parentheses and assertions around it. */
function objectIn(node: Expression | undefined): ObjectLiteralExpression | undefined {
  if (!node || Node.isObjectLiteralExpression(node)) return node
  const isWrapped = Node.isAsExpression(node) || Node.isSatisfiesExpression(node) || Node.isParenthesizedExpression(node)
  return isWrapped ? objectIn(node.getExpression()) : undefined
}

/** Undefined where a property has no name of its own, or the same as another: spread, computed, a method. */
function readObject(node: ObjectLiteralExpression, text: string): WrittenObject | undefined {
  const assignments = node.getProperties().filter((property) => Node.isPropertyAssignment(property))
  const keys = new Set(assignments.map(keyOf))
  if (keys.size !== node.getProperties().length || keys.has(undefined)) return undefined
  const close = node.getEnd() - 1
  let at = node.getStart() + 1
  const opened = restOfLine(text.slice(at, assignments[0]?.getStart() ?? close))
  const head = `{${opened}`
  at += opened.length
  const properties = assignments.map((property, index): WrittenProperty => {
    const lead = text.slice(at, property.getStart())
    const next = assignments[index + 1]?.getStart() ?? close
    const { gap, comma, trail } = splitAfter(text.slice(property.getEnd(), next))
    at = property.getEnd() + gap.length + (comma ? 1 : 0) + trail.length
    const { before, value, after } = readValue(property, text)
    return { lead, key: keyOf(property) ?? '', before, value, after: after + gap, comma, trail, line: property.getStartLineNumber() }
  })
  return { head, properties, tail: text.slice(at, node.getEnd()) }
}

function keyOf(property: PropertyAssignment): string | undefined {
  const name = property.getNameNode()
  if (Node.isIdentifier(name)) return name.getText()
  return Node.isStringLiteral(name) || Node.isNumericLiteral(name) ? String(name.getLiteralValue()) : undefined
}

function readValue(property: PropertyAssignment, text: string): { before: string; value: WrittenValue; after: string } {
  const initializer = property.getInitializerOrThrow()
  const literal = objectIn(initializer)
  const object = literal && readObject(literal, text)
  const node = object && literal ? literal : initializer
  const around = { before: text.slice(property.getStart(), node.getStart()), after: text.slice(node.getEnd(), property.getEnd()) }
  if (object) return { ...around, value: { kind: 'object', object } }
  if (Node.isNumericLiteral(node) || Node.isStringLiteral(node)) {
    const fen = parseYuan(node.getLiteralValue())
    return { ...around, value: { kind: 'literal', text: node.getText(), fen: typeof fen === 'bigint' ? fen : undefined } }
  }
  return { ...around, value: { kind: 'other', text: node.getText() } }
}

const block = String.raw`\/\*(?:(?!\*\/)[\s\S])*\*\/`
/** A comma in a comment is none, so a comment is taken whole or not at all. */
const upToComma = new RegExp(String.raw`^(?:\s|${block}|\/\/[^\r\n]*(?=[\r\n]))*,`, 'u')

/** What stands between a property and the next: up to its comma, and after it on its line. */
function splitAfter(between: string): { gap: string; comma: boolean; trail: string } {
  const gap = upToComma.exec(between)?.[0].slice(0, -1)
  if (gap === undefined) return { gap: '', comma: false, trail: restOfLine(between) }
  return { gap, comma: true, trail: restOfLine(between.slice(gap.length + 1)) }
}

/** Spaces and comments up to the end of the line; nothing where something else follows on it. */
function restOfLine(text: string): string {
  return /^(?:[^\S\r\n]|\/\*(?:(?!\*\/)[^\r\n])*\*\/)*(?:\/\/[^\r\n]*)?(?=\r?\n)/u.exec(text)?.[0] ?? ''
}
