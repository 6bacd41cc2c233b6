import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { damage } from '../bench/fuzz/damage.ts'
import { examine } from '../bench/fuzz/examine.ts'
import { createRandom } from '../bench/fuzz/random.ts'

const report = readFileSync(new URL('./fixtures/yangquan-commerce-2024/official.txt', import.meta.url), 'utf8')

it('gives every damaged text an outcome, and breaks down on none', () => {
  const endings = new Set<string>()
  for (let seed = 0; seed < 200; seed += 1) {
    const { text, kinds } = damage(report, createRandom(seed))
    const { ending, fault } = examine(text)
    expect({ seed, kinds, fault }).toEqual({ seed, kinds, fault: undefined })
    endings.add(ending)
  }
  expect([...endings].sort()).toEqual(['no form found', 'partly unreadable', 'whole'])
})

it('reads a text of one line of a million characters', () => {
  expect(examine(report + '支出1.00万元'.repeat(125_000)).ending).not.toBe('fault')
})
