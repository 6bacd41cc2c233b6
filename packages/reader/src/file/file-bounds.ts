/** How much of a stranger's file is read. A report of the largest department needs a tenth of each. */
export interface FileBounds {
  /** The file, in bytes. */
  readonly size: number
  readonly pages: number
  /** What the parts of a compressed file come to, in bytes, and how many parts it has. */
  readonly expanded: number
  readonly parts: number
  /** How deep elements are nested, and how many there are. */
  readonly depth: number
  readonly elements: number
  /** The cells of one table. */
  readonly cells: number
  /** Milliseconds for the whole file. */
  readonly time: number
  /** Bytes of memory. */
  readonly memory: number
}

const mebibyte = 1024 * 1024

/** The bounds that are kept where no others are given. */
export const fileBounds: FileBounds = {
  size: 64 * mebibyte,
  pages: 300,
  expanded: 128 * mebibyte,
  parts: 5000,
  depth: 200,
  elements: 1_000_000,
  cells: 200_000,
  time: 20_000,
  memory: 512 * mebibyte,
}
