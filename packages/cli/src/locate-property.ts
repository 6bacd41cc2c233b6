import { readFileSync } from 'node:fs'
import type { Expression, Node, ObjectLiteralExpression } from 'typescript'

/** A line and column in a file, counted from 1. */
interface Location {
  readonly line: number
  readonly col: number
}

/** Where a property stands; as deep as it is written in the file, for parts may come from elsewhere. */
type LocateProperty = (path: readonly string[]) => Location | undefined

/** Reads a file once, to find properties of the object that it hands to `defineReport`. */
export async function propertyLocator(file: string): Promise<LocateProperty> {
  const { default: ts } = await import('typescript')
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  /** What is written, without the parentheses and assertions around it. */
  const objectIn = (node: Expression | undefined): ObjectLiteralExpression | undefined => {
    if (!node || ts.isObjectLiteralExpression(node)) return node
    const wrapped = ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node)
    return wrapped ? objectIn(node.expression) : undefined
  }
  const findDeclaration = (node: Node): ObjectLiteralExpression | undefined => {
    if (ts.isCallExpression(node) && node.expression.getText(source) === 'defineReport') {
      return objectIn(node.arguments.at(-1))
    }
    return ts.forEachChild(node, findDeclaration)
  }
  const declaration = findDeclaration(source)
  return (path) => {
    let object = declaration
    let place: Node | undefined = object
    for (const name of path) {
      const property = object?.properties.find(
        (candidate) => candidate.name !== undefined && 'text' in candidate.name && candidate.name.text === name,
      )
      if (!property) break
      place = property
      object = ts.isPropertyAssignment(property) ? objectIn(property.initializer) : undefined
    }
    if (!place) return undefined
    const { line, character } = source.getLineAndCharacterOfPosition(place.getStart(source))
    return { line: line + 1, col: character + 1 }
  }
}
