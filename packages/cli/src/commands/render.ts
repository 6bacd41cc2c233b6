import { basename, extname } from 'node:path'
import type { Document } from '@juesuan/core'
import { checkReport } from '@juesuan/dsl'
import { compose } from '@juesuan/layouts'
import { exitStatus } from '../exit-status.ts'
import { findReports } from '../find-reports.ts'
import { loadReport } from '../load-report.ts'
import type { Output } from '../output.ts'
import { printResult } from '../print-result.ts'
import { reportResult } from '../report-result.ts'
import { UsageError } from '../usage-error.ts'
import { writeFiles } from '../write-files.ts'

/** How each format is printed; a printer is loaded when its format is asked for. */
const printers = {
  md: async (document: Document) => (await import('@juesuan/render')).renderMarkdown(document),
  html: async (document: Document) => (await import('@juesuan/render')).renderHtml(document),
  txt: async (document: Document) => (await import('@juesuan/render')).renderText(document),
} as const

type Format = keyof typeof printers

/** What `juesuan render` was asked for. */
export interface RenderOptions {
  readonly to: string
  readonly out: string
  readonly force: boolean
  readonly format: 'text' | 'json'
}

/** `juesuan render <report.ts> --to md,html,txt --out <dir>`: prints a report without problems; others are told, and nothing is written. */
export async function render(path: string, { to, out, force, format }: RenderOptions, output: Output): Promise<number> {
  const formats = parseFormats(to)
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
  const document = compose(checked.disclosure, declared.layout)
  const name = basename(source, extname(source))
  const files: Record<string, string> = {}
  for (const extension of formats) files[`${name}.${extension}`] = await printers[extension](document)
  for (const file of writeFiles(out, files, force)) output.result(`${file}\n`)
  return errors.length > 0 ? exitStatus.findings : exitStatus.ok
}

function parseFormats(to: string): Format[] {
  const names = [...new Set(to.split(',').map((name) => name.trim()))]
  const unknown = names.filter((name) => !isFormat(name))
  if (unknown.length > 0) throw new UsageError(`没有格式 ${unknown.join('、')}。可以印成 ${Object.keys(printers).join('、')}。`)
  return names.filter(isFormat)
}

function isFormat(name: string): name is Format {
  return Object.hasOwn(printers, name)
}
