import { CommanderError } from 'commander'
import { exitStatus } from './exit-status.ts'
import type { Output } from './output.ts'
import { createProgram } from './program/create-program.ts'
import { UsageError } from './usage-error.ts'

/** Runs the command on its arguments and returns its exit status; it never throws. */
export async function run(args: readonly string[], output: Output): Promise<number> {
  let status: number = exitStatus.ok
  const program = createProgram(output, (ended) => {
    status = ended
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return status
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitStatus.ok : exitStatus.usage
    if (error instanceof UsageError) {
      output.message(error.message)
      return exitStatus.usage
    }
    output.message(`juesuan 自身的缺陷，请报告：\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    return exitStatus.bug
  }
}
