import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { attemptWrite } from './attempt-write.ts'
import { makeFolder } from './make-folder.ts'

/**
 * Writes files into a folder, all of them whole or none at all, in the place of those of their names. Where something fails,
 * the folder is as it was.
 */
export function placeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): string[] {
  const names = Object.keys(files)
  const created = attemptWrite(folder, () => makeFolder(folder))
  const undo: (() => void)[] = []
  let staging: string | undefined
  try {
    return attemptWrite(folder, () => {
      // Beside where they go, so that moving them there is only a change of name.
      const beside = mkdtempSync(join(folder, '.juesuan-'))
      staging = beside
      const [written, replaced] = [join(beside, 'written'), join(beside, 'replaced')]
      for (const path of [written, replaced]) mkdirSync(path)
      for (const name of names) writeFileSync(join(written, name), files[name] ?? '')
      return names.map((name) => {
        const [path, before] = [join(folder, name), join(replaced, name)]
        if (existsSync(path)) {
          renameSync(path, before)
          undo.push(() => renameSync(before, path))
        }
        renameSync(join(written, name), path)
        undo.push(() => rmSync(path))
        return path
      })
    })
  } catch (error) {
    for (const step of undo.reverse()) step()
    if (created !== undefined) rmSync(created, { recursive: true, force: true })
    throw error
  } finally {
    if (staging !== undefined) rmSync(staging, { recursive: true, force: true })
  }
}
