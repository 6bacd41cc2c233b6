import type { Disclosure, Document, Finding, NameOf, Report } from '@juesuan/core'

/** Everything that a report's formats are printed from; each takes of it what it shows. */
export interface Publication {
  /** What its files are called, without their endings: one may name another. */
  readonly name?: string | undefined
  readonly document: Document
  readonly disclosure: Disclosure
  /** The exact facts behind the figures; of a report that was read from a file there are none. */
  readonly report?: Report | undefined
  /** What the checks found, to be shown beside the figures concerned. */
  readonly findings: readonly Finding[]
  /** Names codes wherever a format explains a figure. */
  readonly nameOf: NameOf
}

/** Takes what people should know of a print, such as a character that could not be printed: one message in Chinese each. */
export type Tell = (message: string) => void

/** Prints a publication as one file: text, or bytes. The same publication always prints the same. */
export type Print = (publication: Publication, tell?: Tell) => string | Uint8Array | Promise<string | Uint8Array>
