import { describeSystemError } from './describe-system-error.ts'
import { UsageError } from './usage-error.ts'

/** Does a step on the file system; what it refuses is for the user to put right. */
export function attemptWrite<Done>(path: string, step: () => Done): Done {
  try {
    return step()
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`${path} 不能写入：${describeSystemError(error)}`, { cause: error })
  }
}
