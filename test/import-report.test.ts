import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cellValue, createLedger, type Disclosure, occurrences, quantityKey, roundHalfUp } from '@juesuan/core'
import { compose, disclose, type Layout, shanxi2024 } from '@juesuan/layouts'
import { importReport, type PrintedRecord, readText } from '@juesuan/reader'
import { print, renderText } from '@juesuan/render'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import culture from '../examples/shanghai-culture-2024/report.ts'
import units from '../examples/three-units-2024/report.ts'
import years from '../examples/two-years/report.ts'
import yangquan from '../examples/yangquan-commerce-2024/report.ts'
import { loadReport } from '../packages/cli/src/load-report.ts'
import { run } from '../packages/cli/src/run.ts'
import { differences, normalizeText, officialText } from './official-text.ts'
import { publish } from './publish.ts'
import { randomReport } from './random-declaration.ts'
import { unknownText } from './unknown-text.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const official = join(root, 'test/fixtures/yangquan-commerce-2024/official.txt')

/** Where imports of the packages resolve. */
async function inScratch(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(root, 'test', '.scratch-'))
  try {
    await use(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function juesuan(...args: string[]): Promise<{ status: number; results: string; messages: string }> {
  const said = { results: '', messages: '' }
  const result = (text: string) => {
    said.results += text
  }
  const message = (text: string) => {
    said.messages += `${text}\n`
  }
  return { status: await run(args, { result, message, progress: () => undefined, colour: false }), ...said }
}

function readRecord(folder: string): PrintedRecord {
  return JSON.parse(readFileSync(join(folder, 'printed.json'), 'utf8'))
}

it('imports the official text: the report compiles, has no errors, and prints the text again but for the listed slips', async () => {
  await inScratch(async (folder) => {
    const imported = await juesuan('import', official, '--out', folder)
    expect(imported).toMatchObject({ status: 0, messages: '' })
    expect(imported.results).toContain('读出 981 个数')

    const config = { extends: '../../tsconfig.json', include: ['*.ts'], exclude: [] }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
    expect(spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' })).toMatchObject({ status: 0, stdout: '' })
    const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome')
    const format = [
      'format',
      '--config-path',
      root,
      '--vcs-enabled=false',
      ...['report', 'duties', 'evaluation'].map((name) => join(folder, `${name}.ts`)),
    ]
    expect(spawnSync(process.execPath, [biome, ...format], { encoding: 'utf8' }).stderr).not.toContain('Formatter would')

    expect(await juesuan('check', join(folder, 'report.ts'))).toMatchObject({ status: 0 })
    await juesuan('render', join(folder, 'report.ts'), '--to', 'txt', '--out', join(folder, 'out'))
    const printed = normalizeText(readFileSync(join(folder, 'out', 'report.txt'), 'utf8'))
    // Slips in the words of the department are imported as they are; those in what a layout prints are not.
    const ofWords = new Set(['在在职人员', '补助企业满意度 $\\geq 90\\%$ 。'])
    const expected = differences
      .filter((slip) => !ofWords.has(slip.official))
      .reduce((text, slip) => text.replace(slip.official, () => slip.ours), officialText())
    expect(printed.split('\n')).toEqual(expected.split('\n'))

    const { reconstructed, figures, unreadable } = readRecord(folder)
    expect(reconstructed).toEqual({ exact: true, conflicts: [], leftOut: [] })
    expect(unreadable).toEqual([])
    expect(figures.filter(({ declared }) => declared !== undefined)).toEqual([])
    expect(figures).toContainEqual(
      expect.objectContaining({ quantity: 'expenditure', text: '12433.40', source: expect.stringMatching(/^第\d+行$/u) }),
    )
  })
})

it('keeps the figures and the reason of a sentence in other words than its layout’s, and says that it is not whole', async () => {
  await inScratch(async (folder) => {
    const source = join(folder, 'official.txt')
    const text = readFileSync(official, 'utf8')
    const [ours, theirs] = ['比2023年增加2.54万元，增长4.26%，主要原因', '较上年增加2.54万元，增长4.26%，主要原因是']
    writeFileSync(source, text.replace(ours, theirs))
    const { status, results, messages } = await juesuan('import', source, '--out', folder)
    expect(status).toBe(1)
    expect(results).toContain('没有读懂：十（一）“2024年机关运行经费支出62.17万元，')
    expect(messages).toBe(`没有照原样接过来的：1 处没有读懂的文字或数。请对照 printed.json 和原文补正 ${join(folder, 'report.ts')}。\n`)
    const { report, layout } = await loadReport(join(folder, 'report.ts'))
    const printed = renderText({ document: compose(disclose(report, layout), layout) })
    expect(printed).toContain('2024年机关运行经费支出62.17万元，比2023年增加2.54万元，增长4.26%，主要原因本年选调生驻村')
  })
})

it('says of a sentence it cannot read that its figures are not taken over', async () => {
  await inScratch(async (folder) => {
    const source = join(folder, 'official.txt')
    writeFileSync(source, readFileSync(official, 'utf8').replace('机关运行经费支出62.17万元，', '运转类花费62.17万元，'))
    const { status, results } = await juesuan('import', source, '--out', folder)
    expect(status).toBe(1)
    expect(results).toMatch(/没有读懂：十（一）/u)
  })
})

it.each([2019, 2021, 2023, 2025])('imports a report of %i printed in the edition of its year: the same figures', async (year) => {
  await inScratch(async (folder) => {
    const layout = shanxi2024.inYear(year)
    const report = { ...yangquan.report, year }
    const printed = disclose(report, layout)
    const source = join(folder, 'printed.txt')
    writeFileSync(source, renderText({ document: compose(printed, layout) }))
    const { status, results, messages } = await juesuan('import', source, '--out', folder)
    expect({ status, results, messages }).toEqual({ status: 0, results: expect.stringContaining(layout.name), messages: '' })
    const again = await loadReport(join(folder, 'report.ts'))
    expect({ id: again.layout.id, problems: again.problems }).toEqual({ id: layout.id, problems: [] })
    expect(figuresOf(disclose(again.report, again.layout))).toEqual(figuresOf(printed))
  })
})

it('never writes over what was edited, unless it is forced', async () => {
  await inScratch(async (folder) => {
    await juesuan('import', official, '--out', folder)
    const path = join(folder, 'report.ts')
    const edited = `${readFileSync(path, 'utf8')}// 已核对\n`
    writeFileSync(path, edited)
    expect(await juesuan('import', official, '--out', folder)).toMatchObject({ status: 2, messages: expect.stringContaining('--force') })
    expect(readFileSync(path, 'utf8')).toBe(edited)
    expect(await juesuan('import', official, '--out', folder, '--force')).toMatchObject({ status: 0 })
    expect(readFileSync(path, 'utf8')).not.toBe(edited)
  })
})

it('imports a report in no known layout as one of the nation’s, and says what it did not take over', async () => {
  await inScratch(async (folder) => {
    const source = join(folder, 'unknown.txt')
    writeFileSync(source, unknownText())
    const { status, results, messages } = await juesuan('import', source, '--out', folder)
    expect({ status, results, messages }).toEqual({
      status: 1,
      results: expect.stringMatching(
        /按表头和语句读出 \d+ 个数\n {2}版式未知，按全国2024年度部门决算公开申报；情况说明的文字没有读入，请补写\n/u,
      ),
      messages: expect.stringMatching(/^没有照原样接过来的：.*\d+ 处没有读懂的文字或数。请对照 printed\.json 和原文补正/u),
    })
    expect(results).toContain('87.48%、3.20万元')
    const { report, layout, problems } = await loadReport(join(folder, 'report.ts'))
    expect({ id: layout.id, department: report.department }).toEqual({ id: 'national-2024', department: '示例县档案馆' })
    // What an unknown layout has no words for is asked for when the declaration is checked.
    for (const { message } of problems) expect(message).toMatch(/须写明|请补写/u)
    const printed = (facts: typeof report.facts) => roundHalfUp(createLedger(facts).value({ measure: 'expenditure' }), 10_000n)
    expect(printed(report.facts)).toBe(printed(years.report.facts))
  })
})

it('says of a workbook that it has no narrative', async () => {
  await inScratch(async (folder) => {
    const source = join(folder, 'forms.xlsx')
    writeFileSync(source, await print('xlsx', publish(yangquan)))
    const { results } = await juesuan('import', source, '--out', folder)
    expect(results).toMatch(/个数\n {2}只有报表，没有情况说明；原因、用途等请补写\n/u)
  })
})

it.each([yangquan, culture])('imports the facts of our JSON exactly, without words', async (declared) => {
  const { report, layout } = declared
  await inScratch(async (folder) => {
    const source = join(folder, 'facts.json')
    writeFileSync(source, await print('json', publish(declared)))
    const { status, results } = await juesuan('import', source, '--layout', layout.id, '--out', folder)
    expect({ status, results }).toEqual({ status: 0, results: expect.stringContaining('与数据相符，精确到分') })
    const again = await loadReport(join(folder, 'report.ts'))
    const exact = (facts: typeof report.facts) => {
      const { value } = createLedger(facts)
      return report.facts.filter(({ point }) => point.measure === 'expenditure').map(({ point }) => value(point))
    }
    expect(exact(again.report.facts)).toEqual(exact(report.facts))
  })
})

it('tells a ledger from a report by its contents', async () => {
  await inScratch(async (folder) => {
    const wrong = await juesuan('import', official, '--out', join(folder, 'accounts.ts'))
    expect(wrong).toMatchObject({ status: 2, messages: expect.stringContaining('公开的报告，写成一个文件夹') })
    const ledger = join(root, 'test/fixtures/yangquan-commerce-2024/ledger.csv')
    expect(await juesuan('import', ledger, '--out', join(folder, 'accounts.ts'))).toMatchObject({ status: 0 })
    expect(await juesuan('import', ledger, '--out', folder)).toMatchObject({ status: 2, messages: expect.stringContaining('accounts.ts') })
    expect(await juesuan('import', ledger, '--layout', 'shanxi-2024')).toMatchObject({
      status: 2,
      messages: expect.stringContaining('不是部门决算公开文件'),
    })
  })
})

/** What is printed of each quantity, whatever its form: 0.00 and nothing at all are the same number. */
function figuresOf(disclosure: Disclosure): Map<string, bigint | undefined> {
  return new Map([...occurrences(disclosure)].map(({ figure }) => [quantityKey(figure.quantity), cellValue(figure.cell)]))
}

it.each(
  [yangquan, units, years, culture].map(({ report, layout }): readonly [string, typeof report, Layout] => [
    report.department,
    report,
    layout,
  ]),
)('prints, reads, imports and prints %s: the same figures', async (_, report, layout) => {
  const printed = disclose(report, layout)
  const read = readText(renderText({ document: compose(printed, layout) }), layout)
  expect(read.disclosure.unreadable).toEqual([])
  const imported = await importReport(read, layout, { source: 'report.txt', sourceOf: () => undefined })
  expect(imported.printed.reconstructed).toMatchObject({ exact: true, leftOut: [] })
  await inScratch(async (folder) => {
    for (const [name, text] of Object.entries(imported.files)) writeFileSync(join(folder, name), text)
    const again = await loadReport(join(folder, 'report.ts'))
    expect(again.problems).toEqual([])
    expect(figuresOf(disclose(again.report, layout))).toEqual(figuresOf(printed))
    expect(renderText({ document: compose(disclose(again.report, layout), layout) })).toBe(
      renderText({ document: compose(printed, layout) }),
    )
  })
})

it('prints, reads, imports and prints whatever balances: the same figures', async () => {
  await inScratch(async (folder) => {
    let found = 0
    await fc.assert(
      fc.asyncProperty(randomReport, async ({ report, layout }) => {
        const printed = disclose(report, layout)
        const read = readText(renderText({ document: compose(printed, layout) }), layout)
        const imported = await importReport(read, layout, { source: 'report.txt', sourceOf: () => undefined })
        // Where the rates are too large to be exact, or no ledger was found, that is said.
        if (!imported.printed.reconstructed.exact || imported.printed.figures.some(({ declared }) => declared !== undefined)) return
        found += 1
        const own = join(folder, String(found))
        mkdirSync(own)
        for (const [name, text] of Object.entries(imported.files)) writeFileSync(join(own, name), text)
        const again = figuresOf(disclose((await loadReport(join(own, 'report.ts'))).report, layout))
        for (const [quantity, value] of figuresOf(printed)) expect(again.get(quantity) ?? 0n, quantity).toBe(value ?? 0n)
      }),
      { numRuns: 6, endOnFailure: true },
    )
    expect(found).toBeGreaterThan(0)
  })
})

it('writes every text as text, whatever stands in it', async () => {
  const hostile = "');process.exit(1)//`${'*/"
  const texts = { ...yangquan.report.texts, reasons: { ...yangquan.report.texts.reasons, total: hostile }, duties: [hostile, 'a\u2028b'] }
  const printed = disclose({ ...yangquan.report, texts }, shanxi2024)
  const read = readText(renderText({ document: compose(printed, shanxi2024) }), shanxi2024)
  const imported = await importReport(read, shanxi2024, { source: 'x\n*/ .txt', sourceOf: () => undefined })
  await inScratch(async (folder) => {
    for (const [name, text] of Object.entries(imported.files)) writeFileSync(join(folder, name), text)
    const again = await loadReport(join(folder, 'report.ts'))
    expect(again.report.texts.reasons.total).toBe(hostile)
    expect(again.report.texts.duties[0]).toBe(hostile)
  })
})

const putuo = fileURLToPath(new URL('../../shared/data/reports/putuo-finance-2024/official.pdf', import.meta.url))

it.skipIf(!existsSync(putuo))('imports another city’s PDF, and names the figures that contradict each other', async () => {
  await inScratch(async (folder) => {
    const { status, results, messages } = await juesuan('import', putuo, '--out', folder)
    expect({ status, messages }).toEqual({ status: 1, messages: expect.stringContaining('个没有采用的数') })
    expect(results).toMatch(/互相矛盾：.*326\.71.*326\.72/u)
    const declared = await loadReport(join(folder, 'report.ts'))
    expect(declared.layout.id).toBe('shanghai-2024')
    expect(declared.problems).toEqual([])
    const { reconstructed, figures } = readRecord(folder)
    expect(reconstructed.exact).toBe(true)
    expect(figures.filter((figure) => figure.source === null)).toEqual([])
    expect(new Set(figures.flatMap(({ declared: now, text }) => (now === undefined ? [] : [text])))).toEqual(
      new Set(['326.71', '0.3', '71.73']),
    )
  })
})
