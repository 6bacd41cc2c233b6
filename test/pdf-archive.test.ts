import { readdirSync } from 'node:fs'
import type { DeclaredReport } from '@juesuan/dsl'
import { print } from '@juesuan/render'
import { describe, expect, it } from 'vitest'
import { readPdfObjects } from './pdf-objects.ts'
import { publish } from './publish.ts'

const root = new URL('../examples/', import.meta.url)

// What archives and screen readers ask of a file (ISO 19005-2 level A, ISO 14289-1), read from the file itself.
describe.each(readdirSync(root))('%s', async (name) => {
  const { default: declared }: { default: DeclaredReport } = await import(new URL(`${name}/report.ts`, root).href)
  const file = Buffer.from(await print('pdf', publish(declared)))
  const { objects, trailer } = readPdfObjects(file)
  const texts = [...objects.values()].map(({ text }) => text)
  const object = (id: string | undefined) => objects.get(Number(id)) ?? { text: '' }
  /** The object that a name of a dictionary refers to. */
  const referred = (text: string, key: string) => object(new RegExp(`/${key} \\[?(\\d+) 0 R`, 'u').exec(text)?.[1])
  const catalogue = referred(trailer, 'Root').text
  const metadata = referred(catalogue, 'Metadata')
  const xmp = metadata.stream?.toString('utf8') ?? ''

  it('is a file of its version with an identifier, that is neither encrypted nor packed in a way archives refuse', () => {
    expect(file.subarray(0, 9).toString('latin1')).toBe('%PDF-1.7\n')
    expect([...file.subarray(9, 14)].every((byte, index) => (index === 0 ? byte === 0x25 : byte > 127))).toBe(true)
    expect(trailer).toMatch(/\/ID \[<([0-9a-f]{32})> <\1>\]/u)
    expect([trailer, ...texts].filter((text) => /\/Encrypt|\/LZWDecode|\/Crypt\b/u.test(text))).toEqual([])
    expect(objects.size).toBeGreaterThan(1000)
  })

  it('says in its metadata, which are not packed, what it conforms to and the same as in its information', () => {
    expect(metadata.text).not.toContain('/Filter')
    expect(xmp).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A<\/pdfaid:conformance>/u)
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(xmp).toContain('<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>')
    const information = referred(trailer, 'Info').text
    for (const [key, pattern] of [
      ['Title', /<dc:title>\s*<rdf:Alt>\s*<rdf:li xml:lang="x-default">([^<]*)/u],
      ['Author', /<dc:creator>\s*<rdf:Seq>\s*<rdf:li>([^<]*)/u],
      ['Subject', /<dc:description>\s*<rdf:Alt>\s*<rdf:li xml:lang="x-default">([^<]*)/u],
      ['Creator', /<xmp:CreatorTool>([^<]*)/u],
      ['Producer', /<pdf:Producer>([^<]*)/u],
    ] as const) {
      const stated = pattern.exec(xmp)?.[1]
      expect(stated, key).not.toBeUndefined()
      expect(textOf(referred(information, key).text), key).toBe(stated)
    }
    expect(referred(information, 'CreationDate').text).toBe(`(D:${declared.report.year}1231000000Z)`)
    expect(xmp).toMatch(new RegExp(`<xmp:CreateDate>${declared.report.year}-12-31T00:00:00(?:\\.000)?Z<`, 'u'))
  })

  it('has its colours from a profile that it carries', () => {
    const intent = referred(catalogue, 'OutputIntents').text
    expect(intent).toContain('/S /GTS_PDFA1')
    const profile = referred(intent, 'DestOutputProfile')
    expect(profile.text).toContain('/N 3')
    expect(texts.filter((text) => /\/DeviceCMYK|\/Separation/u.test(text))).toEqual([])
  })

  it('carries its fonts, and what each of their letters is', () => {
    const fonts = texts.filter((text) => /\/Type \/Font\b/u.test(text) && text.includes('/Subtype /Type0'))
    expect(fonts).toHaveLength(2)
    for (const font of fonts) {
      expect(font).toMatch(/\/BaseFont \/[A-Z]{6}\+NotoSerifSC-(?:Regular|Bold)/u)
      expect(font).toContain('/Encoding /Identity-H')
      expect(referred(font, 'ToUnicode').stream?.length).toBeGreaterThan(100)
      const descendant = referred(font, 'DescendantFonts').text
      expect(descendant).toMatch(/\/CIDToGIDMap \/Identity/u)
      const descriptor = referred(descendant, 'FontDescriptor').text
      expect(referred(descriptor, 'FontFile2').stream?.length).toBeGreaterThan(10_000)
      // A list of the letters that are embedded would have to be whole.
      expect(descriptor).not.toContain('/CIDSet')
    }
  })

  it('does nothing but show itself and lead to its own pages', () => {
    const actions = texts.filter((text) => /\/S \/GoTo\b/u.test(text))
    expect(actions.length).toBeGreaterThan(20)
    const other =
      /\/(?:JavaScript|JS|Launch|URI|GoToR|SubmitForm|ImportData|Movie|Sound|RichMedia|EmbeddedFiles?|AA|AcroForm|XFA|OpenAction)\b/u
    expect(texts.filter((text) => other.test(text))).toEqual([])
    expect(texts.filter((text) => /\/(?:SMask|BM|ca|CA|Group) /u.test(text))).toEqual([])
    for (const link of texts.filter((text) => text.includes('/Subtype /Link'))) {
      // Printed, and not hidden.
      expect(link).toMatch(/\/F 4\b/u)
      expect(link).toMatch(/\/StructParent \d+/u)
      expect(textOf(/\/Contents (\(.*\))/su.exec(link)?.[1] ?? '')).not.toBe('')
    }
  })

  it('is tagged from the first page to the last, in Chinese, and shows its title', () => {
    expect(referred(catalogue, 'MarkInfo').text + catalogue).toMatch(/\/Marked true/u)
    expect(catalogue).toContain('/Lang (zh-CN)')
    expect(referred(catalogue, 'ViewerPreferences').text + catalogue).toContain('/DisplayDocTitle true')
    const pages = texts.filter((text) => /\/Type \/Page\b/u.test(text))
    expect(pages.length).toBeGreaterThan(15)
    expect(pages.filter((page) => !/\/StructParents \d+/u.test(page) || !page.includes('/Tabs /S'))).toEqual([])
    const links = texts.filter((text) => /\/S \/Link\b/u.test(text))
    for (const link of links) {
      // The page that the tree says a link is on is the page that shows it.
      const [, annotation, page] = /\/Type \/OBJR\s*\/Obj (\d+) 0 R\s*\/Pg (\d+) 0 R/u.exec(link) ?? []
      const shown = /\/Annots \[([^\]]*)\]|\/Annots (\d+) 0 R/u.exec(object(page).text)
      expect(shown?.[1] ?? object(shown?.[2]).text).toContain(`${annotation} 0 R`)
    }
    expect(links.length).toBeGreaterThan(20)
  })
})

/** A text of the file: UTF-16 where it begins as that does. */
function textOf(written: string): string {
  const bytes = Buffer.from(
    written.slice(1, -1).replaceAll(/\\([nrtbf()\\])/gu, (_, letter: string) => escapes[letter] ?? letter),
    'latin1',
  )
  return bytes[0] === 0xfe && bytes[1] === 0xff ? bytes.subarray(2).swap16().toString('utf16le') : bytes.toString('latin1')
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
