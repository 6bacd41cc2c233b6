import type { UnreadableReason } from './file-text.ts'

/** Ends the reading of a file wherever it is found out that it cannot be read; `readFile` gives it back as the outcome. */
export class FileFault extends Error {
  readonly reason: UnreadableReason

  constructor(reason: UnreadableReason, message: string) {
    super(message)
    this.reason = reason
  }
}
