import { foldText } from '../text/fold.ts'

const wrap = /(?<=[\p{Script=Han}）)])\s+(?=[\p{Script=Han}（(])/gu

/** A printed label as the layout spells it, where the two are the same but for white space and width; else as it is printed. */
export function spellLabel(printed: string, label: string | undefined): string {
  if (label !== undefined && foldText(label) === foldText(printed)) return label
  // A narrow cell wraps words anywhere, and the wrap is left as a blank.
  return printed.replaceAll(wrap, '')
}
