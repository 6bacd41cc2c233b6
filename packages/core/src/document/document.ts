import type { Contents } from './contents.ts'
import type { Cover } from './cover.ts'
import type { Figure } from './figure.ts'
import type { FormTable } from './form-table.ts'
import type { Note } from './note.ts'
import type { Paragraph } from './paragraph.ts'
import type { Part } from './part.ts'
import type { Section } from './section.ts'
import type { Table } from './table.ts'
import type { Text } from './text.ts'

/** A disclosure as a tree, ready to be printed in any format. */
export interface Document {
  readonly type: 'document'
  readonly department: string
  readonly year: number
  readonly children: readonly (Cover | Contents | Part)[]
}

/** Every kind of node, by its type. */
export interface NodeTypes {
  readonly document: Document
  readonly cover: Cover
  readonly contents: Contents
  readonly part: Part
  readonly section: Section
  readonly paragraph: Paragraph
  readonly formTable: FormTable
  readonly table: Table
  readonly note: Note
  readonly text: Text
  readonly figure: Figure
}

/** Any node of a document. */
export type Node = NodeTypes[keyof NodeTypes]

/** A printer's answer for every kind of node; a kind without one does not compile. */
export type Handlers<Output, State> = {
  readonly [Type in keyof NodeTypes]: (node: NodeTypes[Type], state: State) => Output
}

/** Prints one node with the handler of its type. */
export function renderNode<Output, State>(handlers: Handlers<Output, State>, node: Node, state: State): Output {
  // The key and the node come from one value, so they belong together; the compiler cannot see that.
  const handler = handlers[node.type] as (node: Node, state: State) => Output
  return handler(node, state)
}
