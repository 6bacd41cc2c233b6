/** Where the command writes: results to standard output, messages to standard error. */
export interface Output {
  readonly result: (text: string) => void
  readonly message: (text: string) => void
  /** Says how far long work has come: on a terminal only, on one line that the next takes the place of. */
  readonly progress: (text: string) => void
  /** Whether results may be coloured: on a terminal only, and not where NO_COLOR is set. */
  readonly colour: boolean
}

/** The streams of the process. */
export const processOutput: Output = {
  result: (text) => {
    if (process.stdout.isTTY) clearLine()
    process.stdout.write(text)
  },
  message: (text) => {
    clearLine()
    process.stderr.write(`${text}\n`)
  },
  progress: (text) => {
    if (!process.stderr.isTTY) return
    clearLine()
    process.stderr.write(text)
  },
  colour: mayColour(process.env),
}

/** Takes away what was said of progress. */
function clearLine(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001B[K')
}

/** NO_COLOR forbids, FORCE_COLOR asks, and otherwise a terminal decides. */
function mayColour({ NO_COLOR, FORCE_COLOR }: NodeJS.ProcessEnv): boolean {
  if (NO_COLOR) return false
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return process.stdout.isTTY === true
}
