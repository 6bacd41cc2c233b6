import { Worker } from 'node:worker_threads'
import type { Document } from '@juesuan/core'
import type { DocumentFormat } from './formats.ts'
import type { Tell } from './publication.ts'

/** What a thread is asked to print. */
export interface ThreadRequest {
  readonly format: DocumentFormat
  readonly document: Document
}

/** What a thread says: what people should know, and at last what was printed. */
export type ThreadAnswer = { readonly message: string } | { readonly printed: string | Uint8Array }

/** Prints a document in a thread of its own, which ends with it; what is printed is the same. */
export function printInThread(request: ThreadRequest, tell?: Tell): Promise<string | Uint8Array> {
  const module = import.meta.resolve('@juesuan/render/thread')
  const loader = module.endsWith('.ts') ? import.meta.resolve('tsx/esm/api') : undefined
  const thread = new Worker(bootstrap, { eval: true, workerData: { loader, module, request }, resourceLimits })
  return new Promise((resolve, reject) => {
    thread.on('message', (answer: ThreadAnswer) => {
      if ('message' in answer) tell?.(answer.message)
      else resolve(answer.printed)
    })
    thread.once('error', reject)
    // After its answer this changes nothing.
    thread.once('exit', (code) => reject(new Error(`thread ended with ${code}, and printed nothing`)))
  })
}

/** Nearly all that printing makes is soon thrown away: with room for it, it is collected seldom. */
const resourceLimits = { maxYoungGenerationSizeMb: 64 }

/** From source the thread runs TypeScript, through the loader that the workspace runs by. */
const bootstrap = `const { loader, module } = require('node:worker_threads').workerData
const ready = loader ? import(loader).then(({ register }) => register()) : Promise.resolve()
ready.then(() => import(module))`
