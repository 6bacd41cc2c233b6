/** Words. Plain text: every renderer escapes it. */
export interface Text {
  readonly type: 'text'
  readonly value: string
}

/** Makes words a node. */
export function text(value: string): Text {
  return { type: 'text', value }
}
