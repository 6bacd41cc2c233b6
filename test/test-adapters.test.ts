import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checks } from '@juesuan/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../packages/cli/src/run.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(root, 'test', '.scratch-'))
const names = ['申报没有错误', ...checks.map(({ title }) => title)]

/** A wrong sum in the declaration, an expense that exceeds its whole, a reason left out; and slips that are only warnings. */
const bad = `import { readDeclaration } from '@juesuan/dsl'
import { shanxi2024 } from '@juesuan/layouts'

export default readDeclaration(shanxi2024, {
  department: '示例局',
  units: ['示例局（本级）'],
  duties: ['负责在在建项目。。'],
  reasons: { total: '人员减少' },
  generalPublicBudget: {
    expenditure: { '2011301': { basic: 3_952_852.22 } },
    basicByEconomic: { '30101': 3_950_302.22, '30217': 2_505 },
    initialBudget: { '201': 3_903_852.04 },
    priorYear: { '201': 7_510_053.36 },
    reason: '人员减少',
    uses: { '201': '人员支出和机关运行支出' },
  },
})
`

const vitestConfig = `const conditions = ['@juesuan/source', 'node', 'import', 'default']
export default { resolve: { conditions }, ssr: { resolve: { conditions } } }
`

/** How each runner is started on a file, and the lines in which it names the tests that ended in each way. */
const runners = {
  vitest: {
    args: (file: string) => [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--root', folder, '--reporter', 'verbose', file],
    line: { passed: /^ ✓ .* > (.+?) \d+ms$/gmu, failed: /^ × .* > (.+?) \d+ms$/gmu, skipped: /^ ↓ .* > (.+)$/gmu },
    skipped: '数字可以识别 [没有无法识别的内容]',
  },
  'node-test': {
    args: (file: string) => ['--conditions=@juesuan/source', '--import', 'tsx', '--test', '--test-reporter', 'spec', join(folder, file)],
    line: { passed: /^ {2}✔ (.+) \(.+ms\)$/gmu, failed: /^ {2}✖ (.+) \(.+ms\)$/gmu, skipped: /^ {2}﹣ (.+)$/gmu },
    skipped: '数字可以识别 # 没有无法识别的内容',
  },
} as const

function start(runner: keyof typeof runners, report: 'good' | 'bad') {
  const { args, line } = runners[runner]
  // The runners must not take this test for their parent.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:VITEST|NODE_TEST|NODE_OPTIONS|FORCE_COLOR)/u.test(name)),
  )
  const { status, stdout, stderr } = spawnSync(process.execPath, args(`${report}.${runner}.test.ts`), {
    cwd: root,
    encoding: 'utf8',
    env: { ...env, NO_COLOR: '1', CI: '1' },
  })
  const named = (pattern: RegExp) => [
    ...new Set([...stdout.matchAll(pattern)].map(([, name = '']) => name.replace(/ \(?\d[\d.]*ms\)?/u, ''))),
  ]
  return { status, text: stdout + stderr, passed: named(line.passed), failed: named(line.failed), skipped: named(line.skipped) }
}

beforeAll(() => {
  writeFileSync(join(folder, 'vitest.config.ts'), vitestConfig)
  writeFileSync(join(folder, 'good.ts'), `export { default } from '../../examples/yangquan-commerce-2024/report.ts'\n`)
  writeFileSync(join(folder, 'bad.ts'), bad)
  for (const runner of Object.keys(runners)) {
    for (const report of ['good', 'bad']) {
      const text = `import { testReport } from '@juesuan/dsl/${runner}'\nimport report from './${report}.ts'\n\ntestReport(report)\n`
      writeFileSync(join(folder, `${report}.${runner}.test.ts`), text)
    }
  }
})

afterAll(() => rmSync(folder, { recursive: true }))

/** A skipped test is named with its reason. */
const isSkipped = (name: string, skipped: readonly string[]) => skipped.some((line) => line.startsWith(`${name} `))

describe.each(['vitest', 'node-test'] as const)('%s', (runner) => {
  it('passes a good report, each check by its title, and skips what does not apply with its reason', () => {
    const { status, passed, failed, skipped } = start(runner, 'good')
    expect({ status, failed }).toEqual({ status: 0, failed: [] })
    expect(skipped).toContain(runners[runner].skipped)
    expect(passed).toEqual(names.filter((name) => !isSkipped(name, skipped)))
  })

  it('fails a bad report in the words of juesuan check, and only shows its warnings', async () => {
    const { status, text, passed, failed, skipped } = start(runner, 'bad')
    expect({ status, failed }).toEqual({
      status: 1,
      failed: ['申报没有错误', '基本支出中的“三公”经费不大于“三公”经费', '增减变动说明原因'],
    })
    expect(passed).toEqual(names.filter((name) => !failed.includes(name) && !isSkipped(name, skipped)))
    expect(text).toContain(`bad.${runner}.test.ts:4:1`)

    const results: string[] = []
    await run(['check', join(folder, 'bad.ts')], {
      result: (line) => results.push(line),
      message: () => undefined,
      progress: () => undefined,
      colour: false,
    })
    // A property of the declaration is named by the tests, and found in its file by the command.
    const said = results
      .join('')
      .split(/^ {2}(?=错误|警告|提示|尾数差|共检查)/mu)
      .filter((finding) => /^(?:错误|警告)/u.test(finding))
      .flatMap((finding) => finding.split('\n'))
      .filter((line) => line !== '' && !line.includes('bad.ts'))
      .map((line) => line.trim().replace(/^错误 /u, ''))
    expect(said.length).toBeGreaterThanOrEqual(12)
    for (const line of said) expect(text).toContain(line)
    expect(text).toContain('位置：generalPublicBudget.basicByEconomic')
  })
})
