import { type Layout, layouts } from '@juesuan/layouts'
import { UsageError } from './usage-error.ts'

/** The layout of an id. */
export function findLayout(id: string): Layout {
  const layout = layouts.find((candidate) => candidate.id === id)
  if (!layout) throw new UsageError(`没有格式 ${id}。现有的格式：${layouts.map((known) => `${known.id}（${known.name}）`).join('、')}。`)
  return layout
}
