/**
 * The published text made wrong in one place at a time, read and checked: which changes of figures are found and traced, beside
 * an integer program over the same relations and fixed tolerances on each relation alone; and which changes of words and rows are
 * found. Run with `npm run bench:mutation`; it takes a quarter of an hour or so and writes docs/mutation-bench.md, which is the
 * same on every machine.
 */
import { writeFileSync } from 'node:fs'
import { groupOf } from './mutation/mutable-figures.ts'
import { figuresToChange, mutateFigure, sizes } from './mutation/mutate-figures.ts'
import { tallyKind, textMutations } from './mutation/mutate-text.ts'
import { officialFindings } from './mutation/official-report.ts'
import { createReferences } from './mutation/references.ts'
import { showProgress } from './mutation/show-progress.ts'
import { addToTally, type Count, type Tally } from './mutation/tally.ts'
import { writePage } from './mutation/write-page.ts'

/** So many of each kind, as far as the text has them, make two hundred changes of words and rows. */
const mostOfKind = 26

const references = await createReferences()
const tallies = new Map<string, Tally>()
const missed: string[] = []
const worse: string[] = []

const figures = figuresToChange()
for (const [at, located] of figures.entries()) {
  for (const size of sizes) {
    for (const mutation of mutateFigure(located, size)) {
      const { before, after, found, isTraced } = mutation
      const happened = new Set<Count>(['changes', ...references.judge(mutation)])
      if (found.length > 0) happened.add('found')
      if (isTraced) happened.add('traced')
      const isForm = before.place.form !== null
      const width = (Number(size) / 100).toFixed(2)
      for (const group of [groupOf(before), isForm ? '报表合计' : '文字合计']) addToTally(tallies, group, width, happened)
      const what = `${before.place.section ?? groupOf(before)}：${before.figure.text} → ${after.figure.text}`
      const isWorse = happened.has('oracleFound') && !happened.has('found')
      if (isWorse || (isForm && happened.has('oracleTraced') && !isTraced)) worse.push(what)
      if (!isForm && size > 1n && found.length === 0) missed.push(what)
    }
  }
  showProgress('数字', at + 1, figures.length)
}

const kinds = textMutations(mostOfKind).map((mutations, at, all) => {
  const tally = tallyKind(mutations)
  showProgress('文字和行列', at + 1, all.length)
  return tally
})

const page = writePage({ tallies: [...tallies.values()], missed, worse, kinds, officialFindings, falseAlarms: references.falseAlarms })
writeFileSync(new URL('../docs/mutation-bench.md', import.meta.url), page)
console.log(page)
