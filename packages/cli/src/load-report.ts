import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { DeclaredReport } from '@juesuan/dsl'
import { describeSystemError } from './describe-system-error.ts'
import { UsageError } from './usage-error.ts'

/** Loads the default export of a report file, TypeScript or JavaScript, without a build. */
export async function loadReport(path: string): Promise<DeclaredReport> {
  return declaredReport(path, importModule(resolve(path)))
}

/** The report that a module declares, however it is loaded. */
export async function declaredReport(path: string, module: Promise<unknown>): Promise<DeclaredReport> {
  const loaded = await module.catch((error: unknown) => {
    throw new UsageError(`${path} 不能载入：${describe(error)}`, { cause: error })
  })
  const declared = isObject(loaded) && 'default' in loaded ? loaded.default : undefined
  if (declared === undefined) throw new UsageError(`${path} 没有默认导出。请写 export default defineReport(…)。`)
  if (!isDeclaredReport(declared)) throw new UsageError(`${path} 的默认导出不是决算。请写 export default defineReport(…)。`)
  return declared
}

/** What runs this file as TypeScript can run theirs; a built command brings its own loader. */
async function importModule(file: string): Promise<unknown> {
  if (import.meta.url.endsWith('.ts')) return import(pathToFileURL(file).href)
  const { createJiti } = await import('jiti')
  return createJiti(import.meta.url).import(file)
}

function isDeclaredReport(value: unknown): value is DeclaredReport {
  return isObject(value) && 'report' in value && 'layout' in value && 'problems' in value && Array.isArray(value.problems)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** What Node says in English where a module, or what it imports, is not there. */
const missing = /Cannot find (?:module|package) '(?<name>[^']+)'/u

/** The first line is the message; the rest says where, which a stack of ours would only hide. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const [message = ''] = error.message.split('\nRequire stack:')
  const name = missing.exec(message)?.groups?.name
  if (name !== undefined) return `找不到它引入的 ${name}。请核对写法；是软件包的，先运行 npm install`
  if ('code' in error && 'syscall' in error) return describeSystemError(error)
  return error.name === 'Error' ? message : `${error.name}: ${message}`
}
