import { codeLevel, type FormTable, functionalClassification } from '@juesuan/core'

/** The functional codes that the forms print, with their printed names. */
export function printedCodes(forms: readonly FormTable[]): Map<string, string> {
  const codes = new Map<string, string>()
  for (const { rows } of forms) {
    for (const { cells } of rows) {
      const figure = cells.find((cell) => cell.kind === 'figure')
      const code = figure?.row ?? ''
      // The name is the last of the words before the figures.
      const name = cells.findLast((cell) => cell.kind === 'label' && !/^\d*$/u.test(cell.text))
      if (codeLevel(code) !== undefined && figure?.figure.quantity.of.function === code && name?.kind === 'label')
        codes.set(code, name.text)
    }
  }
  return codes
}

/** Every functional code a report may speak of: those in its forms, and every 类 of its year. */
export function speakableCodes(printed: Iterable<string>, year: number): string[] {
  const categories = functionalClassification.children('', { year }).map(({ code }) => code)
  return [...new Set([...printed, ...categories])].sort()
}
