/** How wide a column's cells are, in points. */
export interface ColumnNeeds {
  /** The widest thing that cannot be broken. */
  readonly least: number
  /** Enough to be read well, with long words on two lines. */
  readonly good: number
  /** Every cell on one line. */
  readonly full: number
}

/** Divides a width between columns: first what each needs least, then what makes it good, then full; what is left by size. */
export function columnWidths(needs: readonly ColumnNeeds[], width: number): number[] {
  const steps: readonly (keyof ColumnNeeds)[] = ['least', 'good', 'full']
  let widths = needs.map(() => 0)
  for (const step of steps) {
    const wanted = needs.map((need, index) => Math.max(need[step], widths[index] ?? 0))
    const [taken, total] = [sum(widths), sum(wanted)]
    if (total >= width) {
      const part = total === taken ? 0 : (width - taken) / (total - taken)
      return widths.map((own, index) => own + ((wanted[index] ?? own) - own) * part)
    }
    widths = wanted
  }
  const taken = sum(widths)
  return taken === 0 ? widths.map(() => width / widths.length) : widths.map((own) => (own / taken) * width)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
