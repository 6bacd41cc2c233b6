import { compareDisclosures } from '@juesuan/core'
import { namesOf } from '@juesuan/layouts'
import { compareTexts } from '../compare-texts.ts'
import { toDifference } from '../difference.ts'
import { exitStatus } from '../exit-status.ts'
import { type ComparedReport, openCompared } from '../open-compared.ts'
import type { Output } from '../output.ts'
import { printDifference } from '../print-difference.ts'

/** What `juesuan diff` was asked for. */
export interface DiffOptions {
  /** The layout of published reports; left out, it is recognised. */
  readonly layout?: string
  readonly format: 'text' | 'json'
  /** Lists totals and rates that follow from other changes too. */
  readonly verbose: boolean
}

/** `juesuan diff <before> <after>`: what two reports say differently, by quantity and by text; declared or published, in any format. */
export async function diff(paths: readonly [string, string], { layout, format, verbose }: DiffOptions, output: Output): Promise<number> {
  const [before, after] = [await openCompared(paths[0], layout), await openCompared(paths[1], layout)]
  const nameOf = namesOf({ functional: after.functional, year: after.disclosure.year })
  const figures = compareDisclosures(before, after)
  const texts = compareTexts(before.texts, after.texts, familyOf(before) !== familyOf(after))
  const difference = toDifference({ before, after, figures, texts }, nameOf)
  output.result(format === 'json' ? `${JSON.stringify(difference, null, 2)}\n` : printDifference(difference, verbose))
  return difference.figures.length + difference.texts.length === 0 ? exitStatus.ok : exitStatus.findings
}

/** A layout of whatever year asks for the same words. */
function familyOf({ layout }: ComparedReport): string {
  return layout.id.replace(/-\d+$/u, '')
}
