import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generateDeclaration } from './generated-declaration.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What the compiler did for one file. */
export interface TypeCost {
  readonly instantiations: number
  /** Seconds. */
  readonly checkTime: number
}

/**
 * Has a compiler check a generated report of so many lines; `alone`, in one thread: TypeScript 7.0 has several checkers,
 * as many as there are processors, and each begins anew.
 */
export function measureTypes(compiler: string, lines: number, how: 'checked' | 'plain', alone = false): TypeCost {
  const folder = mkdtempSync(join(root, 'test', '.scratch-'))
  try {
    writeFileSync(join(folder, 'report.ts'), generateDeclaration(lines, how))
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: '../../tsconfig.json', include: ['*.ts'], exclude: [] }))
    const tsc = join(root, 'node_modules', compiler, 'bin', 'tsc')
    const { status, stdout } = spawnSync(
      process.execPath,
      [tsc, '-p', folder, '--extendedDiagnostics', ...(alone ? ['--singleThreaded'] : [])],
      { encoding: 'utf8' },
    )
    if (status !== 0) throw new Error(stdout)
    const read = (name: string) => Number(new RegExp(`^${name}:\\s+([\\d.]+)`, 'mu').exec(stdout)?.[1])
    return { instantiations: read('Instantiations'), checkTime: read('Check time') }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
