import type { Figure } from './figure.ts'
import { type Text, text } from './text.ts'

/** What stands in a line of text. */
export type Inline = Text | Figure

/** One paragraph: words and figures. */
export interface Paragraph {
  readonly type: 'paragraph'
  readonly children: readonly Inline[]
  /** The line of the file it was read from, counted from 1; absent where it was not read. */
  readonly line?: number
}

/** Makes a paragraph of words, or of words and figures. */
export function paragraph(children: string | readonly Inline[]): Paragraph {
  return { type: 'paragraph', children: typeof children === 'string' ? [text(children)] : children }
}

/** The words and figures of a paragraph as they are read. */
export function plainText({ children }: Paragraph): string {
  let text = ''
  for (const child of children) text += child.type === 'text' ? child.value : child.text
  return text
}
