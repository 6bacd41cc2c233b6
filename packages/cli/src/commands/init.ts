import { join, normalize } from 'node:path'
import { shanxi2024 } from '@juesuan/layouts'
import { createFiles } from '../create-files.ts'
import { exitStatus } from '../exit-status.ts'
import type { Output } from '../output.ts'
import { readTemplate } from '../read-template.ts'
import { UsageError } from '../usage-error.ts'

/** What `juesuan init` was asked for. */
export interface InitOptions {
  /** Left out, the department of the template, which says that it is an example. */
  readonly department?: string
  /** Left out, the newest year with a layout. */
  readonly year?: string
}

/** Every layout by the name a report imports it by. */
const layouts = { shanxi2024 }

/** As the template has them. */
const example = { department: '示例市商务局', layout: 'shanxi2024', year: '2024' } as const

/** `juesuan init <dir>`: writes a project that passes its own tests at once, for its author to put in the department's figures. */
export function init(folder: string, options: InitOptions, output: Output): number {
  const department = parseDepartment(options.department ?? example.department)
  const { layout, year } = findLayout(options.year)
  const fill = (text: string) =>
    text.replaceAll(example.department, department).replaceAll(example.layout, layout).replaceAll(example.year, String(year))
  const files = Object.fromEntries(Object.entries(readTemplate()).map(([name, text]) => [name, fill(text)]))
  for (const path of createFiles(folder, files)) output.result(`${path}\n`)
  const enter = normalize(folder) === '.' ? [] : [`  cd ${/^[\p{L}\p{N}_./\\:-]+$/u.test(folder) ? folder : `"${folder}"`}`]
  output.message(
    [
      `写好了${department}${year}年度部门决算的项目。接下来：`,
      ...enter,
      '  npm install',
      '  npm test          每项检查一个测试',
      '  npm run render    印出，写到 out 文件夹',
      `然后把 ${join(folder, 'report.ts')} 里的示例换成本部门的数字和文字。`,
    ].join('\n'),
  )
  return exitStatus.ok
}

function findLayout(wanted: string | undefined): { readonly layout: string; readonly year: number } {
  const known = Object.entries(layouts).map(([layout, { name, year }]) => ({ layout, name, year }))
  const newestFirst = known.sort((left, right) => right.year - left.year)
  const found = newestFirst.find(({ year }) => wanted === undefined || String(year) === wanted)
  if (found) return found
  throw new UsageError(`没有 ${wanted} 年的版式。现有 ${newestFirst.map(({ year, name }) => `${year}（${name}）`).join('、')}。`)
}

/** The name goes into code and Markdown, where other characters would mean something. */
function parseDepartment(text: string): string {
  const department = text.trim()
  const others = department.match(/[^\p{L}\p{N} （）()·、—《》“”-]/gu) ?? []
  if (others.length > 0) throw new UsageError(`部门名称里有 ${[...new Set(others)].join(' ')}。请只写汉字、字母、数字、括号和顿号。`)
  if (department === '') throw new UsageError('部门名称是空的。请在 --department 后面写部门的全称。')
  return department
}
