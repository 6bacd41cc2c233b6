import exceljs from 'exceljs'

/** A cell that shows something, by its name: 公开01表!C8. */
export interface NamedCell {
  readonly name: string
  readonly sheet: string
  readonly cell: exceljs.Cell
}

/** Every cell of a workbook that is not covered by another. */
export async function cellsOf(xlsx: Uint8Array): Promise<NamedCell[]> {
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.load(Uint8Array.from(xlsx).buffer)
  const cells: NamedCell[] = []
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.type !== exceljs.ValueType.Merge) cells.push({ name: `${sheet.name}!${cell.address}`, sheet: sheet.name, cell })
      }),
    )
  }
  return cells
}

/** What every cell shows; a formula without a result shows nothing, 0. */
export async function readValues(xlsx: Uint8Array): Promise<ReadonlyMap<string, number | string>> {
  const values = new Map<string, number | string>()
  for (const { name, cell } of await cellsOf(xlsx)) {
    const words = cell.type === exceljs.ValueType.RichText ? cell.text : cell.value
    const value = cell.type === exceljs.ValueType.Formula ? (cell.result ?? 0) : words
    if (typeof value === 'number' || typeof value === 'string') values.set(name, value)
    else if (value !== null && value !== undefined) throw new Error(`${name}: ${JSON.stringify(value)}`)
  }
  return values
}

/** The formula of every cell that has one. */
export async function readFormulas(xlsx: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const cells = await cellsOf(xlsx)
  return new Map(cells.flatMap(({ name, cell }) => (cell.type === exceljs.ValueType.Formula ? [[name, cell.formula]] : [])))
}

/** The cells that each cell with a formula is computed from, those of ranges one by one. */
export function referencesOf(formulas: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  return new Map([...formulas].map(([name, formula]) => [name, references(formula, name.slice(0, name.lastIndexOf('!')))]))
}

function references(formula: string, own: string): string[] {
  const found = formula.matchAll(/(?:'((?:[^']|'')+)'!)?([A-Z]{1,2})(\d+)(?::([A-Z]{1,2})(\d+))?/gu)
  return [...found].flatMap(([, sheet, left = '', top = '', right = left, bottom = top]) => {
    const cells: string[] = []
    for (let row = Number(top); row <= Number(bottom); row += 1) {
      for (let column = number(left); column <= number(right); column += 1)
        cells.push(`${sheet?.replaceAll("''", "'") ?? own}!${letters(column)}${row}`)
    }
    return cells
  })
}

function number(column: string): number {
  return [...column].reduce((sum, letter) => sum * 26 + (letter.codePointAt(0) ?? 0) - 64, 0)
}

function letters(column: number): string {
  const letter = String.fromCodePoint(65 + ((column - 1) % 26))
  return column <= 26 ? letter : letters(Math.floor((column - 1) / 26)) + letter
}
