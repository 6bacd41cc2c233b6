import { dirname, relative, sep } from 'node:path'
import type { LedgerImport } from './import-ledger.ts'

/** The comment that a new module begins with: what it was made from, and how it is updated, from the folder it is in. */
export function importHeading(path: string, { out, mapping, sheet, encoding }: LedgerImport): readonly string[] {
  const fromHere = (file: string) => relative(dirname(out), file).split(sep).join('/')
  const ledger = fromHere(path)
  const options = [
    ['--out', fromHere(out)],
    ...(mapping === undefined ? [] : [['--mapping', fromHere(mapping)]]),
    ...(sheet === undefined ? [] : [['--sheet', sheet]]),
    ...(encoding === undefined ? [] : [['--encoding', encoding]]),
  ]
  return [
    `由 juesuan import 根据 ${ledger} 写成。更新：juesuan import ${[ledger, ...options.flat()].map(quote).join(' ')}`,
    '更新只改金额、增减科目，手写的内容不动。在 report.ts 中这样用：generalPublicBudget: { ...generalPublicBudget, reason: … }',
  ]
}

/** As a shell takes it for one word. */
function quote(word: string): string {
  return /^[\p{Letter}\p{Number}_./-]+$/u.test(word) ? word : `"${word}"`
}
