import type { PlacedText } from '../file/placed-line.ts'

/**
 * Markdown has one header row, so headings over several columns are written before each of them: `收入 · 项目`, `收入 · 金额`,
 * or with a mere blank between.
 * Gives back the rows: what columns beside each other begin with stands over the first of them.
 */
export function spreadHeader(header: readonly PlacedText[]): PlacedText[][] {
  // Markdown writes an empty one over a table that has none.
  if (header.every(({ text }) => text === '')) return []
  const separator = header.some(({ text }) => text.includes(' · ')) ? ' · ' : ' '
  const paths = header.map(({ text }) => text.split(separator).filter((word) => word !== ''))
  const isShared = paths.some((path, column) => path.length > 1 && path[0] === paths[column - 1]?.[0])
  if (!isShared) return [[...header]]
  const height = Math.max(...paths.map(({ length }) => length))
  return Array.from({ length: height }, (_, row) =>
    header.map(({ place }, column) => {
      const [path = [], before = []] = [paths[column], paths[column - 1]]
      const covered =
        row < path.length - 1 && path.slice(0, row + 1).every((word, level) => word === before[level]) && row < before.length - 1
      return { text: covered ? '' : (path[row] ?? ''), place }
    }),
  )
}
