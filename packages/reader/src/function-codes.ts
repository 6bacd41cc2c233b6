import { codeLevel, type FormTable, functionalClassification } from '@juesuan/core'

/** The functional codes that the forms print, with their printed names. */
export function printedCodes(forms: readonly FormTable[]): Map<string, string> {
  const codes = new Map<string, string>()
  for (const { rows } of forms) {
    for (const { cells } of rows) {
      const [code, name, ...figures] = cells
      if (code?.kind !== 'label' || name?.kind !== 'label' || codeLevel(code.text) === undefined) continue
      if (figures.some((cell) => cell.kind === 'figure' && cell.figure.quantity.of.function === code.text)) codes.set(code.text, name.text)
    }
  }
  return codes
}

/** Every functional code a report may speak of: those in its forms, and every 类 of its year. */
export function speakableCodes(printed: Iterable<string>, year: number): string[] {
  const categories = functionalClassification.children('', { year }).map(({ code }) => code)
  return [...new Set([...printed, ...categories])].sort()
}
