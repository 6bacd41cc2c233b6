/** A page of a PDF for a test: texts and lines, in points from its upper left corner. */
export interface DrawnPage {
  readonly width?: number
  readonly height?: number
  /** Quarters of a turn clockwise that a viewer is told to turn it by. */
  readonly rotate?: 0 | 90 | 180 | 270
  readonly texts?: readonly DrawnText[]
  /** Across or down, from one point to another. */
  readonly lines?: readonly DrawnLine[]
  /** Operators of PDF that are written as they are. */
  readonly raw?: string
}

/** A text by the left end of its baseline. */
export interface DrawnText {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size?: number
  /** Degrees counterclockwise. */
  readonly angle?: number
}

/** x and y of both ends. */
export type DrawnLine = readonly [number, number, number, number]

/** Writes a PDF without compression, with one font that names its characters: Chinese as wide as it is high, everything else half. */
export function drawPdf(pages: readonly DrawnPage[], { named = true }: { named?: boolean } = {}): Uint8Array {
  const characters = [...new Set(pages.flatMap(({ texts = [] }) => texts.flatMap(({ text }) => [...text])))]
  const codeOf = new Map(characters.map((character, index) => [character, index + 1]))
  const hex = (text: string) => [...text].map((character) => (codeOf.get(character) ?? 0).toString(16).padStart(4, '0')).join('')
  const first = 6
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ')}] >>`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /Test /Encoding /Identity-H /DescendantFonts [4 0 R] ${named ? '/ToUnicode 5 0 R' : ''} >>`,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Test /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /W [${characters.map((character, index) => `${index + 1} [${widthOf(character)}]`).join(' ')}] >>`,
    stream(toUnicode(characters)),
    ...pages.flatMap((page, index) => {
      const { width = 595, height = 842, rotate = 0 } = page
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Resources << /Font << /F 3 0 R >> >> /Contents ${first + 2 * index + 1} 0 R >>`,
        stream(contents(page, height, hex)),
      ]
    }),
  ]
  return writePdf(objects)
}

/** The lines of a table: its columns' and rows' edges. */
export function ruled(xs: readonly number[], ys: readonly number[]): DrawnLine[] {
  const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)]
  return [...ys.map((y) => [left, y, right, y] as const), ...xs.map((x) => [x, top, x, bottom] as const)]
}

/** The texts of rows, each at the left of its column and at the foot of its row; a cell with line breaks grows upwards. */
export function fill(xs: readonly number[], ys: readonly number[], rows: readonly (readonly string[])[], size = 9): DrawnText[] {
  return rows.flatMap((row, down) =>
    row.flatMap((cell, right) => {
      const lines = cell.split('\n')
      return lines.map((text, index) => ({
        x: (xs[right] ?? 0) + 3,
        y: (ys[down + 1] ?? 0) - 4 - (lines.length - 1 - index) * (size + 2),
        text,
        size,
      }))
    }),
  )
}

/** How wide a character is, in thousandths of its size. */
export function widthOf(character: string): number {
  return /[\u2e80-\uffff]/u.test(character) ? 1000 : 500
}

function contents({ texts = [], lines = [], raw = '' }: DrawnPage, height: number, hex: (text: string) => string): string {
  return [
    '0.5 w',
    ...lines.map(([x0, y0, x1, y1]) => `${x0} ${height - y0} m ${x1} ${height - y1} l S`),
    ...texts.map(({ x, y, text, size = 9, angle = 0 }) => {
      const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)].map((number) => number.toFixed(4))
      return `BT /F ${size} Tf ${cos} ${sin} ${-Number(sin)} ${cos} ${x} ${height - y} Tm <${hex(text)}> Tj ET`
    }),
    raw,
  ].join('\n')
}

function toUnicode(characters: readonly string[]): string {
  const utf16 = (character: string) =>
    [...Array(character.length).keys()].map((at) => character.charCodeAt(at).toString(16).padStart(4, '0')).join('')
  const chunks = Array.from({ length: Math.ceil(characters.length / 100) }, (_, index) => characters.slice(100 * index, 100 * index + 100))
  const maps = chunks.map(
    (chunk, index) =>
      `${chunk.length} beginbfchar\n${chunk.map((character, at) => `<${(100 * index + at + 1).toString(16).padStart(4, '0')}> <${utf16(character)}>`).join('\n')}\nendbfchar`,
  )
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${maps.join('\n')}
endcmap CMapName currentdict /CMap defineresource pop end end`
}

function stream(text: string): string {
  return `<< /Length ${text.length} >>\nstream\n${text}\nendstream`
}

/** Objects from number 1 on, of which the first is the catalogue, as a file. */
export function writePdf(objects: readonly string[], trailer = ''): Uint8Array {
  let text = '%PDF-1.7\n'
  const offsets = objects.map((object, index) => {
    const at = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`
  return new TextEncoder().encode(
    `${text}${table}trailer << /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`,
  )
}
