/** A straight line across or down a page, in points. */
export interface Rule {
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
}

/** Joins the rules of cells that go on in one another, so that each line of a table is drawn once and whole. */
export function joinRules(rules: readonly Rule[]): Rule[] {
  const lines = new Map<string, { across: boolean; at: number; spans: [number, number][] }>()
  for (const { from, to } of rules) {
    const [x0, y0, x1, y1] = [...from, ...to].map(round)
    if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) continue
    const across = y0 === y1
    const at = across ? y0 : x0
    const line = lines.get(`${across} ${at}`) ?? { across, at, spans: [] }
    line.spans.push(across ? [Math.min(x0, x1), Math.max(x0, x1)] : [Math.min(y0, y1), Math.max(y0, y1)])
    lines.set(`${across} ${at}`, line)
  }
  return [...lines.values()].flatMap(({ across, at, spans }) =>
    joinSpans(spans).map(([low, high]) => (across ? { from: [low, at], to: [high, at] } : { from: [at, low], to: [at, high] })),
  )
}

function joinSpans(spans: readonly [number, number][]): [number, number][] {
  const joined: [number, number][] = []
  for (const [low, high] of [...spans].sort(([left], [right]) => left - right)) {
    const last = joined.at(-1)
    if (last && low <= last[1]) last[1] = Math.max(last[1], high)
    else joined.push([low, high])
  }
  return joined
}

/** Two cells come to the same line by different sums. */
function round(length: number): number {
  return Math.round(length * 100) / 100
}
