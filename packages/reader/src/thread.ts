import { parentPort } from 'node:worker_threads'
import { convertFile } from './convert-file.ts'
import type { ReadingRequest } from './read-in-thread.ts'

// The thread that reads files: it says that it is ready, and answers every file with what was read.
parentPort?.on('message', ({ bytes, bounds }: ReadingRequest) => {
  void convertFile(bytes, bounds).then((read) => parentPort?.postMessage(read))
})
parentPort?.postMessage('ready')
