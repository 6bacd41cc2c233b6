/** Where the command writes: results to standard output, messages to standard error. */
export interface Output {
  readonly result: (text: string) => void
  readonly message: (text: string) => void
}

/** The streams of the process. */
export const processOutput: Output = {
  result: (text) => process.stdout.write(text),
  message: (text) => process.stderr.write(`${text}\n`),
}
