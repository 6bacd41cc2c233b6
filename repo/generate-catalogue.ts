/**
 * Writes packages/core/src/classification/data/ from data/catalogue/*.csv and data/cofog.csv.
 * `--check` writes nothing and fails where a generated file is not what the tables say.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'

type Row = Record<'code' | 'name' | 'budget' | 'from_year' | 'to_year' | 'evidence', string>

const root = fileURLToPath(new URL('..', import.meta.url))
const target = `${root}packages/core/src/classification/data/`
const header = '// Generated from data/catalogue by `npm run catalogue`. Do not edit.\n'
const budgetIds: Readonly<Record<string, string>> = {
  一般公共预算: 'generalPublicBudget',
  政府性基金预算: 'governmentFundBudget',
  国有资本经营预算: 'stateCapitalBudget',
  社会保险基金预算: 'socialInsuranceFundBudget',
}

const read = (name: string): Row[] => parse(readFileSync(`${root}data/catalogue/${name}.csv`), { columns: true, bom: true })

/** One entry a line, tab-separated: code, name, budget, first year, last year, evidence. */
function table(exportName: string, rows: readonly Row[]): string {
  const lines = rows.map((row) =>
    [row.code, row.name, budgetIds[row.budget ?? ''] ?? '', row.from_year, row.to_year, row.evidence].join('\t'),
  )
  return `${header}export const ${exportName} = \`${lines.join('\n')}\`\n`
}

/** How the functional codes relate to COFOG, one a line: code, division, group, evidence, source, note. */
function cofogTable(): string {
  const rows: Record<'code' | 'division' | 'group' | 'evidence' | 'source' | 'note', string>[] = parse(
    readFileSync(`${root}data/cofog.csv`),
    { columns: true, bom: true },
  )
  const lines = rows.map((row) => [row.code, row.division, row.group, row.evidence, row.source, row.note].join('\t'))
  return `${header.replace('data/catalogue', 'data/cofog.csv')}export const cofogTable = \`${lines.join('\n')}\`\n`
}

/** An interface whose keys are codes, so that editors complete them and show their names. */
function codeInterface(name: string, doc: string, rows: readonly Row[], leafLength: number, all: readonly Row[]): string {
  const nameOf = (code: string, budget: string) =>
    (all.find((row) => row.code === code && row.budget === budget) ?? all.find((row) => row.code === code))?.name ?? code
  const leaves = rows.filter((row) => row.code.length === leafLength)
  const members = [...new Set(leaves.map((row) => row.code))].sort().map((code) => {
    const row = leaves.filter((leaf) => leaf.code === code).at(-1)
    const budget = row?.budget ?? ''
    const ancestors = [3, 5].filter((length) => length < leafLength).map((length) => nameOf(code.slice(0, length), budget))
    return `  /** ${[...ancestors, row?.name].join(' › ')} */\n  readonly '${code}': '${row?.name}'\n`
  })
  return `/** ${doc} */\nexport interface ${name} {\n${members.join('')}}\n`
}

/** The 类 in their order, for messages that list several. */
function categoryOrder(rows: readonly Row[]): string {
  const codes = [...new Set(rows.flatMap(({ code }) => (code.length === 3 ? [code] : [])))].sort()
  return `/** 类级科目的次序 */\nexport type FunctionCategoryOrder = readonly [${codes.map((code) => `'${code}'`).join(', ')}]\n`
}

/** The years, from the first the catalogue knows to a year far off, in which an item is not in force. */
function exclusions(rows: readonly Row[]): string {
  const years = Array.from({ length: 14 }, (_, index) => 2022 + index)
  const byCode = new Map<string, Row[]>()
  for (const row of rows) if (row.code.length === 7) byCode.set(row.code, [...(byCode.get(row.code) ?? []), row])
  const members = [...byCode]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([code, entries]) => {
      const excluded = years.filter((year) =>
        entries.every((entry) => year < Number(entry.from_year) || (entry.to_year !== '' && year > Number(entry.to_year))),
      )
      return excluded.length === 0 ? [] : [`  readonly '${code}': ${excluded.join(' | ')}\n`]
    })
  return `/** Items with the years of 2022 to 2035 in which they are not in force. */\nexport interface ItemExclusions {\n${members.join('')}}\n`
}

const functional = read('functional')
const economic = read('economic-department')
const budgetRows = (budget: string) => functional.filter((row) => row.budget === budget)
const files: Readonly<Record<string, string>> = {
  'functional.ts': table('functionalTable', functional),
  'economic-department.ts': table('economicDepartmentTable', economic),
  'economic-government.ts': table('economicGovernmentTable', read('economic-government')),
  'revenue.ts': table('revenueTable', read('revenue')),
  'cofog.ts': cofogTable(),
  'item-codes.ts': [
    header.trimEnd(),
    codeInterface('GeneralPublicItems', '一般公共预算的项级功能分类科目', budgetRows('一般公共预算'), 7, functional),
    codeInterface('GovernmentFundItems', '政府性基金预算的项级功能分类科目', budgetRows('政府性基金预算'), 7, functional),
    codeInterface('StateCapitalItems', '国有资本经营预算的项级功能分类科目', budgetRows('国有资本经营预算'), 7, functional),
    codeInterface('FunctionCategories', '功能分类的类级科目', functional, 3, functional),
    categoryOrder(functional),
    codeInterface('FunctionSubcategories', '功能分类的款级科目', functional, 5, functional),
    codeInterface('EconomicCategories', '部门预算支出经济分类的类级科目', economic, 3, economic),
    codeInterface('EconomicItems', '部门预算支出经济分类的款级科目', economic, 5, economic),
    exclusions(functional),
  ].join('\n'),
}

const check = process.argv.includes('--check')
const stale = Object.entries(files).filter(([name, text]) => {
  const path = target + name
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return false
  if (!check) writeFileSync(path, text)
  return true
})
if (check && stale.length > 0) {
  console.error(`stale: ${stale.map(([name]) => name).join(', ')}; run npm run catalogue`)
  process.exit(1)
}
console.log(check ? 'the catalogue is up to date' : `written: ${stale.map(([name]) => name).join(', ') || 'nothing new'}`)
