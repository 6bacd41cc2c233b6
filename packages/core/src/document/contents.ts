/** A line of the contents: a part is level 0, a form or section level 1. */
export interface ContentsEntry {
  readonly level: 0 | 1
  /** As the contents print it, with its number. */
  readonly title: string
  /** The title in the body that it leads to. */
  readonly target: string
}

/** The table of contents (目录). */
export interface Contents {
  readonly type: 'contents'
  readonly title: string
  readonly entries: readonly ContentsEntry[]
}
