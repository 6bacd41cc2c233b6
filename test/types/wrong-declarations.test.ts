import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { DeclaredReport } from '@juesuan/dsl'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type WrongDeclaration, wrongDeclarations } from './wrong-declarations.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(root, 'test', '.scratch-'))
const fileName = (index: number) => `wrong-${String(index).padStart(3, '0')}.ts`

/** Line 5 of each file is what is wrong. */
const sourceOf = ({ source, layout = 'shanxi2024' }: WrongDeclaration) => `import { defineReport } from '@juesuan/dsl'
import { ${layout} } from '@juesuan/layouts'

export default defineReport(${layout}, { department: '示例局', units: ['示例局（本级）'], duties: [],
${source},
})
`

beforeAll(() => {
  for (const [index, wrong] of wrongDeclarations.entries()) writeFileSync(join(folder, fileName(index)), sourceOf(wrong))
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: '../../tsconfig.json', include: ['*.ts'], exclude: [] }))
})

afterAll(() => rmSync(folder, { recursive: true }))

it('has at least sixty wrong declarations', () => {
  expect(wrongDeclarations.length).toBeGreaterThanOrEqual(60)
})

describe.each(['typescript-5.9', 'typescript', 'typescript-7.0'])('%s', (compiler) => {
  it('says each thing that is wrong at its property, in one sentence, and nothing else', () => {
    const tsc = join(root, 'node_modules', compiler, 'bin', 'tsc')
    const { stdout } = spawnSync(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], { encoding: 'utf8', cwd: folder })
    const said = stdout
      .split('\n')
      .filter((line) => /^\S.*error TS/u.test(line))
      .map(readDiagnostic)
    const expected = wrongDeclarations.map(({ source, at, message }, index) => ({
      file: fileName(index),
      at: `5:${columnOf(source, at)}`,
      message,
    }))
    expect(said).toEqual(expected)
  })
})

it.each(wrongDeclarations.filter(({ compilerOnly }) => !compilerOnly).map(({ source, message }) => [message, source]))(
  'says the same at run time: %s',
  async (message, source) => {
    const index = wrongDeclarations.findIndex((wrong) => wrong.source === source)
    const loaded: { default: DeclaredReport } = await import(pathToFileURL(join(folder, fileName(index))).href)
    expect(loaded.default.problems.map((problem) => problem.message)).toEqual([message])
  },
)

/** `wrong-00.ts(5,39): error TS2322: Type '…' is not assignable to type '"…"'.` */
function readDiagnostic(line: string): { file: string; at: string; message: string } {
  const [, file = '', row = '', column = '', message = line] =
    /^(?:.*[\\/])?([\w-]+\.ts)\((\d+),(\d+)\): error TS2322: Type .* is not assignable to type '"(.*)"'\.$/u.exec(line) ?? []
  return { file, at: `${row}:${column}`, message }
}

/** The last place the property is written. */
function columnOf(source: string, property: string): number {
  const at = Math.max(
    source.lastIndexOf(`'${property}':`),
    source.lastIndexOf(`${property}:`) - (source.includes(`'${property}':`) ? 1 : 0),
  )
  return at + 1
}
