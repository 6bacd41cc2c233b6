import { codeLevel } from './code.ts'
import { cofogTable } from './data/cofog.ts'

/** The divisions of the Classification of the Functions of Government (United Nations, COFOG 1999; IMF GFSM 2014, annex to chapter 6). */
export const cofogDivisions = {
  '01': '一般公共服务',
  '02': '国防',
  '03': '公共秩序和安全',
  '04': '经济事务',
  '05': '环境保护',
  '06': '住房和社区设施',
  '07': '卫生',
  '08': '娱乐、文化和宗教',
  '09': '教育',
  '10': '社会保护',
} as const satisfies Readonly<Record<string, string>>

/** A division of COFOG. */
export type CofogDivision = keyof typeof cofogDivisions

/** Whether COFOG's own definition names the function, whether it is our judgement, or whether the code has no one division. */
export type CofogEvidence = 'definition' | 'judgement' | 'none'

/** Where a 类 or 款 stands in COFOG, as far as it stands in one place. */
export interface CofogEntry {
  readonly code: string
  /** Absent where what the code is spent on belongs to several divisions, or is no expenditure. */
  readonly division?: CofogDivision
  /** 01.1; absent where several groups of the division share it. */
  readonly group?: string
  readonly evidence: CofogEvidence
  /** The classes of COFOG it rests on. */
  readonly source: string
  /** What belongs elsewhere, and why. */
  readonly note: string
}

let entries: ReadonlyMap<string, CofogEntry> | undefined

/** Where a functional code stands in COFOG; a 项 stands where its 款 does. Undefined for a code that the table lacks. */
export function cofogOf(code: string): CofogEntry | undefined {
  entries ??= new Map(cofogTable.split('\n').map((line) => readEntry(line)))
  return entries.get(codeLevel(code) === 'item' ? code.slice(0, 5) : code)
}

/** The generated table holds only rows of the table that a test holds to these words. */
function readEntry(line: string): [string, CofogEntry] {
  const [code = '', division = '', group = '', evidence, source = '', note = ''] = line.split('\t')
  const known = isDivision(division) ? { division } : {}
  const entry = { code, ...known, ...(group === '' ? {} : { group }), evidence: evidence as CofogEvidence, source, note }
  return [code, entry]
}

function isDivision(code: string): code is CofogDivision {
  return Object.hasOwn(cofogDivisions, code)
}
