import { readdirSync, readFileSync } from 'node:fs'

// One folder up from here, in the source and in what is built.
const folder = new URL('../template/', import.meta.url)

/** The files of a new project by the names they are to have. A package cannot hold a `.gitignore`, so it is stored without its dot. */
export function readTemplate(): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile())
  const named = files.map(({ name }) => [name === 'gitignore' ? '.gitignore' : name, readFileSync(new URL(name, folder), 'utf8')] as const)
  return Object.fromEntries(named.sort(([left], [right]) => (left < right ? -1 : 1)))
}
