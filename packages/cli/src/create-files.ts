import { lstatSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { attemptWrite } from './attempt-write.ts'
import { UsageError } from './usage-error.ts'

/** Writes new files into a folder, all of them whole or none at all, and none where something of its name is already. */
export function createFiles(folder: string, files: Readonly<Record<string, string>>): string[] {
  const names = Object.keys(files)
  const created = attemptWrite(folder, () => mkdirSync(folder, { recursive: true }))
  const inTheWay = names.filter((name) => lstatSync(join(folder, name), { throwIfNoEntry: false }))
  if (inTheWay.length > 0) {
    throw new UsageError(`${folder} 里已有 ${inTheWay.join('、')}，没有写入任何文件。请换一个文件夹，或先把它们移走、改名。`)
  }
  const moved: string[] = []
  try {
    attemptWrite(folder, () => {
      // Beside where they go, so that moving them there is only a change of name.
      const staging = mkdtempSync(join(folder, '.juesuan-'))
      try {
        for (const [name, text] of Object.entries(files)) writeFileSync(join(staging, name), text)
        for (const name of names) {
          renameSync(join(staging, name), join(folder, name))
          moved.push(join(folder, name))
        }
      } finally {
        rmSync(staging, { recursive: true, force: true })
      }
    })
  } catch (error) {
    for (const path of created === undefined ? moved : [created]) rmSync(path, { recursive: true, force: true })
    throw error
  }
  return moved
}
