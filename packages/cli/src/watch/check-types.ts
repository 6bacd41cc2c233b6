import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { createInterface } from 'node:readline'

/** How an error begins: `report.ts(12,5): error TS2322: …`; lines that are indented go on with it. */
const error = /^(\S.*)\((\d+),(\d+)\): error TS\d+: (.*)$/u
/** What the compiler says when it has looked at everything. */
const done = /Found \d+ errors?\. Watching for file changes\./u

/**
 * Lets the project's own compiler look at it, in a process of its own so that no page waits, whenever a file is saved. Tells its errors
 * each time it is done, each as `report.ts:12:5 …`. A report that is in no project with a tsconfig.json is not looked at.
 */
export function checkTypes(source: string, tell: (errors: readonly string[]) => void): { readonly close: () => void } {
  const config = findConfig(dirname(resolve(source)))
  if (config === undefined) return { close: () => undefined }
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc')
  const settings = ['--noEmit', '--watch', '--preserveWatchOutput', '--pretty', 'false', '--project', config]
  const child = spawn(process.execPath, [compiler, ...settings], { stdio: ['ignore', 'pipe', 'ignore'] })
  // Without a compiler there are no errors to tell; the page is there all the same.
  child.on('error', () => undefined)
  let errors: string[] = []
  createInterface({ input: child.stdout }).on('line', (line) => {
    const [, file, row, column, message] = error.exec(line) ?? []
    if (file !== undefined) errors.push(`${file}:${row}:${column} ${message}`)
    else if (/^\s+\S/u.test(line) && errors.length > 0) errors.push(`${errors.pop()}\n${line}`)
    else if (done.test(line)) {
      tell(errors)
      errors = []
    }
  })
  return { close: () => child.kill() }
}

/** The project's configuration: in the report's folder or above it, but not outside its package. */
function findConfig(folder: string): string | undefined {
  const config = join(folder, 'tsconfig.json')
  if (existsSync(config)) return config
  const above = dirname(folder)
  return existsSync(join(folder, 'package.json')) || above === folder ? undefined : findConfig(above)
}
