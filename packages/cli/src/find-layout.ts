import { type Layout, shanxi2024 } from '@juesuan/layouts'
import { UsageError } from './usage-error.ts'

const layouts: readonly Layout[] = [shanxi2024]

/** The layout of an id. */
export function findLayout(id: string): Layout {
  const layout = layouts.find((candidate) => candidate.id === id)
  if (!layout) throw new UsageError(`没有格式 ${id}。现有的格式：${layouts.map((known) => `${known.id}（${known.name}）`).join('、')}。`)
  return layout
}
