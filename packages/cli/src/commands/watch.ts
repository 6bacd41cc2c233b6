import { createHash } from 'node:crypto'
import { exitStatus } from '../exit-status.ts'
import { findReports } from '../find-reports.ts'
import type { Output } from '../output.ts'
import { printResult } from '../print-result.ts'
import { reportResult } from '../report-result.ts'
import { UsageError } from '../usage-error.ts'
import { type Built, buildPage } from '../watch/build-page.ts'
import { checkTypes } from '../watch/check-types.ts'
import { freshLoader } from '../watch/fresh-loader.ts'
import type { Saved } from '../watch/saved.ts'
import { servePage } from '../watch/serve-page.ts'
import { watchFiles } from '../watch/watch-files.ts'

/** What `juesuan watch` was asked for. */
export interface WatchOptions {
  /** Left out, the usual port or, where that is taken, any. */
  readonly port?: string
}

/** `juesuan watch <report.ts>`: serves the page of a report, and makes it anew whenever one of its files is saved, until it is interrupted. */
export async function watch(path: string, options: WatchOptions, output: Output): Promise<number> {
  const [source = path, ...others] = findReports(path)
  if (others.length > 0) throw new UsageError(`${path} 里有 ${others.length + 1} 份决算。请指明其中一份申报文件。`)
  const server = await servePage(parsePort(options.port))
  const load = freshLoader()
  let saved: Saved = { version: '', status: '', problem: null }
  let types: string | null = null
  let known = new Set<string>()
  // What the compiler says is mostly said of the declaration already, and better.
  const show = (next: Saved, html?: string) => {
    saved = next
    server.show({ ...saved, problem: saved.problem ?? types }, html)
  }

  const rebuild = async () => {
    const start = performance.now()
    const module = load(source)
    const built = await buildPage(source, module)
    const took = `用时 ${Math.round(performance.now() - start)} 毫秒`
    const status = `${source}　${summary(built)}　${took}`
    // What could not be loaded may be in any file that was there before.
    known = new Set(built.kind === 'page' ? module.files : [...known, ...module.files])
    watcher.follow(known)
    if (built.kind === 'page') show({ version: versionOf(built.html), status, problem: null }, built.html)
    show({ ...saved, status, problem: await tell(source, built, output) })
    output.message(`${summary(built)}，${took}`)
  }
  const watcher = watchFiles(inTurn(rebuild, (error) => output.message(`没有更新：${String(error)}`)))
  await rebuild()
  output.message(`请在浏览器中打开 ${server.address}　按 Ctrl-C 停止`)
  const compiler = checkTypes(source, (errors) => {
    types = errors.length === 0 ? null : `类型检查发现 ${errors.length} 处错误\n${errors.join('\n')}`
    output.message(types ?? '类型检查没有发现错误')
    show(saved)
  })
  await interrupted()
  compiler.close()
  watcher.close()
  await server.close()
  return exitStatus.ok
}

/** Prints what was found; what is wrong with the file or the declaration is returned too, with its lines, for the window to show. */
async function tell(source: string, built: Built, output: Output): Promise<string | null> {
  if (built.kind === 'fault') {
    output.message(built.message)
    return built.message
  }
  const { declared, checked } = built
  const result = await reportResult(source, declared, checked, checked.findings)
  output.result(printResult(result, { verbose: false, colour: output.colour }))
  if (declared.problems.length === 0) return null
  const errors = result.findings.filter(({ path }) => path !== undefined)
  return printResult({ ...result, findings: errors }, { verbose: false, colour: false })
}

/** Differs where the page does. */
function versionOf(html: string): string {
  return createHash('sha256').update(html).digest('hex')
}

function summary(built: Built): string {
  if (built.kind === 'fault') return '不能载入'
  const errors = built.checked.findings.filter(({ severity }) => severity === 'error').length
  return errors === 0 ? '没有发现错误' : `发现 ${errors} 处错误`
}

/** Does a thing once more when it was asked for meanwhile, and never twice at once; that it failed once is told, and ends nothing. */
function inTurn(action: () => Promise<void>, failed: (error: unknown) => void): () => void {
  let isRunning = false
  let isAskedAgain = false
  const start = async () => {
    if (isRunning) {
      isAskedAgain = true
      return
    }
    isRunning = true
    do {
      isAskedAgain = false
      await action().catch(failed)
    } while (isAskedAgain)
    isRunning = false
  }
  return () => void start()
}

function parsePort(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const port = Number(text)
  if (!/^\d+$/u.test(text) || port > 65_535) throw new UsageError(`端口“${text}”不对。请写 0 至 65535 之间的整数，0 是任意一个。`)
  return port
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
}
