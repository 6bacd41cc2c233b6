import type { Quantity } from '@juesuan/core'

/** What a sentence can look like: how a template is read, as its text is how it is written. */
export type Pattern =
  | { readonly kind: 'literal'; readonly text: string }
  /** A figure, and what it states. */
  | { readonly kind: 'figure'; readonly quantity: Quantity }
  /** A number that states no quantity of the accounts: a year, how many units there are. */
  | { readonly kind: 'number' }
  /** Any words, or none, and what they are the words of: `reasons.categories.201`. */
  | { readonly kind: 'words'; readonly path: string }
  | { readonly kind: 'sequence'; readonly parts: readonly Pattern[] }
  /** One of several; the first that fits is meant. Of none, nothing fits. */
  | { readonly kind: 'choice'; readonly options: readonly Pattern[] }

/** Nothing at all, which is always there. */
export const empty: Pattern = { kind: 'sequence', parts: [] }

/** These words and no others. */
export function literal(text: string): Pattern {
  return text === '' ? empty : { kind: 'literal', text }
}

/** One after the other. */
export function sequence(...parts: readonly Pattern[]): Pattern {
  const flat: Pattern[] = []
  for (const part of parts) {
    if (part.kind !== 'sequence') flat.push(part)
    else for (const each of part.parts) flat.push(each)
  }
  return flat.length > 1 ? { kind: 'sequence', parts: flat } : (flat[0] ?? empty)
}

/** One or the other. */
export function choice(...options: readonly Pattern[]): Pattern {
  const flat = new Set<Pattern>()
  for (const option of options) {
    if (option.kind !== 'choice') flat.add(option)
    else for (const each of option.options) flat.add(each)
  }
  const [first] = flat
  return first && flat.size === 1 ? first : { kind: 'choice', options: [...flat] }
}

/** This or nothing. */
export function optional(pattern: Pattern): Pattern {
  return choice(pattern, empty)
}
