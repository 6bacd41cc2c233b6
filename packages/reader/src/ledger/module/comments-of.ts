import { departmentalEconomicClassification, functionalClassification } from '@juesuan/core'
import type { WrittenProperty } from './written-object.ts'

/** Strings are looked at too, for what looks like a comment in one is none. */
const commentOrString = /\/\*[\s\S]*?\*\/|\/\/[^\r\n]*|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`/gu

/** The comments in and around a property, but for the name of its code, which an import writes beside it. */
export function commentsOf({ lead, key, before, value, after, trail }: WrittenProperty): string[] {
  const inValue =
    value.kind === 'object'
      ? [...commentsIn(value.object.head), ...value.object.properties.flatMap(commentsOf), ...commentsIn(value.object.tail)]
      : commentsIn(value.text)
  const beside = commentsIn(trail).filter((comment) => !isName(comment, key))
  return [...commentsIn(lead), ...commentsIn(before), ...inValue, ...commentsIn(after), ...beside]
}

function commentsIn(text: string): string[] {
  return [...text.matchAll(commentOrString)].flatMap(([found]) => (found.startsWith('/') ? [found.trimEnd()] : []))
}

function isName(comment: string, code: string): boolean {
  const entries = [...functionalClassification.all(code), ...departmentalEconomicClassification.all(code)]
  return entries.some(({ name }) => comment === `// ${name}`)
}
