import { type Paragraph, paragraph } from '@juesuan/core'
import Handlebars from 'handlebars'
import { createFigureSink } from './figure-sink.ts'
import { helpers } from './helpers.ts'
import type { SentenceSource } from './sentence-source.ts'

/** What a template can name: data points, words, and lists of them. */
export type SentenceContext = Readonly<Record<string, unknown>>

const writers = Object.fromEntries(Object.entries(helpers).map(([name, { write }]) => [name, write]))

const compiled = new Map<string, Handlebars.TemplateDelegate>()

/**
 * Writes the paragraphs of a template, one a line. A name the context does not have is our bug, and throws.
 * Words are plain text: nothing in them is taken for a template.
 */
export function writeSentences(template: string, context: SentenceContext, source: SentenceSource): Paragraph[] {
  const sink = createFigureSink(source)
  return compile(template)(context, { helpers: writers, data: { sink } })
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => paragraph(sink.toInline(line)))
}

function compile(template: string): Handlebars.TemplateDelegate {
  const known = compiled.get(template)
  if (known) return known
  const made = Handlebars.compile(template, { noEscape: true, strict: true })
  compiled.set(template, made)
  return made
}
