import type { PlacedLine } from './placed-line.ts'
import type { SourcePlace } from './source-place.ts'

/** The formats that are read. */
export type FileFormat = 'pdf' | 'docx' | 'xlsx' | 'html' | 'markdown' | 'text'

/** What a file holds: its text form, or one reason why it has none. */
export type FileText = ReadableFile | UnreadableFile

/** The text form of a file. */
export interface ReadableFile extends FileContents {
  readonly kind: 'text'
  readonly format: FileFormat
}

/** Lines as `readText` understands them, and what a person should know of the file. */
export interface FileContents {
  readonly lines: readonly PlacedLine[]
  readonly remarks: readonly Remark[]
}

/** Something about a file that its text does not show: a hidden row, a page without text. */
export interface Remark {
  readonly message: string
  readonly place?: SourcePlace
}

/** A file that was not read, and why, in words for the person who gave it. */
export interface UnreadableFile {
  readonly kind: 'unreadable'
  readonly reason: UnreadableReason
  readonly message: string
}

/** Why a file was not read. */
export type UnreadableReason =
  | 'empty'
  | 'unknown-format'
  | 'not-a-report'
  | 'scanned'
  | 'encrypted'
  | 'damaged'
  | 'too-large'
  | 'too-many-pages'
  | 'too-deep'
  | 'too-slow'
