import { type Disclosure, occurrences } from '@juesuan/core'
import type { DeclaredReport } from '@juesuan/dsl'
import { compose, disclose } from '@juesuan/layouts'
import { readText } from '@juesuan/reader'
import { renderText } from '@juesuan/render'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import example from '../examples/yangquan-commerce-2024/report.ts'
import { randomReport } from './random-declaration.ts'
import { withoutLines } from './without-lines.ts'

/** Printed as text and read again. Only the lines are left out of the comparison: what was not read from a file has none. */
function readBack({ report, layout }: Pick<DeclaredReport, 'report' | 'layout'>): { printed: Disclosure; read: Disclosure } {
  const printed = disclose(report, layout)
  return { printed, read: withoutLines(readText(renderText(compose(printed, layout)), layout).disclosure) }
}

it('reads the example back as it was disclosed, annexes and all', () => {
  const { printed, read } = readBack(example)
  expect(read).toEqual(printed)
  expect([...occurrences(read)].length).toBeGreaterThan(900)
})

it('reads back whatever is disclosed', () => {
  fc.assert(
    fc.property(randomReport, (declared) => {
      const { printed, read } = readBack(declared)
      expect(read).toEqual(printed)
    }),
  )
})
