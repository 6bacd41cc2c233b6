/** Where the command writes: results to standard output, messages to standard error. */
export interface Output {
  readonly result: (text: string) => void
  readonly message: (text: string) => void
  /** Whether results may be coloured: on a terminal only, and not where NO_COLOR is set. */
  readonly colour: boolean
}

/** The streams of the process. */
export const processOutput: Output = {
  result: (text) => process.stdout.write(text),
  message: (text) => process.stderr.write(`${text}\n`),
  colour: process.env.FORCE_COLOR !== undefined || (process.stdout.isTTY === true && !process.env.NO_COLOR),
}
