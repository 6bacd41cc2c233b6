import type { Finding } from '@juesuan/core'
import type { KindTally } from './mutate-text.ts'
import type { References } from './references.ts'
import { printTallies, type Tally } from './tally.ts'

/** All that a run of the bench measured. */
export interface Measured extends Pick<References, 'falseAlarms'> {
  readonly tallies: readonly Tally[]
  /** Changes of figures of the narrative by 0.02 and more of which nothing was said. */
  readonly missed: readonly string[]
  /** Changes that the integer program found, or of a cell traced, and the checks did not. */
  readonly worse: readonly string[]
  readonly kinds: readonly KindTally[]
  readonly officialFindings: readonly Finding[]
}

/** The page that tells what a run measured. */
export function writePage({ tallies, missed, worse, kinds, officialFindings, falseAlarms }: Measured): string {
  const totals = tallies.filter(({ group }) => group.endsWith('合计'))
  const groups = tallies.filter(({ group }) => !group.endsWith('合计')).sort((one, other) => one.group.localeCompare(other.group, 'zh'))
  const larger = totals.filter(({ group, size }) => group === '文字合计' && size !== '±0.01' && size !== '0.01')
  const [found, changes] = (['found', 'changes'] as const).map((count) => larger.reduce((sum, tally) => sum + tally.counts[count], 0))
  const errors = officialFindings.filter(({ severity }) => severity === 'error').length
  const tried = kinds.reduce((sum, kind) => sum + kind.tried, 0)
  const alarms = falseAlarms.map(({ tolerance, count }) => `${count} at ${tolerance.toFixed(2)}`).join(', ')
  return `# What the checks find, mutation by mutation

Written by \`npm run bench:mutation\`. The official text of the example is made wrong in one place, read and checked as \`juesuan audit\` does: each of the 278 amounts of forms 01 to 08 and each figure of the narrative, by ±0.01, ±0.02, ±0.10 and ±1.00. A change is found where a check says something that it does not say of the published text, and traced where the changed figure is the one suspect. Beside the checks stand an oracle (integer programming over the same relations, [highs](https://highs.dev)) and fixed tolerances on each relation alone. In percent of the changes:

${printTallies(totals)}

Of the published text itself the checks report ${officialFindings.length} irregularities, ${errors} of them an error; the fixed tolerances raise false alarms in it: ${alarms}.

${worse.length === 0 ? 'No change that the oracle finds is missed by the checks, and no change of a cell that it traces is left untraced.' : `The oracle is better at:\n\n${list(worse)}`}

Of the changes of the narrative by ±0.02 and more, ${percent(found ?? 0, changes ?? 0)} % are found (${found} of ${changes}). The others have an exact ledger behind them, which the oracle finds too, so that nothing printed contradicts them:

${list(missed)}

## Form by form

${printTallies(groups)}

## Words and rows

${tried} changes of words, rows and digits, of every kind as many as the text has room for, ${Math.max(...kinds.map((kind) => kind.tried))} at most:

| change | possible | tried | found |
| ------ | -------- | ----- | ----- |
${kinds.map((kind) => `| ${kind.kind} | ${kind.possible} | ${kind.tried} | ${kind.tried - kind.missed.length} |`).join('\n')}

Not found:

${list(kinds.flatMap((kind) => kind.missed.map((what) => `${kind.kind}，${what}`)))}
`
}

function percent(part: number, whole: number): string {
  return ((100 * part) / whole).toFixed(1)
}

function list(lines: readonly string[]): string {
  return lines.length === 0 ? '- none' : lines.map((line) => `- ${line}`).join('\n')
}
