import { functionalClassification, isTreasuryCode } from '@juesuan/core'

const year = 2024
const items = [
  ...new Set(
    functionalClassification
      .entries()
      .filter(
        ({ code, level, budget }) =>
          level === 'item' &&
          budget === 'generalPublicBudget' &&
          !isTreasuryCode(code) &&
          functionalClassification.find(code, { year, budget }),
      )
      .map(({ code }) => code),
  ),
]

/** Amounts that are all different, to the 分, of the size departments have: 1047298.13, 2094596.26 … and none of ten million. */
const amountOf = (line: number) => (BigInt(line + 1) * 104_729_813n) % 999_999_937n
const yuan = (fen: bigint) => `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`

/**
 * The source of a report with so many lines of expenditure that reconcile, as `defineReport(…)` or as a plain
 * `as const` object. Both import the same, so that what differs is what checking costs.
 */
export function generateDeclaration(lines: number, how: 'checked' | 'plain'): string {
  const step = Math.max(1, Math.floor(items.length / lines))
  const codes = Array.from({ length: lines }, (_, line) => items[line * step] ?? '')
  const total = codes.reduce((sum, _, line) => sum + amountOf(line), 0n)
  const categories = [...new Set(codes.map((code) => code.slice(0, 3)))]
  const byCategory = (value: string) => categories.map((code) => `'${code}': ${value}`).join(', ')
  const entries = codes.map((code, line) => `      '${code}': { basic: ${yuan(amountOf(line))} },`).join('\n')
  const object = `{
  department: '示例局',
  units: [],
  duties: [],
  generalPublicBudget: {
    expenditure: {
${entries}
    },
    basicByEconomic: { '30101': ${yuan(total)} },
    initialBudget: { ${byCategory('1')} },
    priorYear: { ${byCategory('1')} },
    uses: { ${byCategory("'办公'")} },
    reasons: { ${byCategory("'人员增加'")} },
  },
}`
  const value = how === 'checked' ? `defineReport(shanxi2024, ${object})` : `${object} as const`
  return `import { defineReport } from '@juesuan/dsl'
import { shanxi2024 } from '@juesuan/layouts'

export const used = [defineReport, shanxi2024]
export default ${value}
`
}
