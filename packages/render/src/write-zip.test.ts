import { unzipSync, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { readZip } from './read-zip.ts'
import { writeZip } from './write-zip.ts'

const parts = new Map([
  ['[Content_Types].xml', Buffer.from('<Types/>')],
  ['word/文档.xml', Buffer.from('决算'.repeat(10_000))],
  ['empty', Buffer.alloc(0)],
])

it('packs parts that another program unpacks, the same each time', () => {
  const zip = writeZip(parts)
  expect(zip.length).toBeLessThan(1_000)
  expect(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, Buffer.from(bytes)])).toEqual([...parts])
  expect(writeZip(parts)).toEqual(zip)
})

it('reads what another program packed, deflated or as it is', () => {
  for (const level of [0, 6] as const) {
    const read = readZip(zipSync(Object.fromEntries(parts), { level, comment: 'PK' }))
    expect([...read].map(([name, bytes]) => [name, Buffer.from(bytes)])).toEqual([...parts])
  }
})
