import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { generateDeclaration } from './generated-declaration.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const file = join(root, 'test', 'opened-in-editor.ts')
const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)

/** Counts what the compiler of TypeScript 6.0 instantiates to check a generated report, and nothing besides it. */
export function openCounter(): (lines: number, how: 'checked' | 'plain') => number {
  const host = ts.createCompilerHost(options)
  const parsed = new Map<string, ts.SourceFile | undefined>()
  const parse = (name: string) => {
    if (!parsed.has(name)) parsed.set(name, host.getSourceFile(name, ts.ScriptTarget.ESNext))
    return parsed.get(name)
  }
  return (lines, how) => {
    const report = ts.createSourceFile(file, generateDeclaration(lines, how), ts.ScriptTarget.ESNext, true)
    const getSourceFile = (name: string) => (name === file ? report : parse(name))
    const fileExists = (name: string) => name === file || host.fileExists(name)
    const program = ts.createProgram([file], options, { ...host, getSourceFile, fileExists })
    const wrong = program.getSemanticDiagnostics(report)
    if (wrong.length > 0) throw new Error(ts.formatDiagnostics(wrong, host))
    return program.getInstantiationCount()
  }
}
