import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import type { ReportResult } from '../packages/cli/src/report-result.ts'
import { run } from '../packages/cli/src/run.ts'

/** Another city's published report, which lies outside the repository. */
const official = fileURLToPath(new URL('../../shared/data/reports/putuo-finance-2024/official.pdf', import.meta.url))

it.skipIf(!existsSync(official))(
  'finds in a published PDF of Shanghai what is wrong in it, and takes no rounding for an error',
  async () => {
    const results: string[] = []
    const ignore = () => undefined
    const output = { result: (text: string) => results.push(text), message: ignore, progress: ignore, colour: false }
    const status = await run(['audit', '--layout', 'shanghai-2024', official, '--format', 'json'], output)
    const { findings, outcomes }: ReportResult = JSON.parse(results.join(''))
    expect({ status, unreadable: outcomes.unreadable }).toEqual({ status: 1, unreadable: 0 })
    const told = findings
      .filter(({ outcome }) => outcome === 'fail')
      .map(({ check, severity, message }) => `${severity} ${check} ${message}`)
    expect(told).toEqual([
      expect.stringMatching(/^error copies-differ .*印为2,961\.68，四印为0\.3.*最可能有误的是四的0\.3。$/u),
      expect.stringMatching(/^error rate-mismatch .*71\.73%.*71\.65%/u),
      expect.stringMatching(/^warning amount-style-mixed .*“6\.2”/u),
      expect.stringMatching(/^info rounding-note-missing /u),
      expect.stringMatching(/^warning contents-mismatch .*十一、/u),
      expect.stringMatching(/^info punctuation-mixed .*中:因/u),
    ])
    const copies = findings.filter(({ check, outcome }) => check === 'copies-differ' && outcome === 'rounding')
    expect(copies.map(({ expected, actual, severity }) => [expected, actual, severity])).toEqual([
      ['326.71', '326.72', 'warning'],
      ['326.71', '326.72', 'warning'],
    ])
  },
)
