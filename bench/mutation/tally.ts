/** What became of the changes of one size in one group. */
export interface Tally {
  readonly group: string
  readonly size: string
  readonly counts: Readonly<Record<Count, number>>
}

/** What is counted, and what it is called at the head of the table. */
const counts = {
  changes: '改动',
  found: '发现',
  traced: '定位',
  oracleFound: '整数规划发现',
  oracleTraced: '整数规划定位',
  'tolerance 0': '容差0.00',
  'tolerance 0.01': '容差0.01',
  'tolerance 0.05': '容差0.05',
} as const

/** One of the counts. */
export type Count = keyof typeof counts

/** Adds one change to the tally of its group and size. */
export function addToTally(tallies: Map<string, Tally>, group: string, size: string, happened: ReadonlySet<Count>): void {
  const key = `${group} ${size}`
  const before = tallies.get(key)?.counts
  const added = Object.keys(counts).map((count) => [count, (before?.[count as Count] ?? 0) + Number(happened.has(count as Count))])
  tallies.set(key, { group, size, counts: Object.fromEntries(added) as Record<Count, number> })
}

/** The tallies as a table in Markdown, in percent of the changes. */
export function printTallies(tallies: Iterable<Tally>): string {
  const [changes, ...others] = Object.keys(counts) as [Count, ...Count[]]
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const head = ['表或文字', '幅度', ...Object.values(counts)]
  const lines = [...tallies].map(({ group, size, counts: own }) =>
    row([group, `±${size}`, `${own[changes]}`, ...others.map((count) => ((100 * own[count]) / own[changes]).toFixed(1))]),
  )
  return [row(head), row(head.map(() => '---')), ...lines].join('\n')
}
