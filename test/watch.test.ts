import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { hasBrowser, useBrowser } from './browser.ts'

const main = fileURLToPath(new URL('../packages/cli/src/main.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'juesuan-watch-'))
const report = join(folder, 'report.ts')
const library = join(folder, 'library.ts')
const open = useBrowser()
let command: ChildProcess
let address = ''
/** What the command has said so far, and its results. */
let said = ''

beforeAll(async () => {
  cpSync(fileURLToPath(new URL('../examples/three-units-2024', import.meta.url)), folder, { recursive: true })
  // A project that finds juesuan where this workspace has it.
  const modules = fileURLToPath(new URL('../node_modules', import.meta.url))
  symlinkSync(modules, join(folder, 'node_modules'), 'junction')
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
      compilerOptions: { types: [] },
      include: ['report.ts'],
    }),
  )
  command = spawn(process.execPath, ['--conditions=@juesuan/source', '--import', 'tsx', main, 'watch', report, '--port', '0'])
  for (const stream of [command.stdout, command.stderr]) {
    stream?.on('data', (data) => {
      said += String(data)
    })
  }
  await until(() => said.includes('按 Ctrl-C 停止'))
  address = /http:\S+/u.exec(said)?.[0] ?? ''
})

afterAll(() => {
  command.kill()
  rmSync(folder, { recursive: true, force: true })
})

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 200_000
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`waited in vain; said:\n${said}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

const page = async () => (await fetch(`${address}report`)).text()

/** Saves a file changed, waits for the page to be made anew, and gives what the command says of it. */
async function save(file: string, change: (text: string) => string): Promise<string> {
  const before = said.length
  writeFileSync(file, change(readFileSync(file, 'utf8')))
  await until(() => said.slice(before).includes('毫秒'))
  return said.slice(before)
}

it('shows the page anew when the report is saved, or a file it imports', async () => {
  expect(await page()).toContain('示例市')
  await save(report, (text) => text.replace("department: '", "department: '新的"))
  expect(await page()).toContain('<title>新的示例市')
  const amount = /1_?840_?066\.75|[\d_]+\.\d\d/u.exec(readFileSync(library, 'utf8'))?.[0] ?? ''
  const told = await save(library, (text) => text.replace(amount, '9_999_999.99'))
  expect(told).toContain('发现')
  expect(await save(library, (text) => text.replace('9_999_999.99', amount))).toContain('没有发现错误')
})

it('tells what is wrong with the file or the declaration, shows the last page meanwhile, and goes on', async () => {
  const good = await page()
  expect(await save(report, (text) => `${text}\nconst =`)).toContain('不能载入')
  expect(await page()).toBe(good)
  const later = await save(report, (text) => text.replace('\nconst =', ''))
  expect(later).toContain('没有发现错误')
  const problem = await save(report, (text) => text.replace("department: '", "department: '', nobody: '"))
  expect(problem).toMatch(/错误.*\n.*report\.ts:\d+/u)
  await save(report, (text) => text.replace("department: '', nobody: '", "department: '"))
  expect(await page()).toBe(good)
})

it('tells what the compiler of the project says, when it is done', async () => {
  const wrong = "\nexport const count: number = '二'\n"
  await save(report, (text) => text + wrong)
  await until(() => /report\.ts:\d+:14 Type 'string' is not assignable to type 'number'\./u.test(said))
  const told = said.length
  await save(report, (text) => text.replace(wrong, ''))
  await until(() => said.slice(told).includes('类型检查没有发现错误'))
})

it.skipIf(!hasBrowser)('reloads the window where its reader was, with what has to be put right over it', async () => {
  const { page: window, messages } = await open(address)
  const frame = window.frameLocator('iframe >> nth=-1')
  await frame.locator('h1').waitFor()
  expect(await window.locator('#status').innerText()).toContain('没有发现错误')
  const scroll = () => window.evaluate<number>('document.querySelector("iframe").contentWindow.scrollY')
  await window.evaluate('document.querySelector("iframe").contentWindow.scrollTo({ top: 2500, behavior: "instant" })')
  await save(report, (text) => text.replace("department: '新的", "department: '更新的"))
  await frame.getByRole('heading', { name: '更新的' }).waitFor()
  await until(async () => (await window.locator('iframe').count()) === 1)
  expect(await scroll()).toBe(2500)
  await save(report, (text) => `${text}\nconst =`)
  await window.locator('#problem').waitFor()
  expect(await window.locator('#problem').innerText()).toContain('不能载入')
  await save(report, (text) => text.replace('\nconst =', ''))
  await window.locator('#problem').waitFor({ state: 'hidden' })
  expect(messages).toEqual([])
})

it('answers its own address only, reading requests only, and what it has only', async () => {
  const ask = (path: string, method: string, host?: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      request(new URL(path, address), { method, ...(host && { headers: { host } }) }, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
        .on('error', reject)
        .end()
    })
  expect(await ask('/', 'GET')).toBe(200)
  expect(await ask('/', 'GET', 'evil.example')).toBe(403)
  expect(await ask('/report', 'POST')).toBe(405)
  expect(await ask('/../report.ts', 'GET')).toBe(404)
})

it('ends when it is interrupted', async () => {
  const ended = new Promise<number | null>((resolve) => command.once('exit', resolve))
  command.kill('SIGINT')
  expect(await ended).toBe(0)
})
