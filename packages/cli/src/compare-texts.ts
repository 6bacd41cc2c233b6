import type { NarrativeTexts } from '@juesuan/core'

/** A text that two reports have differently, by where a declaration keeps it: `reasons.categories.201`. */
export interface TextChange {
  readonly path: string
  readonly before: string | undefined
  readonly after: string | undefined
}

/** Compares the words of two reports text by text; where their layouts ask for different words, those that both have. */
export function compareTexts(
  before: Partial<NarrativeTexts>,
  after: Partial<NarrativeTexts>,
  onlyCommon: boolean,
): { compared: number; changes: TextChange[] } {
  const [left, right] = [listTexts(before), listTexts(after)]
  const paths = [...new Set([...left.keys(), ...right.keys()])].filter((path) => !onlyCommon || (left.has(path) && right.has(path)))
  const changes = paths.flatMap((path): TextChange[] => {
    const [was, is] = [left.get(path), right.get(path)]
    return withoutSpace(was) === withoutSpace(is) ? [] : [{ path, before: was, after: is }]
  })
  return { compared: paths.length, changes }
}

function listTexts(texts: Partial<NarrativeTexts>): Map<string, string> {
  const found = new Map<string, string>()
  const visit = (value: unknown, path: readonly string[]): void => {
    if (typeof value === 'object' && value !== null) for (const [key, each] of Object.entries(value)) visit(each, [...path, key])
    else if (value !== undefined && value !== '') found.set(path.join('.'), String(value))
  }
  visit(texts, [])
  return found
}

/** How a page breaks a text says nothing of it. */
function withoutSpace(text: string | undefined): string | undefined {
  return text?.replaceAll(/\s/gu, '')
}
