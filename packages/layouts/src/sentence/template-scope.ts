/** What a name in a template means: the value at hand, and those around it. */
export interface TemplateScope {
  readonly value: unknown
  readonly above?: TemplateScope
}

/** The value an expression of a template names. A name that is not there is our bug, and throws, as it does in writing. */
export function evaluate(expression: hbs.AST.Expression, scope: TemplateScope): unknown {
  if (isPath(expression)) return follow(expression, scope)
  return isLiteral(expression) ? expression.value : undefined
}

function follow({ data, depth, parts, original }: hbs.AST.PathExpression, scope: TemplateScope): unknown {
  // @index and its like count what is being written; in reading any number may stand there.
  if (data) return 0
  let at: TemplateScope | undefined = scope
  for (let up = 0; up < depth; up += 1) at = at?.above
  return parts.reduce((value, name) => {
    if (isObject(value) && name in value) return value[name]
    throw new Error(`a template names "${original}", which its context does not have`)
  }, at?.value)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function isPath(node: hbs.AST.Node): node is hbs.AST.PathExpression {
  return node.type === 'PathExpression'
}

function isLiteral(node: hbs.AST.Node): node is hbs.AST.StringLiteral | hbs.AST.NumberLiteral {
  return node.type === 'StringLiteral' || node.type === 'NumberLiteral'
}
