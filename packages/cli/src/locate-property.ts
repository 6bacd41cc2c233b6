import { readFileSync } from 'node:fs'
import type { ArrayLiteralExpression, Expression, Node, ObjectLiteralExpression } from 'typescript'

/** A line and column in a file, counted from 1. */
interface Location {
  readonly line: number
  readonly col: number
}

/** Where a property stands; as deep as it is written in the file, for parts may come from elsewhere. */
type LocateProperty = (path: readonly string[]) => Location | undefined

type Literal = ObjectLiteralExpression | ArrayLiteralExpression

/** Reads a file once, to find properties of the object that it hands to `defineReport`. */
export async function propertyLocator(file: string): Promise<LocateProperty> {
  const { default: ts } = await import('typescript')
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  /** What is written, without the parentheses and assertions around it. */
  const literalIn = (node: Expression | undefined): Literal | undefined => {
    if (!node || ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node)) return node
    const wrapped = ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node)
    return wrapped ? literalIn(node.expression) : undefined
  }
  /** The property of an object, or the element of a list; with what it holds, where that is written here. */
  const step = (literal: Literal | undefined, name: string): { place: Node; held: Literal | undefined } | undefined => {
    if (!literal) return undefined
    if (ts.isArrayLiteralExpression(literal)) {
      const element = literal.elements[Number(name)]
      return element && { place: element, held: literalIn(element) }
    }
    const property = literal.properties.find(
      (candidate) => candidate.name !== undefined && 'text' in candidate.name && candidate.name.text === name,
    )
    return property && { place: property, held: ts.isPropertyAssignment(property) ? literalIn(property.initializer) : undefined }
  }
  const findDeclaration = (node: Node): Literal | undefined => {
    if (ts.isCallExpression(node) && node.expression.getText(source) === 'defineReport') {
      return literalIn(node.arguments.at(-1))
    }
    return ts.forEachChild(node, findDeclaration)
  }
  const declaration = findDeclaration(source)
  return (path) => {
    let literal = declaration
    let place: Node | undefined = literal
    for (const name of path) {
      const found = step(literal, name)
      if (!found) break
      place = found.place
      literal = found.held
    }
    if (!place) return undefined
    const { line, character } = source.getLineAndCharacterOfPosition(place.getStart(source))
    return { line: line + 1, col: character + 1 }
  }
}
