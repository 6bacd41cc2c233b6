import { codeLevel } from '@juesuan/core'
import type { LedgerProblem } from './ledger-problem.ts'
import { type ColumnContent, columnRoles, type LedgerMapping } from './mapping.ts'
import { bareWord, type Coordinates, createVocabulary, type Meaning, type Role, roleLabels, type Vocabulary } from './vocabulary.ts'

/** A mapping file: what messages call it, and its text. */
export interface MappingFile {
  readonly name: string
  readonly text: string
}

type Report = (message: string) => void
type Properties = Readonly<Record<string, unknown>>

const coordinates = Object.keys(roleLabels)
const properties = ['columns', ...coordinates, 'words', 'subtotals', 'additionalCodes']

/** Reads what is declared of a ledger; left out, only the headers that are known count. Adds everything wrong in it to the problems. */
export function parseMapping(file: MappingFile | undefined, problems: LedgerProblem[]): LedgerMapping {
  const name = file?.name ?? 'mapping.json'
  const report: Report = (message) => problems.push({ place: name, message })
  const given = file ? parseJson(file.text, report) : {}
  refuseOthers(given, properties, '', report)
  const vocabulary = createVocabulary(textsOf(given.words, 'words', report))
  const columns = propertiesOf(given.columns, 'columns', report)
  return {
    name,
    columns: new Map(
      Object.entries(columns).map(([header, content]) => [bareWord(header), contentOf(content, header, vocabulary, report)]),
    ),
    all: coordinatesOf(given, vocabulary, report),
    vocabulary,
    checksSubtotals: subtotalsOf(given.subtotals, report),
    additionalCodes: additionalCodesOf(given.additionalCodes, vocabulary, report),
  }
}

function parseJson(text: string, report: Report): Properties {
  try {
    const parsed: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''))
    if (isProperties(parsed)) return parsed
    report('应当是一组属性，如 { "budget": "一般公共预算" }。')
  } catch (error) {
    report(`不是 JSON（${error instanceof Error ? error.message : String(error)}）。请核对括号、引号和逗号。`)
  }
  return {}
}

function contentOf(content: unknown, header: string, vocabulary: Vocabulary, report: Report): ColumnContent {
  if (content === 'amount') return {}
  const role = columnRoles.find((each) => each === content)
  if (role) return role
  if (isProperties(content)) {
    refuseOthers(content, coordinates, `“${header}”`, report)
    return coordinatesOf(content, vocabulary, report)
  }
  report(`“${header}”应当是 ${columnRoles.join('、')}、amount 之一，或金额的说明，如 { "nature": "基本支出" }。`)
  return 'ignore'
}

function coordinatesOf(given: Properties, vocabulary: Vocabulary, report: Report): Coordinates {
  const meaningOf = <About extends Role>(about: About): Meaning<About> | undefined => {
    const said = given[about]
    if (said === undefined) return undefined
    const meaning = typeof said === 'string' ? vocabulary.meaningOf(about, said) : undefined
    if (meaning === undefined)
      report(`${about} 的值 ${JSON.stringify(said)} 不是${roleLabels[about]}。可以写${vocabulary.wordsFor(about).join('、')}。`)
    return meaning
  }
  return {
    measure: meaningOf('measure'),
    budget: meaningOf('budget'),
    nature: meaningOf('nature'),
    source: meaningOf('source'),
    unit: meaningOf('unit'),
  }
}

function subtotalsOf(given: unknown, report: Report): boolean {
  if (given !== undefined && given !== 'check') report('subtotals 只能写 "check"：类、款的行与明细核对，不导入。')
  return given === 'check'
}

function additionalCodesOf(given: unknown, vocabulary: Vocabulary, report: Report): LedgerMapping['additionalCodes'] {
  return Object.entries(propertiesOf(given, 'additionalCodes', report)).flatMap(([code, entry]) => {
    const { name, budget: said } = isProperties(entry) ? entry : {}
    const budget = typeof said === 'string' ? vocabulary.meaningOf('budget', said) : undefined
    if (codeLevel(code) === 'item' && typeof name === 'string' && budget !== undefined && budget !== 'nonAppropriation') {
      return [{ code, name, budget }]
    }
    report(`additionalCodes 的 ${code} 应当写成 "2011388": { "name": "科目名称", "budget": "generalPublicBudget" }，与申报中一样。`)
    return []
  })
}

function textsOf(given: unknown, property: string, report: Report): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {}
  for (const [said, meant] of Object.entries(propertiesOf(given, property, report))) {
    if (typeof meant === 'string') texts[said] = meant
    else report(`${property} 的“${said}”应当是文字。`)
  }
  return texts
}

function propertiesOf(given: unknown, property: string, report: Report): Properties {
  if (given === undefined || isProperties(given)) return given ?? {}
  report(`${property} 应当是一组属性。`)
  return {}
}

function refuseOthers(given: Properties, known: readonly string[], where: string, report: Report): void {
  for (const property of Object.keys(given))
    if (!known.includes(property)) report(`${where}没有“${property}”这一项。可以写 ${known.join('、')}。`)
}

function isProperties(value: unknown): value is Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
