import { examine } from './examine.ts'

/** What a text of ten times the size costs more. */
export interface Growth {
  readonly what: string
  readonly milliseconds: readonly [small: number, large: number]
  readonly ratio: number
}

const megabyte = 1_000_000

/** Texts that strangers could make slow: 1 MB and 10 MB of each. Ten times the text may cost ten times the time, not a hundred. */
export function measureGrowth(report: string): Growth[] {
  const body = report.slice(report.indexOf('第三部分 情况说明\n'))
  const table = report.slice(report.indexOf('公开03表'), report.indexOf('公开04表'))
  const texts: Readonly<Record<string, (size: number) => string>> = {
    'one line of digits': (size) => report + '1'.repeat(size),
    'one line of words': (size) => report + '一般公共预算财政拨款支出'.repeat(size / 12),
    'one line of a sentence': (size) =>
      report +
      body
        .replaceAll('\n', '')
        .repeat(Math.ceil(size / body.length))
        .slice(0, size),
    'one row of cells': (size) => report + '1.00\t'.repeat(size / 5),
    'many empty lines': (size) => report + '\n'.repeat(size),
    'many rows of a form': (size) => report + table.repeat(Math.ceil(size / table.length)).slice(0, size),
    'many sentences': (size) => report + body.repeat(Math.ceil(size / body.length)).slice(0, size),
  }
  return Object.entries(texts).map(([what, make]) => {
    const [small, large] = [megabyte, 10 * megabyte].map((size) => fastest(make(size))) as [number, number]
    return { what, milliseconds: [small, large], ratio: large / small }
  })
}

function fastest(text: string): number {
  return Math.min(...Array.from({ length: 2 }, () => examine(text).milliseconds))
}
