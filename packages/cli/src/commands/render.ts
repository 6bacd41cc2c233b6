import { statSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { checkReport } from '@juesuan/dsl'
import { type FormatName, formats, printAll } from '@juesuan/render'
import { exitStatus } from '../exit-status.ts'
import { findReports } from '../find-reports.ts'
import { loadReport } from '../load-report.ts'
import type { Output } from '../output.ts'
import { printResult } from '../print-result.ts'
import { publish } from '../publish.ts'
import { reportResult } from '../report-result.ts'
import { UsageError } from '../usage-error.ts'
import { writeFiles } from '../write-files.ts'

/** What `juesuan render` was asked for. */
export interface RenderOptions {
  readonly to: string
  readonly out: string
  readonly force: boolean
  readonly format: 'text' | 'json'
}

/** `juesuan render <report.ts> --to md,html,txt --out <dir>`: prints a report without problems; others are told, and nothing is written. */
export async function render(path: string, { to, out, force, format }: RenderOptions, output: Output): Promise<number> {
  const asked = parseFormats(to)
  const [source = path, ...others] = findReports(path)
  if (others.length > 0) throw new UsageError(`${path} 里有 ${others.length + 1} 份决算。请指明其中一份申报文件。`)
  const declared = await loadReport(source)
  const checked = checkReport(declared)
  const errors = checked.findings.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) {
    const result = await reportResult(source, declared, checked, errors)
    output.message(format === 'json' ? JSON.stringify(result, null, 2) : printResult(result, { verbose: false, colour: false }))
  }
  if (declared.problems.length > 0) {
    output.message('申报有误，没有印出。请改正后再印。')
    return exitStatus.findings
  }
  const name = basename(source, extname(source))
  const publication = { ...publish(declared, checked), name }
  const progress = ([next, ...others]: readonly FormatName[]) => {
    if (next === undefined) return
    const done = asked.length - others.length - 1
    output.progress(`正在印${formats[next].label}${others.length > 0 ? '等' : ''}（已印 ${done}／${asked.length}）`)
  }
  const printed = await printAll(asked, publication, { tell: output.message, progress })
  const files = Object.fromEntries([...printed].map(([extension, file]) => [`${name}.${extension}`, file]))
  const written = writeFiles(out, files, force)
  if (format === 'json') output.result(`${JSON.stringify(written.map(describeFile), null, 2)}\n`)
  else for (const file of written) output.result(`${file}\n`)
  return errors.length > 0 ? exitStatus.findings : exitStatus.ok
}

/** What `--format json` tells of a file that was written. */
function describeFile(file: string) {
  return { file, bytes: statSync(file).size }
}

/** The formats a list names; `all` names every one. */
function parseFormats(to: string): FormatName[] {
  const names = [...new Set(to.split(',').flatMap((name) => (name.trim() === 'all' ? Object.keys(formats) : name.trim())))]
  // The description of the table says nothing without the table.
  if (names.includes('datapackage.json') && !names.includes('csv')) names.push('csv')
  const unknown = names.filter((name) => !isFormat(name))
  if (unknown.length > 0)
    throw new UsageError(`没有格式 ${unknown.join('、')}。可以印成 ${Object.keys(formats).join('、')}，或 all（全部）。`)
  return names.filter(isFormat)
}

function isFormat(name: string): name is FormatName {
  return Object.hasOwn(formats, name)
}
