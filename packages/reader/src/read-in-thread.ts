import { availableParallelism } from 'node:os'
import type { Worker } from 'node:worker_threads'
import type { FileBounds } from './file/file-bounds.ts'
import type { FileText } from './file/file-text.ts'
import { startThread } from './start-thread.ts'
import { withResolvers } from './with-resolvers.ts'

/** A file for a thread to read. */
export interface ReadingRequest {
  readonly bytes: Uint8Array
  readonly bounds: FileBounds
}

/** Reading takes about as long as checking what was read, which its caller does meanwhile: more threads would only take memory. */
const mostThreads = Math.max(1, Math.min(2, availableParallelism() - 1))
/** Threads that wait for a file: one that has read a file is ready for the next, and keeps no process alive. */
const idle: Worker[] = []
/** Files that wait for a thread. */
const waiting: (() => void)[] = []
let busy = 0

/** Reads a file in a thread that is ended when it takes more time or memory than it may. */
export async function readInThread(request: ReadingRequest): Promise<FileText> {
  if (busy >= mostThreads) await new Promise<void>((resolve) => waiting.push(resolve))
  busy += 1
  try {
    return await ask(idle.pop() ?? (await openThread(request.bounds.memory)), request)
  } finally {
    busy -= 1
    waiting.shift()?.()
  }
}

function ask(thread: Worker, { bytes, bounds }: ReadingRequest): Promise<FileText> {
  const { promise, resolve, reject } = withResolvers<FileText>()
  const answer = (read: FileText) => {
    thread.unref()
    idle.push(thread)
    resolve(read)
  }
  const end = (outcome: FileText) => {
    void thread.terminate()
    resolve(outcome)
  }
  const fail = (error: Error) =>
    'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? end(tooLarge(bounds.memory)) : reject(error)
  const timer = setTimeout(() => {
    thread.off('message', answer)
    end(tooSlow(bounds.time))
  }, bounds.time)
  thread.ref()
  thread.once('message', answer)
  thread.once('error', fail)
  thread.postMessage({ bytes, bounds })
  return promise.finally(() => {
    clearTimeout(timer)
    thread.off('error', fail)
  })
}

const tooSlow = (time: number): FileText => ({
  kind: 'unreadable',
  reason: 'too-slow',
  message: `这个文件${Math.round(time / 1000)}秒还没有读完，已经停止。请确认是部门决算公开文件。`,
})
const tooLarge = (memory: number): FileText => ({
  kind: 'unreadable',
  reason: 'too-large',
  message: `读取这个文件需要超过${Math.round(memory / 1024 / 1024)}MB内存，已经停止。请确认是部门决算公开文件。`,
})

async function openThread(memory: number): Promise<Worker> {
  const thread = await startThread(memory)
  // One that fails between two files is not asked again.
  thread.on('error', () => idle.splice(0, idle.length, ...idle.filter((other) => other !== thread)))
  return thread
}
