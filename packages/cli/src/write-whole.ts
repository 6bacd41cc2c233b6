import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { attemptWrite } from './attempt-write.ts'

/** Writes a file. A rename is done or not done; a half-written file is never seen under its name. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const temporary = `${path}.${process.pid}.tmp`
  try {
    attemptWrite(path, () => {
      writeFileSync(temporary, content)
      renameSync(temporary, path)
    })
  } finally {
    rmSync(temporary, { force: true })
  }
}
