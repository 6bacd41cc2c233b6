import type { LedgerAmount } from '../ledger-amount.ts'
import { accounts, ledgerMeasures } from '../ledger-measure.ts'
import type { LedgerProblem } from '../ledger-problem.ts'
import type { ModuleChange } from './module-change.ts'
import { type ModuleEntry, nestAmounts } from './module-entry.ts'
import { oneLine, printEntries } from './print-entries.ts'
import type { WrittenConstant } from './read-module.ts'
import { tellAdded, type UpdateContext, updateObject } from './update-object.ts'
import { printWritten, type WrittenObject } from './written-object.ts'

/** The module that amounts go to, and what messages call it. */
export interface AccountsModule {
  readonly name: string
  /** As it is; undefined where there is none yet. */
  readonly text: string | undefined
  /** The lines of the comment that a new module begins with. */
  readonly heading: readonly string[]
}

/** What becomes of a module; where there are problems, its text is not to be written. */
export interface ModuleUpdate {
  readonly text: string
  /** What is changed, added or removed in a module that was there. */
  readonly changes: readonly ModuleChange[]
  readonly problems: readonly LedgerProblem[]
  /** What the module has and the ledger has not, in Chinese. */
  readonly notices: readonly string[]
}

/**
 * Writes amounts as a module with a constant for each account, shaped as a declaration wants it. In a module that is there
 * only amounts and codes change; everything else in it stays byte for byte.
 */
export async function updateModule(module: AccountsModule, amounts: readonly LedgerAmount[]): Promise<ModuleUpdate> {
  const entries = nestAmounts(amounts)
  if (module.text === undefined) {
    const comment = module.heading.map((line) => `// ${oneLine(line)}\n`)
    return { text: [...comment, ...entries.map(printConstant)].join(''), changes: [], problems: [], notices: [] }
  }
  const mark = module.text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const text = module.text.slice(mark.length)
  const { readModule } = await import('./read-module.ts')
  const constants = readModule(text, Object.keys(accounts))
  const context: UpdateContext = { name: module.name, newline: text.includes('\r\n') ? '\r\n' : '\n', changes: [], problems: [] }
  const notices: string[] = []
  if ('line' in constants) {
    context.problems.push({ place: `${module.name}:${constants.line}`, message: '不是能读的 TypeScript，没有写入。请改正后再导入。' })
  } else if (constants.size === 0) {
    const message = `已存在，但里面没有 ${Object.keys(accounts).join('、')}，没有写入。请换一个文件名。`
    context.problems.push({ place: module.name, message })
  } else {
    const added = entries.filter(({ key }) => !constants.has(key))
    const updated = replaceConstants(text, constants, entries, context, notices)
    for (const entry of added) tellAdded(entry, [], context)
    const appended = added.map((entry) => printConstant(entry).replaceAll('\n', context.newline)).join('')
    const end = appended !== '' && !updated.endsWith('\n') ? context.newline : ''
    return { text: mark + updated + end + appended, changes: context.changes, problems: context.problems, notices }
  }
  return { text: module.text, changes: [], problems: context.problems, notices }
}

function replaceConstants(
  text: string,
  constants: ReadonlyMap<string, WrittenConstant>,
  entries: readonly ModuleEntry[],
  context: UpdateContext,
  notices: string[],
): string {
  const inOrder = [...constants].sort(([, left], [, right]) => left.start - right.start)
  let updated = ''
  let at = 0
  for (const [key, { object, start, end, line }] of inOrder) {
    const value = entries.find((entry) => entry.key === key)?.value
    if (value === undefined || typeof value === 'bigint') notices.push(writeAbsent(context.name, key))
    else if (!object) {
      const message = `${key} 不是普通的对象，没有写入。请改写为 export const ${key} = { … } as const，里面没有展开和计算的属性名。`
      context.problems.push({ place: `${context.name}:${line}`, message })
    } else {
      notices.push(...measuresWithout(object, value).map((measure) => writeAbsent(context.name, `${key}.${measure}`)))
      updated += text.slice(at, start) + printWritten(updateObject(object, value, [key], '', context))
      at = end
    }
  }
  return updated + text.slice(at)
}

/** What only the module has figures of. */
function measuresWithout({ properties }: WrittenObject, entries: readonly ModuleEntry[]): string[] {
  const measures = new Set(Object.keys(ledgerMeasures))
  return properties.flatMap(({ key }) => (measures.has(key) && !entries.some((entry) => entry.key === key) ? [key] : []))
}

function writeAbsent(name: string, property: string): string {
  return `${name} 的 ${property} 在账册中没有，没有改动。`
}

function printConstant({ key, value }: ModuleEntry): string {
  return typeof value === 'bigint' ? '' : `\nexport const ${key} = ${printEntries(value, '')} as const\n`
}
