import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { attemptWrite } from './attempt-write.ts'
import { placeFiles } from './place-files.ts'
import { UsageError } from './usage-error.ts'

/** Writes new files into a folder, all of them whole or none at all, and none where something of its name is already. */
export function createFiles(folder: string, files: Readonly<Record<string, string>>): string[] {
  const names = Object.keys(files)
  const inTheWay = attemptWrite(folder, () => names.filter((name) => lstatSync(join(folder, name), { throwIfNoEntry: false })))
  if (inTheWay.length > 0) {
    throw new UsageError(`${folder} 里已有 ${inTheWay.join('、')}，没有写入任何文件。请换一个文件夹，或先把它们移走、改名。`)
  }
  return placeFiles(folder, files)
}
