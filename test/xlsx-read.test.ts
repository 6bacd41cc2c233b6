import { readFileSync } from 'node:fs'
import { shanxi2024 } from '@juesuan/layouts'
import { print } from '@juesuan/render'
import { expect, it } from 'vitest'
import yangquan from '../examples/yangquan-commerce-2024/report.ts'
import { publish } from './publish.ts'
import { readBackFile } from './read-back-file.ts'
import { readFormulas, readValues } from './read-workbook.ts'

it('prints a workbook of a report that was only read: sums are formulas where they give what is printed, and values elsewhere', async () => {
  const official = readFileSync(new URL('fixtures/yangquan-commerce-2024/official.txt', import.meta.url))
  const disclosure = await readBackFile(official, { layout: shanxi2024 })
  const { report: _, ...publication } = publish(yangquan)
  const xlsx = Buffer.from(await print('xlsx', { ...publication, disclosure }))
  expect((await readBackFile(xlsx, { layout: shanxi2024 })).forms).toEqual(disclosure.forms)
  const [formulas, values] = [await readFormulas(xlsx), await readValues(xlsx)]
  // 439.82 + 22.96 is 462.78, and 462.77 is printed: the row is not added up, the column is not either.
  const row = '公开03表!C8'
  expect(values.get(row)).toBe(462.77)
  expect(formulas.get(row)).not.toBe('SUM(D8:H8)')
  expect([...formulas.keys()].filter((cell) => !cell.startsWith('勾稽关系')).length).toBeGreaterThan(150)
  const states = [...values].filter(([cell]) => /^勾稽关系!I/u.test(cell)).map(([, state]) => state)
  expect(states).toContain('尾数差')
  expect(states).not.toContain('不符')
})
