import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A new folder for one test, which is gone after it. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'juesuan-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
