import type { NarrativeTexts, Report, Section } from '@juesuan/core'
import { disclose, type Layout } from '@juesuan/layouts'

type Words = Readonly<Record<string, string>>

/** The words of a report without those that its layout says by itself, such as that there was nothing: left out, they are printed all the same. */
export function spareTexts(report: Report, layout: Layout): NarrativeTexts {
  const print = (texts: NarrativeTexts) => printed(disclose({ ...report, texts }, layout).narrative)
  const whole = print(report.texts)
  return withoutEach(report.texts).reduce((texts, drop) => {
    const fewer = drop(texts)
    return print(fewer) === whole ? fewer : texts
  }, report.texts)
}

/** Every way of leaving out one text that a layout may say by itself. */
function withoutEach({ reasons, uses }: NarrativeTexts): ((texts: NarrativeTexts) => NarrativeTexts)[] {
  return [
    ...(['fiscalAppropriation', 'total', 'agencyOperatingExpenses', 'threePublicExpenses'] as const)
      .filter((reason) => reasons[reason] !== undefined)
      .map((reason) => (texts: NarrativeTexts) => ({ ...texts, reasons: { ...texts.reasons, [reason]: undefined } })),
    ...Object.keys(reasons.publicExpenses).map((item) => (texts: NarrativeTexts) => ({
      ...texts,
      reasons: { ...texts.reasons, publicExpenses: without(texts.reasons.publicExpenses, item) },
    })),
    ...Object.keys(uses.publicExpenses).map((item) => (texts: NarrativeTexts) => ({
      ...texts,
      uses: { ...texts.uses, publicExpenses: without(texts.uses.publicExpenses, item) },
    })),
    (texts) => ({ ...texts, otherMatters: undefined }),
  ]
}

function without(words: Words, left: string): Words {
  return Object.fromEntries(Object.entries(words).filter(([key]) => key !== left))
}

function printed(sections: readonly Section[]): string {
  return JSON.stringify(sections, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))
}
