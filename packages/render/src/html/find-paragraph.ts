import { type Finding, type Node, type Paragraph, plainText } from '@juesuan/core'

/**
 * The paragraph of a section that a finding is about: the only one that prints what the finding gives as printed, or words
 * that it quotes. Undefined where none does, or more than one: a finding names its section and no more.
 */
export function findParagraph({ actual, expected, message }: Finding, nodes: readonly Node[]): Paragraph | undefined {
  const paragraphs = nodes.flatMap((node) => (node.type === 'paragraph' ? [{ node, text: plainText(node) }] : []))
  const quoted = [...message.matchAll(/“([^”]+)”/gu)].map(([, words = '']) => words)
  for (const words of [actual, expected, ...quoted]) {
    const [first, ...others] = paragraphs.filter(({ text }) => words !== undefined && contains(text, words))
    if (first && others.length === 0) return first.node
  }
  return undefined
}

/** Figures are looked for whole: 2.50 is no part of 12.50. */
function contains(text: string, words: string): boolean {
  const isNumber = /^[-\d.,]+$/u.test(words)
  if (!isNumber) return text.includes(words)
  return text.split(/(?<![\d.,])(?=[-\d])|(?<=\d)(?![\d.,])/u).includes(words)
}
