import { expect, it } from 'vitest'
import { splitLines } from '../text/source-line.ts'
import { assembleRows } from './assemble-rows.ts'

const grid = (text: string) => {
  const { rows, broken } = assembleRows(splitLines(text))
  return { rows: rows.map(({ cells }) => cells.join('|')), broken: broken.map(({ number }) => number) }
}

const rows = 'a\tb\tc\td\n1\t2\t3\t4\n'

it('joins a row that broke inside a cell of words, once or more', () => {
  expect(grid(`${rows}201\t一般公共\n服务支出\t5\t6`)).toEqual({ rows: ['a|b|c|d', '1|2|3|4', '201|一般公共服务支出|5|6'], broken: [] })
  expect(grid(`${rows}201\t一般\n公共\n服务支出\t5\t6`).rows[2]).toBe('201|一般公共服务支出|5|6')
  expect(grid(`${rows}x\ty\tz\t其他收\n入\n5\t6\t7\t8`).rows.slice(2)).toEqual(['x|y|z|其他收入', '5|6|7|8'])
})

it('does not guess at a row that is too short or too long, or broke inside a number', () => {
  expect(grid(`${rows}201\t一般公共服务支出\t5\n6\t7\t8\t9`)).toEqual({ rows: ['a|b|c|d', '1|2|3|4', '6|7|8|9'], broken: [3] })
  expect(grid(`${rows}201\t支出\t12433.\n40\t6`)).toMatchObject({ broken: [3, 4] })
  expect(grid(`${rows}1\t2\t3\t4\t5`)).toMatchObject({ broken: [3] })
  // Where the cell is that is one too many, nothing shows.
  expect(grid(`${rows}1\t2\t3\t4\t`)).toMatchObject({ broken: [3] })
  expect(grid(`${rows}1\t2\t3\t\n4.00\n5\t6\t7\t8`)).toEqual({ rows: ['a|b|c|d', '1|2|3|4', '5|6|7|8'], broken: [3, 4] })
})
