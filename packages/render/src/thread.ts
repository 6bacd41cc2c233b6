import { parentPort, workerData } from 'node:worker_threads'
import { formats } from './formats.ts'
import type { ThreadAnswer, ThreadRequest } from './print-in-thread.ts'

// The thread that prints one format of a document: it says what people should know, and gives what it printed.
const { format, document }: ThreadRequest = workerData.request
const answer = (said: ThreadAnswer) => parentPort?.postMessage(said)
const print = await formats[format].load()
answer({ printed: await print({ document }, (message) => answer({ message })) })
