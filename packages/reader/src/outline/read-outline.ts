import type { Layout } from '@juesuan/layouts'
import { foldText } from '../text/fold.ts'
import type { SourceLine } from '../text/source-line.ts'
import { findPart, joinPartTitles, type PartName } from './find-part.ts'
import { formOfTitle } from './form-of-title.ts'

/** A file cut into its cover, its contents and its body, before anything in them is understood. */
export interface Outline {
  readonly cover: readonly SourceLine[]
  readonly contents: readonly SourceLine[]
  readonly body: readonly SourceLine[]
}

/** The lines under the title of a part; those before any part have neither. */
export interface OutlinePart {
  readonly part: PartName | undefined
  readonly title?: SourceLine
  readonly lines: readonly SourceLine[]
}

/** More lines than any cover or contents have. */
const coverLimit = 20
const contentsLimit = 300

/** Cuts a file where its contents and its first part begin. */
export function readOutline(lines: readonly SourceLine[], { titles }: Layout): Outline {
  const joined = joinPartTitles(lines, titles)
  const title = foldText(titles.contents)
  const contentsAt = joined
    .slice(0, coverLimit)
    .findIndex(({ text }) => text.length < 2 * titles.contents.length && foldText(text) === title)
  const head = joined.slice(0, coverLimit + contentsLimit)
  const [first, second] = indicesOf(head, ({ text }) => findPart(withoutPage(text), titles) === 'overview')
  // A report may leave its first part out.
  const [any] = indicesOf(head, ({ text }) => findPart(text, titles) !== undefined)
  // A workbook of the forms alone begins with them, under its cover.
  const [form] = indicesOf(head.slice(contentsAt + 1), ({ text }) => formOfTitle(text) !== undefined)
  // The contents name the first part before its own title does.
  const bodyAt = (contentsAt >= 0 ? (second ?? first) : (first ?? any)) ?? contentsAt + 1 + (form ?? 0)
  return {
    cover: joined.slice(0, contentsAt >= 0 ? contentsAt : Math.min(bodyAt, coverLimit)),
    contents: contentsAt >= 0 ? joined.slice(contentsAt + 1, bodyAt) : [],
    body: joined.slice(bodyAt),
  }
}

/** The lines of each part, in their order; lines before any part belong to none. */
export function splitParts(body: readonly SourceLine[], titles: Layout['titles']): OutlinePart[] {
  const parts: (OutlinePart & { readonly lines: SourceLine[] })[] = [{ part: undefined, lines: [] }]
  for (const line of body) {
    const part = findPart(line.text, titles)
    // The title of the part again is the head of a page.
    if (part === undefined) parts.at(-1)?.lines.push(line)
    else if (part !== parts.at(-1)?.part) parts.push({ part, title: line, lines: [] })
  }
  return parts
}

const page = /[.．。…·‥\s]*\s\d{1,4}\s*$|[.．。…·‥]{2,}\s*\d{0,4}\s*$/u

const longestTitle = 200

/** A line of the contents without its leader and its page number. */
export function withoutPage(text: string): string {
  return (text.length > longestTitle ? text : text.replace(page, '')).trim()
}

function indicesOf<Item>(items: readonly Item[], test: (item: Item) => boolean): number[] {
  return items.flatMap((item, index) => (test(item) ? [index] : []))
}
