import type { Print, Publication, Tell } from './publication.ts'

/** A format: what people call it, and its printer, loaded when it is asked for, for some bring heavy libraries. */
interface Format {
  readonly label: string
  readonly load: () => Promise<Print>
  /** Whether it is worth a thread where others are printed too. */
  readonly takesLong?: true
  /** Whether it is written from the document alone, which a thread can be given. */
  readonly fromDocument?: true
}

/** Every format by the ending of its files. */
export const formats = {
  md: { label: 'Markdown', load: async () => (await import('./markdown/render-markdown.ts')).renderMarkdown },
  html: { label: '网页', load: async () => (await import('./html/render-html.ts')).renderHtml },
  txt: { label: '官方文本', load: async () => (await import('./text/render-text.ts')).renderText },
  json: { label: '开放数据（xBRL-JSON）', load: async () => (await import('./open-data/render-json.ts')).renderJson },
  csv: { label: '开放数据表', load: async () => (await import('./open-data/render-csv.ts')).renderCsv },
  'datapackage.json': {
    label: '开放数据表的说明（Fiscal Data Package）',
    load: async () => (await import('./open-data/render-data-package.ts')).renderDataPackage,
  },
  docx: {
    label: 'Word文档',
    load: async () => (await import('./docx/render-docx.ts')).renderDocx,
    takesLong: true,
    fromDocument: true,
  },
  xlsx: { label: 'Excel工作簿', load: async () => (await import('./xlsx/render-xlsx.ts')).renderXlsx, takesLong: true },
  pdf: { label: 'PDF', load: async () => (await import('./pdf/render-pdf.ts')).renderPdf, takesLong: true, fromDocument: true },
} as const satisfies Readonly<Record<string, Format>>

/** The ending of a format's files. */
export type FormatName = keyof typeof formats

/** A format that is said to be written from the document alone. */
export type DocumentFormat = {
  [Name in FormatName]: (typeof formats)[Name] extends { readonly fromDocument: true } ? Name : never
}[FormatName]

/** Prints a publication in one format. */
export async function print(format: FormatName, publication: Publication, tell?: Tell): Promise<string | Uint8Array> {
  const printer: Print = await formats[format].load()
  return printer(publication, tell)
}
