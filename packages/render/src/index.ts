export { type FormatName, formats, print } from './formats.ts'
export { printAll } from './print-all.ts'
export type { Print, Publication } from './publication.ts'
export { renderText } from './text/render-text.ts'
