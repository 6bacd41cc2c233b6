import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { scratchFolder } from '../../../../test/scratch-folder.ts'
import { readTemplate } from '../read-template.ts'
import { run } from '../run.ts'

const names = ['.gitignore', 'README.md', 'package.json', 'report.test.ts', 'report.ts', 'tsconfig.json']

async function init(...args: string[]) {
  const results: string[] = []
  const messages: string[] = []
  const output = {
    result: (text: string) => results.push(text),
    message: (text: string) => messages.push(text),
    progress: () => undefined,
    colour: false,
  }
  const status = await run(['init', ...args], output)
  return { status, results: results.join(''), messages: messages.join('\n') }
}

it('writes the template as it stands, and says what to do next', async () => {
  const folder = join(scratchFolder(), 'final-accounts')
  const { status, results, messages } = await init(folder)
  expect(status).toBe(0)
  expect(results).toBe(names.map((name) => `${join(folder, name)}\n`).join(''))
  expect(messages).toMatch(/接下来：\n {2}cd .*final-accounts\n {2}npm install\n {2}npm test/u)
  expect(Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))).toEqual(
    readTemplate('shanxi'),
  )
})

it('writes the department wherever the template names its own', async () => {
  const folder = scratchFolder()
  const { status, messages } = await init(folder, '--department', ' 示范区文化和旅游局（本级） ', '--year', '2024')
  expect(status).toBe(0)
  expect(messages).toContain('写好了示范区文化和旅游局（本级）2024年度部门决算的项目')
  const texts = names.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n')
  expect(texts).toContain("department: '示范区文化和旅游局（本级）',")
  expect(texts).toContain("units: ['示范区文化和旅游局（本级）（本级）'],")
  expect(texts).not.toContain('示例市商务局')
})

it('touches nothing where files are in the way', async () => {
  const folder = scratchFolder()
  for (const name of ['report.ts', 'package.json', 'other.txt']) writeFileSync(join(folder, name), '原有的')
  const { status, results, messages } = await init(folder)
  expect({ status, results }).toEqual({ status: 2, results: '' })
  expect(messages).toContain('里已有 package.json、report.ts，没有写入任何文件')
  expect(readdirSync(folder)).toEqual(['other.txt', 'package.json', 'report.ts'])
  expect(readFileSync(join(folder, 'report.ts'), 'utf8')).toBe('原有的')
})

it.each([
  [['--year', '1999'], '年度 1999 不对，请写 2019 到 2025 的四位数字'],
  [['--year', '二〇二四'], '年度 二〇二四 不对'],
  [['--layout', 'hainan-2024'], '没有格式 hainan-2024。现有的格式：shanxi-2024（'],
  [['--layout', 'shanghai-2024', '--year', '2023'], 'shanghai-2024 是2024年度的格式，--year 是 2023。'],
  [['--department', "示例局'"], "部门名称里有 '。"],
  [['--department', '示例局\n第二行`'], '部门名称里有'],
  [['--department', ' '], '部门名称是空的'],
])('%j is wrong usage, and nothing is written', async (args, message) => {
  const folder = join(scratchFolder(), 'new')
  const { status, results, messages } = await init(folder, ...args)
  expect({ status, results }).toEqual({ status: 2, results: '' })
  expect(messages).toContain(message)
  expect(readdirSync(join(folder, '..'))).toEqual([])
})
