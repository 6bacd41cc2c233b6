/** A straight line across or down a page, in points. */
export interface Rule {
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
}

/** Joins the rules of cells that go on in one another, so that each line of a table is drawn once and whole. */
export function joinRules(rules: readonly Rule[]): Rule[] {
  const [across, down] = [new Map<number, Span[]>(), new Map<number, Span[]>()]
  for (const { from, to } of rules) {
    const [x0, y0, x1, y1] = [round(from[0]), round(from[1]), round(to[0]), round(to[1])]
    if (y0 === y1) add(across, y0, [Math.min(x0, x1), Math.max(x0, x1)])
    else add(down, x0, [Math.min(y0, y1), Math.max(y0, y1)])
  }
  return [
    ...[...across].flatMap(([y, spans]) => joinSpans(spans).map(([left, right]): Rule => ({ from: [left, y], to: [right, y] }))),
    ...[...down].flatMap(([x, spans]) => joinSpans(spans).map(([top, bottom]): Rule => ({ from: [x, top], to: [x, bottom] }))),
  ]
}

/** From where to where a rule goes on its line. */
type Span = [number, number]

function add(lines: Map<number, Span[]>, at: number, span: Span): void {
  const spans = lines.get(at)
  if (spans) spans.push(span)
  else lines.set(at, [span])
}

function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
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
