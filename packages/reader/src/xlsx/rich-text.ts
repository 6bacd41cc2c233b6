import { childrenOf, type XmlElement } from '../file/parse-xml.ts'

/** The words of a text whose parts may be set differently, without how they are pronounced. */
export function richText(text: XmlElement | undefined): string {
  if (!text) return ''
  const own = childrenOf(text, 't').flatMap(({ children: words }) => words)
  return [...own, ...childrenOf(text, 'r').flatMap((run) => childrenOf(run, 't').flatMap(({ children: words }) => words))].join('')
}
