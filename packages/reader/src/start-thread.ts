import { Worker } from 'node:worker_threads'
import { fileBounds } from './file/file-bounds.ts'
import { withResolvers } from './with-resolvers.ts'

/** From source the thread runs TypeScript, through the loader that the workspace runs by. */
const bootstrap = `const { loader, module } = require('node:worker_threads').workerData
const ready = loader ? import(loader).then(({ register }) => register()) : Promise.resolve()
ready.then(() => import(module))`

interface Starting {
  readonly thread: Worker
  readonly ready: Promise<Worker>
}

let prepared: Starting | undefined

/**
 * Has a thread load what reads files while its caller loads the rest, for the first file to be read. It keeps no process
 * alive, and what hinders it is told when a file is read.
 */
export function prepareThread(): void {
  if (prepared) return
  prepared = begin(fileBounds.memory)
  prepared.thread.unref()
  prepared.ready.catch(() => undefined)
}

/** A thread that is ready to read files within so many bytes of memory. */
export function startThread(memory: number): Promise<Worker> {
  const { thread, ready } = (memory === fileBounds.memory && prepared) || begin(memory)
  if (thread === prepared?.thread) prepared = undefined
  thread.ref()
  return ready
}

function begin(memory: number): Starting {
  const module = import.meta.resolve('@juesuan/reader/thread')
  const loader = module.endsWith('.ts') ? import.meta.resolve('tsx/esm/api') : undefined
  // Left to itself, a thread takes three times as much for what it soon forgets, and is hardly faster.
  const resourceLimits = { maxOldGenerationSizeMb: Math.round(memory / 1024 / 1024), maxYoungGenerationSizeMb: 16 }
  const thread = new Worker(bootstrap, { eval: true, workerData: { loader, module }, resourceLimits })
  const { promise, resolve, reject } = withResolvers<Worker>()
  thread.once('error', reject)
  thread.once('message', () => resolve(thread))
  return { thread, ready: promise.finally(() => thread.off('error', reject)) }
}
