/** What the window is told of the report as it was saved last. */
export interface Saved {
  /** Differs where the page does. */
  readonly version: string
  readonly status: string
  /** What has to be put right, line by line; null where there is nothing. */
  readonly problem: string | null
}
