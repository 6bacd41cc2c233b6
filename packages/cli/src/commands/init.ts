import { join, normalize } from 'node:path'
import { type Layout, shanxi2024 } from '@juesuan/layouts'
import { createFiles } from '../create-files.ts'
import { exitStatus } from '../exit-status.ts'
import { findLayout } from '../find-layout.ts'
import type { Output } from '../output.ts'
import { parseYear } from '../parse-year.ts'
import { readTemplate } from '../read-template.ts'
import { UsageError } from '../usage-error.ts'

/** What `juesuan init` was asked for. */
export interface InitOptions {
  /** Left out, the department of the template, which says that it is an example. */
  readonly department?: string
  /** Left out, the year of the layout. */
  readonly year?: string
  /** The id of the layout; left out, that of the example. */
  readonly layout?: string
}

/** As the template has it. */
const department = '示例市商务局'

/** `juesuan init <dir>`: writes a project that passes its own tests at once, for its author to put in the department's figures. */
export function init(folder: string, options: InitOptions, output: Output): number {
  const own = parseDepartment(options.department ?? department)
  const layout = layoutOf(options)
  const { year } = layout
  const [family = ''] = layout.id.split('-')
  const files = Object.fromEntries(Object.entries(readTemplate(family)).map(([name, text]) => [name, fill(text, own, { family, year })]))
  for (const path of createFiles(folder, files)) output.result(`${path}\n`)
  const enter = normalize(folder) === '.' ? [] : [`  cd ${/^[\p{L}\p{N}_./\\:-]+$/u.test(folder) ? folder : `"${folder}"`}`]
  output.message(
    [
      `写好了${own}${year}年度部门决算的项目。接下来：`,
      ...enter,
      '  npm install',
      '  npm test          每项检查一个测试',
      '  npm run render    印出，写到 out 文件夹',
      `然后把 ${join(folder, 'report.ts')} 里的示例换成本部门的数字和文字。`,
    ].join('\n'),
  )
  return exitStatus.ok
}

/** The layout that is asked for; a year besides must be its own, where its id names one. */
function layoutOf({ layout: id, year: text }: InitOptions): Layout {
  const year = parseYear(text)
  const layout = id === undefined ? shanxi2024 : findLayout(id)
  if (id !== undefined && year !== undefined && layout.year !== year)
    throw new UsageError(`${id} 是${layout.year}年度的格式，--year 是 ${year}。请写成同一年度，或只写一个。`)
  return year === undefined ? layout : layout.inYear(year)
}

/** A text of the template for another department, family of layouts and year. */
function fill(text: string, own: string, { family, year }: { readonly family: string; readonly year: number }): string {
  const name = `${family}2024`
  const declared = year === 2024 ? name : `${name}.inYear(${year})`
  return text
    .replaceAll(/(?<![a-z\d])2024(?!\d)/gu, String(year))
    .replaceAll(department, own)
    .replaceAll(/(?<=defineReport\()(?:shanxi|shanghai)2024/gu, declared)
    .replaceAll(/(?<=import \{ )(?:shanxi|shanghai)2024/gu, name)
}

/** The name goes into code and Markdown, where other characters would mean something. */
function parseDepartment(text: string): string {
  const department = text.trim()
  const others = department.match(/[^\p{L}\p{N} （）()·、—《》“”-]/gu) ?? []
  if (others.length > 0) throw new UsageError(`部门名称里有 ${[...new Set(others)].join(' ')}。请只写汉字、字母、数字、括号和顿号。`)
  if (department === '') throw new UsageError('部门名称是空的。请在 --department 后面写部门的全称。')
  return department
}
