import Handlebars from 'handlebars'
import type { ReadingCall, SentenceHelper } from './helper.ts'
import { helpers } from './helpers.ts'
import { wordsPattern } from './hole.ts'
import { choice, empty, literal, optional, type Pattern, sequence } from './pattern.ts'
import { splitLines } from './split-lines.ts'
import { evaluate, type TemplateScope } from './template-scope.ts'
import type { SentenceContext } from './write-sentences.ts'

/**
 * The pattern of a paragraph that a template can write in a context of holes: what writes a sentence, read the other
 * way. Which branch was written is not known in reading, so every branch can be; so can any of the items of a list.
 */
export function readSentences(template: string, context: SentenceContext): Pattern {
  return splitLines(readProgram(parse(template), { value: context }))
}

const parsed = new Map<string, hbs.AST.Program>()

function parse(template: string): hbs.AST.Program {
  const known = parsed.get(template)
  if (known) return known
  const made = Handlebars.parse(template)
  parsed.set(template, made)
  return made
}

function readProgram(program: hbs.AST.Program | undefined, scope: TemplateScope): Pattern {
  return sequence(...(program?.body ?? []).map((statement) => readStatement(statement, scope)))
}

function readStatement(statement: hbs.AST.Statement, scope: TemplateScope): Pattern {
  if (isContent(statement)) return literal(statement.value)
  if (isBlock(statement)) return readBlock(statement, scope)
  if (isMustache(statement)) return readMustache(statement, scope)
  if (statement.type === 'CommentStatement') return empty
  throw new Error(`a template has a ${statement.type}, which is not read`)
}

function readMustache({ path, params, hash }: hbs.AST.MustacheStatement, scope: TemplateScope): Pattern {
  const helper = isNamed(path) ? byName.get(path.original) : undefined
  if (helper) return helper.read(callOf({ params, hash }, scope, empty, empty))
  const value = evaluate(path, scope)
  if (typeof value === 'number') return { kind: 'number' }
  return typeof value === 'string' ? wordsPattern(value) : empty
}

function readBlock({ path, params, hash, program, inverse }: hbs.AST.BlockStatement, scope: TemplateScope): Pattern {
  const [given] = params
  const name = path.original
  if (name === 'each') return readEach(given && evaluate(given, scope), program, inverse, scope)
  if (name === 'with')
    return choice(readProgram(program, { value: given && evaluate(given, scope), above: scope }), readProgram(inverse, scope))
  const branches = [readProgram(program, scope), readProgram(inverse, scope)] as const
  if (name === 'if' || name === 'unless') return choice(...branches)
  const helper = byName.get(name)
  if (!helper) throw new Error(`a template has a block "${name}", which is not read`)
  return helper.read(callOf({ params, hash }, scope, ...branches))
}

/** Only those in use are written, so each may be left out; of none at all, what stands after {{else}}. */
function readEach(
  list: unknown,
  program: hbs.AST.Program | undefined,
  inverse: hbs.AST.Program | undefined,
  scope: TemplateScope,
): Pattern {
  const items: readonly unknown[] = Array.isArray(list) ? list : []
  const each = sequence(...items.map((value) => optional(readProgram(program, { value, above: scope }))))
  return inverse ? choice(each, readProgram(inverse, scope)) : each
}

function callOf(
  { params, hash }: { readonly params: readonly hbs.AST.Expression[]; readonly hash: hbs.AST.Hash | undefined },
  scope: TemplateScope,
  program: Pattern,
  inverse: Pattern,
): ReadingCall {
  return {
    given: params.map((param) => evaluate(param, scope)),
    hash: Object.fromEntries((hash?.pairs ?? []).map(({ key, value }) => [key, evaluate(value, scope)])),
    program,
    inverse,
  }
}

const byName = new Map<string, SentenceHelper>(Object.entries(helpers))

function isContent(node: hbs.AST.Node): node is hbs.AST.ContentStatement {
  return node.type === 'ContentStatement'
}

function isBlock(node: hbs.AST.Node): node is hbs.AST.BlockStatement {
  return node.type === 'BlockStatement'
}

function isMustache(node: hbs.AST.Node): node is hbs.AST.MustacheStatement {
  return node.type === 'MustacheStatement'
}

function isNamed(node: hbs.AST.Node): node is hbs.AST.PathExpression {
  return node.type === 'PathExpression'
}
