import { existsSync, readdirSync, readFileSync } from 'node:fs'

// One folder up from here, in the source and in what is built.
const folder = new URL('../template/', import.meta.url)

/**
 * The files of a new project by the names they are to have, its report in the layout of a family: `shanghai`. Layouts that ask
 * for the same are declared alike. A package cannot hold a `.gitignore`, so it is stored without its dot.
 */
export function readTemplate(family: string): Readonly<Record<string, string>> {
  const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile())
  const named = files.map(({ name }) => [name === 'gitignore' ? '.gitignore' : name, read(name)] as const)
  const own = `reports/${family}.ts`
  const template = { ...Object.fromEntries(named), ...(existsSync(new URL(own, folder)) ? { 'report.ts': read(own) } : {}) }
  return Object.fromEntries(Object.entries(template).sort(([left], [right]) => (left < right ? -1 : 1)))
}
