/** A line that is about the text, not of it: what an annex is called, that a table is empty. */
export interface Note {
  readonly type: 'note'
  readonly text: string
}
