/** How long a bar is, and what says so. */
export interface ChartValue {
  /** In 分. */
  readonly value: bigint
  /** As the report prints it, or would. */
  readonly text: string
  /** The number of the figure that prints it; absent where only the exact facts know it. */
  readonly figure?: number
}

/** What is compared in one line of a chart; a value that nobody knows is left out. */
export interface ChartRow {
  readonly label: string
  readonly values: readonly (ChartValue | undefined)[]
}

/** A chart of bars, and the words for those who do not see it. */
export interface Chart {
  readonly id: string
  readonly title: string
  readonly unit: string
  /** What the bars of each row are, in order; of one series, what all of them are. */
  readonly series: readonly string[]
  /** Whether the bars of a row are parts of one whole, or stand one above the other. */
  readonly arrangement: 'parts' | 'side by side'
  readonly rows: readonly ChartRow[]
}
