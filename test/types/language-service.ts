import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What an editor shows in a report that is being written; `|` marks the cursor. */
export interface Editor {
  /** Changes the text, as typing does; `|` marks where the cursor is now. */
  readonly edit: (marked: string) => void
  /** What is wrong, as it is underlined. */
  readonly diagnostics: () => readonly string[]
  readonly completions: () => readonly ts.CompletionEntry[]
  /** The documentation and type shown beside a completion. */
  readonly details: (name: string) => string
  /** What is shown where the cursor hovers. */
  readonly hover: () => string
}

/** Opens a text in the language service, as an editor with no plugin would. */
export function openInEditor(marked: string): Editor {
  let version = 0
  let position = 0
  let text = ''
  const edit = (written: string) => {
    version += 1
    position = written.indexOf('|')
    text = written.replace('|', '')
  }
  edit(marked)
  const snapshots = new Map<string, ts.IScriptSnapshot>()
  const snapshotOf = (name: string) => {
    const known = snapshots.get(name)
    if (known || !ts.sys.fileExists(name)) return known
    const snapshot = ts.ScriptSnapshot.fromString(readFileSync(name, 'utf8'))
    snapshots.set(name, snapshot)
    return snapshot
  }
  const file = join(root, 'test', 'opened-in-editor.ts')
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: (name) => (name === file ? String(version) : '1'),
    getScriptSnapshot: (name) => (name === file ? ts.ScriptSnapshot.fromString(text) : snapshotOf(name)),
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
    edit,
    diagnostics: () => service.getSemanticDiagnostics(file).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
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
