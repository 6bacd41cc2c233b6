import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { shanxi2024 } from '@juesuan/layouts'
import { type FileText, readFile, readText } from '@juesuan/reader'
import { expect, it } from 'vitest'
import { hostileFiles } from './hostile-files.ts'

/** The bounds that are kept for a file: its thread is ended where it takes more. */
const bounds = { time: 20_000, memory: 512 * 1024 * 1024 }
/** What starting a thread may take besides, on a busy machine. */
const overhead = 20_000

const names = Object.keys(hostileFiles)
const outcomes = new Map<string, FileText>()

it.for(names)('reads %s, or says in one sentence why not, in bounded time and memory', { timeout: 120_000 }, async (name) => {
  const bytes = hostileFiles[name]?.make() ?? new Uint8Array()
  const before = process.memoryUsage().rss
  const start = performance.now()
  const read = await readFile(bytes, bounds)
  expect(performance.now() - start).toBeLessThan(bounds.time + overhead)
  expect(process.memoryUsage().rss - before).toBeLessThan(bounds.memory + 256 * 1024 * 1024)
  if (read.kind === 'unreadable') expect(read.message).toMatch(/^[^\n]+。$/u)
  outcomes.set(name, read)
})

it('says the same in the docs', async () => {
  const rows = names.map((name) => `| \`${name}\` | ${hostileFiles[name]?.zh} | ${describe(outcomes.get(name))} |`)
  await expect(`# 不怀好意的文件

公开的文件来自陌生人。每个文件在自己的线程里读，最多 20 秒、512 MB 内存，超过就停止；大小、页数、解压后的大小、嵌套和元素的数目都有上限。文件里的宏、脚本、公式不运行，链接、外部实体不打开，压缩文件不往外写。

下表由 \`test/hostile-files.test.ts\` 写出，每一行都实际读过：结果如表，时间和内存在上限以内。

| 文件 | 是什么 | 结果 |
| ---- | ------ | ---- |
${rows.join('\n')}
`).toMatchFileSnapshot(fileURLToPath(new URL('../docs/hostile-files.md', import.meta.url)))
})

it('reads the official text in every encoding to the same', () => {
  const official = readFileSync(new URL('./fixtures/yangquan-commerce-2024/official.txt', import.meta.url), 'utf8')
  const whole = readText(official, shanxi2024)
  for (const name of ['gbk.txt', 'utf-16le.txt', 'utf-16be.txt', 'bom.txt']) {
    const read = outcomes.get(name)
    if (read?.kind !== 'text') throw new Error(`${name} was not read`)
    expect(readText(read.lines.map(({ text }) => text).join('\n'), shanxi2024)).toEqual(whole)
  }
})

it('runs nothing, opens nothing, and writes nothing outside', () => {
  const text = (name: string) => {
    const read = outcomes.get(name)
    return read?.kind === 'text' ? read.lines.map((line) => line.text).join('\n') : ''
  }
  expect(text('formulas.xlsx')).toBe('部门决算\n12.5\t3')
  expect(text('scripts.html')).toBe('决算')
  expect(text('paths.docx')).toBe('决算')
  for (const path of ['../../outside.txt', '/etc/outside', 'C:\\outside']) expect(existsSync(path)).toBe(false)
  expect([...names].filter((name) => text(name).includes('root:'))).toEqual([])
})

function describe(read: FileText | undefined): string {
  if (!read) return ''
  return read.kind === 'text' ? `读出（${read.format}）` : `不读（${read.reason}）：${read.message}`
}
