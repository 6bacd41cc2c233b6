import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What an editor shows in a report that is being written; `|` marks the cursor. */
export interface Editor {
  readonly completions: () => readonly ts.CompletionEntry[]
  /** The documentation and type shown beside a completion. */
  readonly details: (name: string) => string
  /** What is shown where the cursor hovers. */
  readonly hover: () => string
}

/** Opens a text in the language service, as an editor with no plugin would. */
export function openInEditor(marked: string): Editor {
  const position = marked.indexOf('|')
  const text = marked.replace('|', '')
  const file = join(root, 'test', 'opened-in-editor.ts')
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      if (name === file) return ts.ScriptSnapshot.fromString(text)
      return ts.sys.fileExists(name) ? ts.ScriptSnapshot.fromString(readFileSync(name, 'utf8')) : undefined
    },
    getCurrentDirectory: () => dirname(file),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    realpath: (name) => (name === file ? name : (ts.sys.realpath?.(name) ?? name)),
  }
  const service = ts.createLanguageService(host)
  const printed = (parts: readonly ts.SymbolDisplayPart[] | undefined) => ts.displayPartsToString([...(parts ?? [])])
  return {
    completions: () => service.getCompletionsAtPosition(file, position, {})?.entries ?? [],
    hover: () => {
      const info = service.getQuickInfoAtPosition(file, position)
      return `${printed(info?.displayParts)} ${printed(info?.documentation)}`
    },
    details: (name) => {
      const entry = service.getCompletionEntryDetails(file, position, name, {}, undefined, {}, undefined)
      return `${printed(entry?.displayParts)} ${printed(entry?.documentation)}`
    },
  }
}
