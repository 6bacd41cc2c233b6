import { type FormatName, formats, print, printAll } from '@juesuan/render'
import { expect, it } from 'vitest'
import example from '../examples/yangquan-commerce-2024/report.ts'
import { publish } from './publish.ts'

const publication = publish(example)
const names = Object.keys(formats) as FormatName[]

it('prints side by side the bytes that each format has alone, in the order asked for', async () => {
  const open: number[] = []
  const printed = await printAll([...names].reverse(), publication, { progress: (left) => open.push(left.length) })
  expect([...printed.keys()]).toEqual([...names].reverse())
  expect(open).toEqual(Array.from({ length: names.length + 1 }, (_, done) => names.length - done))
  for (const name of names) {
    const alone = await print(name, publication)
    expect(Buffer.compare(Buffer.from(printed.get(name) ?? ''), Buffer.from(alone)), name).toBe(0)
  }
})

it('tells what a thread has to tell', async () => {
  const told: string[] = []
  const department = '示例局😀'
  const document = { ...publication.document, children: [{ type: 'cover', department, title: '2024年度部门决算' } as const] }
  await printAll(['docx', 'pdf'], { ...publication, document }, { tell: (message) => told.push(message) })
  expect(told).toEqual([expect.stringContaining('😀（U+1F600）')])
})
