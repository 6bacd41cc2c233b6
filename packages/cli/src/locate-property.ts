import { readFileSync } from 'node:fs'
import type { Expression, Node, ObjectLiteralExpression } from 'typescript'

/** A line and column in a file, counted from 1. */
export interface Location {
  readonly line: number
  readonly col: number
}

/** Finds a property of the object that a file hands to `defineReport`; as deep as it is written there, for parts may come from elsewhere. */
export async function locateProperty(file: string, path: readonly string[]): Promise<Location | undefined> {
  const { default: ts } = await import('typescript')
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const isObject = (node: Expression | undefined): node is ObjectLiteralExpression =>
    node !== undefined && ts.isObjectLiteralExpression(node)
  const findDeclaration = (node: Node): ObjectLiteralExpression | undefined => {
    if (ts.isCallExpression(node) && node.expression.getText(source) === 'defineReport') {
      const argument = node.arguments.at(-1)
      return isObject(argument) ? argument : undefined
    }
    return ts.forEachChild(node, findDeclaration)
  }
  let object = findDeclaration(source)
  let place: Node | undefined = object
  for (const name of path) {
    const property = object?.properties.find(
      (candidate) => candidate.name !== undefined && 'text' in candidate.name && candidate.name.text === name,
    )
    if (!property) break
    place = property
    object = ts.isPropertyAssignment(property) && isObject(property.initializer) ? property.initializer : undefined
  }
  if (!place) return undefined
  const { line, character } = source.getLineAndCharacterOfPosition(place.getStart(source))
  return { line: line + 1, col: character + 1 }
}
