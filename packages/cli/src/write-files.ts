import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { attemptWrite } from './attempt-write.ts'
import { placeFiles } from './place-files.ts'
import { UsageError } from './usage-error.ts'

/** Remembers what was written into a folder, so that edits made since can be told. */
const manifestName = '.juesuan.json'

type Manifest = Readonly<Record<string, string>>

/**
 * Writes files into a folder, all of them whole or none at all, none over somebody's edits: a file that is there and is not
 * what was last written is only replaced with `force`.
 */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>, force: boolean): string[] {
  const manifest = readManifest(folder)
  const edited = Object.keys(files).filter((name) => {
    const path = join(folder, name)
    if (!existsSync(path)) return false
    const present = hash(attemptWrite(path, () => readFileSync(path)))
    return present !== manifest[name] && present !== hash(files[name] ?? '')
  })
  if (edited.length > 0 && !force) {
    throw new UsageError(`${edited.map((name) => join(folder, name)).join('、')} 已存在，而且不是上次写出的内容。要覆盖请加 --force。`)
  }
  const written = Object.entries(files).map(([name, content]) => [name, hash(content)] as const)
  const hashes = Object.entries({ ...manifest, ...Object.fromEntries(written) }).sort(([left], [right]) => (left < right ? -1 : 1))
  const record = `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`
  return placeFiles(folder, { ...files, [manifestName]: record }).slice(0, -1)
}

function readManifest(folder: string): Manifest {
  const path = join(folder, manifestName)
  if (!existsSync(path)) return {}
  try {
    const manifest: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return Object.fromEntries(Object.entries(manifest ?? {}).map(([name, written]) => [name, String(written)]))
  } catch {
    return {}
  }
}

function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
