import { existsSync, type FSWatcher, watch } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Editors write a file in several steps; what follows within this many milliseconds is one save. */
const oneSave = 25

/** Watches files, which may change from one time to the next. */
export interface FileWatch {
  /** Watches these files from now on, and no others. */
  readonly follow: (files: Iterable<string>) => void
  readonly close: () => void
}

/** Tells when one of the files followed was saved. Folders are watched, for editors put a new file in the place of the old one. */
export function watchFiles(saved: () => void): FileWatch {
  const folders = new Map<string, FSWatcher>()
  let followed: ReadonlySet<string> = new Set()
  let timer: NodeJS.Timeout | undefined
  const changed = (folder: string) => (_: string, name: string | null) => {
    if (name !== null && !followed.has(join(folder, basename(name)))) return
    clearTimeout(timer)
    timer = setTimeout(saved, oneSave)
  }
  const watchFolder = (folder: string) => {
    const watcher = watch(folder, changed(folder))
    watcher.on('error', () => {
      watcher.close()
      folders.delete(folder)
    })
    return watcher
  }
  return {
    follow: (files) => {
      followed = new Set(files)
      const wanted = new Set([...followed].map((file) => dirname(file)))
      for (const [folder, watcher] of folders) {
        if (wanted.has(folder)) continue
        watcher.close()
        folders.delete(folder)
      }
      for (const folder of wanted) {
        // What was imported may be gone by now, folder and all.
        if (!folders.has(folder) && existsSync(folder)) folders.set(folder, watchFolder(folder))
      }
    },
    close: () => {
      clearTimeout(timer)
      for (const watcher of folders.values()) watcher.close()
    },
  }
}
