import { expect, it } from 'vitest'
import { figuresToChange, mutateFigure } from '../bench/mutation/mutate-figures.ts'
import { tallyKind, textMutations } from '../bench/mutation/mutate-text.ts'
import { officialFindings } from '../bench/mutation/official-report.ts'

/** Every so many figures: enough to notice a loss, few enough to wait for. The whole is `npm run bench:mutation`. */
const every = 29
const figures = figuresToChange()
const sample = figures.filter((_, at) => at % every === 0)

it('changes the 278 amounts of forms 01 to 08 and the figures of the narrative', () => {
  expect(figures.filter(({ occurrence: { place } }) => place.form !== null)).toHaveLength(278)
  expect(figures.length).toBe(278 + 108)
  expect(officialFindings.filter(({ severity }) => severity === 'error')).toEqual([])
})

it('finds every sampled figure of the text that is wrong by 0.10', () => {
  const mutations = sample.flatMap((located) => mutateFigure(located, 10n))
  expect(mutations.length).toBeGreaterThan(25)
  expect(mutations.filter(({ found }) => found.length === 0).map(({ before }) => before)).toEqual([])
})

it.each(textMutations(4).map((mutations) => [mutations.kind, mutations] as const))('finds in the text: %s', (_, mutations) => {
  expect(mutations.chosen.length).toBeGreaterThan(0)
  expect(tallyKind(mutations).missed).toEqual([])
})
