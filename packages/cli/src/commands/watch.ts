import { createHash } from 'node:crypto'
import { exitStatus } from '../exit-status.ts'
import { findReports } from '../find-reports.ts'
import type { Output } from '../output.ts'
import { printResult } from '../print-result.ts'
import { reportResult } from '../report-result.ts'
import { UsageError } from '../usage-error.ts'
import { type Built, buildPage } from '../watch/build-page.ts'
import { freshLoader } from '../watch/fresh-loader.ts'
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
  let version = ''
  let known = new Set<string>()

  const rebuild = async () => {
    const start = performance.now()
    const module = load(source)
    const built = await buildPage(source, module)
    const took = `用时 ${Math.round(performance.now() - start)} 毫秒`
    // What could not be loaded may be in any file that was there before.
    known = new Set(built.kind === 'page' ? module.files : [...known, ...module.files])
    watcher.follow(known)
    if (built.kind === 'page') version = createHash('sha256').update(built.html).digest('hex')
    const html = built.kind === 'page' ? built.html : undefined
    server.show({ version, status: `${source}　${summary(built)}　${took}`, problem: built.kind === 'page' ? null : built.message }, html)
    const told = await tell(source, built, output)
    if (told !== null) server.show({ version, status: `${source}　${summary(built)}　${took}`, problem: told }, html)
    output.message(`${summary(built)}，${took}`)
  }
  const watcher = watchFiles(inTurn(rebuild))
  await rebuild()
  output.message(`请在浏览器中打开 ${server.address}　按 Ctrl-C 停止`)
  await interrupted()
  watcher.close()
  await server.close()
  return exitStatus.ok
}

/** Prints what was found; what is wrong with the declaration is returned too, with its lines, for the window to show. */
async function tell(source: string, built: Built, output: Output): Promise<string | null> {
  if (built.kind === 'fault') {
    output.message(built.message)
    return null
  }
  const { declared, checked } = built
  const result = await reportResult(source, declared, checked, checked.findings)
  output.result(printResult(result, { verbose: false, colour: output.colour }))
  if (declared.problems.length === 0) return null
  const errors = result.findings.filter(({ path }) => path !== undefined)
  return printResult({ ...result, findings: errors }, { verbose: false, colour: false })
}

function summary(built: Built): string {
  if (built.kind === 'fault') return '不能载入'
  const errors = built.checked.findings.filter(({ severity }) => severity === 'error').length
  return errors === 0 ? '没有发现错误' : `发现 ${errors} 处错误`
}

/** Does a thing once more when it was asked for meanwhile, and never twice at once. */
function inTurn(action: () => Promise<void>): () => void {
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
      await action()
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
