import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { create } from 'fontkit'
import { shapePlainly } from './shaped-font.ts'
import type { Typeface, Typefaces, Weight } from './typeface.ts'

let loaded: Promise<Typefaces> | undefined

/** Loads the typeface once for all that is printed: 思源宋体 (Noto Serif SC), under the SIL Open Font License. */
export function loadTypefaces(): Promise<Typefaces> {
  loaded ??= Promise.all([load('regular'), load('bold')]).then(([regular, bold]) => ({ regular, bold }))
  return loaded
}

async function load(weight: Weight): Promise<Typeface> {
  const font = create(await readFile(fileURLToPath(import.meta.resolve(`#typeface/${weight}.ttf`))))
  if ('fonts' in font) throw new Error(`${weight} 不是单个字体`)
  const shaped = shapePlainly(font)
  const widths = new Map<string, number>()
  const widthOf = (text: string) => {
    const known = widths.get(text)
    if (known !== undefined) return known
    const width = shaped.layout(text).advanceWidth / font.unitsPerEm
    widths.set(text, width)
    return width
  }
  return {
    font: shaped,
    widthOf: (text) => sumOf(text, widthOf),
    has: (character) => shaped.layout(character).glyphs[0]?.id !== missingGlyph,
  }
}

/** What a font shows for a character it has not. */
const missingGlyph = 0

function sumOf(text: string, widthOf: (character: string) => number): number {
  let sum = 0
  for (const character of text) sum += widthOf(character)
  return sum
}
