/** A table for people: columns as wide as their widest cell, figures to the right. Chinese characters are two columns wide. */
export function printTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [header, ...rows]
  const widths = header.map((_, column) => Math.max(...all.map((row) => widthOf(row[column] ?? ''))))
  return all
    .map((row) => {
      const cells = row.map((cell, column) => {
        const blank = ' '.repeat((widths[column] ?? 0) - widthOf(cell))
        return /^\d+$/u.test(cell) ? blank + cell : cell + blank
      })
      return `${cells.join('  ').trimEnd()}\n`
    })
    .join('')
}

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6“”‘’…—]/u

function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (wide.test(character) ? 2 : 1), 0)
}
