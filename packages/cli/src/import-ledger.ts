import { existsSync } from 'node:fs'
import { dirname, extname } from 'node:path'
import { type Encoding, type LedgerProblem, largestLedger, readLedger, updateModule } from '@juesuan/reader'
import { attemptWrite } from './attempt-write.ts'
import { exitStatus } from './exit-status.ts'
import { importHeading } from './import-heading.ts'
import { makeFolder } from './make-folder.ts'
import type { Output } from './output.ts'
import { printChanges, printImported } from './print-import.ts'
import { readBounded, readBoundedText } from './read-bounded.ts'
import { UsageError } from './usage-error.ts'
import { writeWhole } from './write-whole.ts'

/** How a ledger is to be imported. */
export interface LedgerImport {
  readonly out: string
  readonly mapping?: string
  readonly sheet?: string
  readonly encoding?: Encoding
}

/** In bytes, of a mapping and of the module. */
const largestText = 20_000_000
/** Where nearly every line is wrong, one thing is: the rest is counted. */
const mostProblems = 200

/** Writes the amounts of a ledger as a module; where anything is wrong, all of it is told and nothing written. */
export async function importLedger(path: string, options: LedgerImport, output: Output): Promise<number> {
  const { out, mapping, sheet, encoding } = options
  if (!['.ts', '.mts'].includes(extname(out))) throw new UsageError(`${out} 不是 TypeScript 文件。--out 须是 .ts 文件，如 accounts.ts。`)
  const mappingFile = mapping === undefined ? undefined : { name: mapping, text: readBoundedText(mapping, largestText) }
  const ledger = await readLedger({ name: path, bytes: readBounded(path, largestLedger) }, { mapping: mappingFile, sheet, encoding })
  for (const notice of ledger.notices) output.message(notice)
  if (ledger.problems.length > 0) return refuse(ledger.problems, output)
  const text = existsSync(out) ? readBoundedText(out, largestText) : undefined
  const update = await updateModule({ name: out, text, heading: importHeading(path, options) }, ledger.amounts)
  for (const notice of update.notices) output.message(notice)
  if (update.problems.length > 0) return refuse(update.problems, output)
  if (update.text !== text) {
    attemptWrite(out, () => makeFolder(dirname(out)))
    writeWhole(out, update.text)
  }
  output.result(text === undefined ? printImported(out, ledger.amounts) : printChanges(out, ledger.amounts, update.changes))
  return exitStatus.ok
}

function refuse(problems: readonly LedgerProblem[], output: Output): number {
  for (const { place, message } of problems.slice(0, mostProblems)) output.message(`${place} ${message}`)
  const more = problems.length > mostProblems ? `，这里列出前 ${mostProblems} 处` : ''
  output.message(`发现 ${problems.length} 处问题${more}，没有写入。`)
  return exitStatus.usage
}
