import { resolve, sep } from 'node:path'
import * as dsl from '@juesuan/dsl'
import * as layouts from '@juesuan/layouts'
import { createJiti } from 'jiti'

/** A module as it is in its file now, and the files that it and what it imports were read from. */
export interface FreshModule {
  readonly files: ReadonlySet<string>
  /** What the module exports, or why it could not be loaded. */
  readonly loaded: Promise<unknown>
}

/**
 * Makes what loads a module anew each time, with everything of the user's that it imports. What is imported of juesuan is the
 * command's own, loaded once; modules are forgotten when they are loaded, and only the newest translation of each file is kept, so that
 * memory does not grow however often a file is saved.
 */
export function freshLoader(): (path: string) => FreshModule {
  const translations = new Map<string, { readonly source: string; readonly code: string }>()
  const translator = createJiti(import.meta.url, { fsCache: false })
  let files = new Set<string>()
  const jiti = createJiti(import.meta.url, {
    fsCache: false,
    virtualModules: { '@juesuan/dsl': dsl, '@juesuan/layouts': layouts },
    transform: (options) => {
      const { source, filename = '' } = options
      files.add(filename)
      const known = translations.get(filename)
      if (known?.source === source) return { code: known.code }
      const code = translator.transform(options)
      translations.set(filename, { source, code })
      return { code }
    },
  })
  return (path) => {
    files = new Set([resolve(path)])
    const before = new Set(Object.keys(jiti.cache))
    const read = files
    const forget = () => {
      for (const file of Object.keys(jiti.cache)) {
        if (before.has(file) || file.includes(`${sep}node_modules${sep}`)) continue
        read.add(file)
        delete jiti.cache[file]
      }
    }
    return { files: read, loaded: jiti.import(resolve(path)).finally(forget) }
  }
}
