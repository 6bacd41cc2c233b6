import { readdirSync } from 'node:fs'
import { type FormTable, occurrences, paragraphs, plainText, type TableCell } from '@juesuan/core'
import type { DeclaredReport } from '@juesuan/dsl'
import { print, renderText } from '@juesuan/render'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { convertOffice, hasOffice, pdfPages } from './convert-office.ts'
import { publish } from './publish.ts'
import { readBackFile } from './read-back-file.ts'

const root = new URL('../examples/', import.meta.url)

describe.each(readdirSync(root))('%s', async (name) => {
  const { default: declared }: { default: DeclaredReport } = await import(new URL(`${name}/report.ts`, root).href)
  const publication = publish(declared)
  const { document, disclosure } = publication
  const docx = Buffer.from(await print('docx', publication))

  it('is the same bytes every time, and tells no time', async () => {
    expect(Buffer.from(await print('docx', publication)).equals(docx)).toBe(true)
    const properties = strFromU8(unzipSync(docx)['docProps/core.xml'] ?? new Uint8Array())
    expect(properties).toContain(`<dc:creator>${document.department}</dc:creator>`)
    expect(properties).not.toContain('dcterms:created')
  })

  it('is read back to what its text states', async () => {
    const read = await readBackFile(docx, declared)
    const { annexes: _, ...stated } = await readBackFile(new TextEncoder().encode(renderText(publication)), declared)
    expect(read.unreadable).toEqual([])
    expect(read).toMatchObject(stated)
  })

  const pdf = hasOffice ? convertOffice(docx, 'docx', 'pdf') : Buffer.alloc(0)

  it.skipIf(!hasOffice)('has in LibreOffice the pages that its contents say', () => {
    const pages = pdfPages(pdf).map(withoutSpaces)
    const front = pages.findIndex((page) => page.endsWith('—1—'))
    expect(front).toBe(2)
    // Every numbered page shows its number.
    for (const [index, page] of pages.slice(front).entries()) expect(page).toMatch(new RegExp(`—${index + 1}—$`, 'u'))
    const listed = pages.slice(0, front).join('')
    const entries = document.children.flatMap((child) => (child.type === 'contents' ? child.entries : []))
    expect(entries.length).toBeGreaterThan(20)
    let from = 0
    for (const { title, target } of entries) {
      const words = withoutSpaces(title)
      from = listed.indexOf(words, from) + words.length
      const number = Number(/^\.*(\d{1,3}?)(?=第|[一二三四五六七八九十]+、|$)/u.exec(listed.slice(from))?.[1])
      expect.soft(pages[front + number - 1], `${title} … ${number}`).toContain(withoutSpaces(target))
    }
  })

  it.skipIf(!hasOffice)('loses nothing in LibreOffice: every form begins a page, every figure and every sentence is there', async () => {
    const pages = pdfPages(pdf)
    for (const form of disclosure.forms) {
      const at = pages.findIndex((page) =>
        withoutSpaces(page)
          .replace(/^第二部分.*?决算表/u, '')
          .startsWith(withoutSpaces(form.title)),
      )
      const next = pages.findIndex(
        (page, index) => index > at && disclosure.forms.some(({ title }) => withoutSpaces(page).startsWith(withoutSpaces(title))),
      )
      expect.soft(at, form.title).toBeGreaterThan(0)
      const shown = pages
        .slice(at, next < 0 ? undefined : next)
        .join('\n')
        .split(/\s+/u)
      const figures = form.rows.flatMap(({ cells }) =>
        cells.flatMap((cell) => (cell.kind === 'figure' && cell.figure.text !== '' ? [cell.figure.text] : [])),
      )
      for (const text of new Set(figures)) {
        const count = (texts: readonly string[]) => texts.filter((other) => other === text).length
        expect.soft(count(shown), `${form.title} ${text}`).toBeGreaterThanOrEqual(count(figures))
      }
    }
    const text = withoutSpaces(pages.map((page) => page.replace(/—\s*\d+\s*—\s*$/u, '')).join(''))
    const sentences = [...paragraphs(disclosure)].map(({ paragraph }) => plainText(paragraph))
    expect(sentences.length).toBeGreaterThan(40)
    for (const sentence of sentences) expect.soft(text).toContain(withoutSpaces(sentence))
    expect([...occurrences(disclosure)].length).toBeGreaterThan(500)
  })

  it.skipIf(!hasOffice)('breaks no figure of a sentence from one line to the next in LibreOffice', () => {
    const shown =
      pdfPages(pdf)
        .join('\n')
        .match(/\d[\d,.]*\d|\d/gu) ?? []
    const stated = [...occurrences({ ...disclosure, forms: [] })].map(({ figure }) => figure.text).filter((text) => /^\d/u.test(text))
    expect(stated.length).toBeGreaterThan(50)
    const count = (texts: readonly string[], text: string) => texts.filter((other) => other === text).length
    for (const text of new Set(stated)) expect.soft(count(shown, text), text).toBeGreaterThanOrEqual(count(stated, text))
  })

  it.skipIf(!hasOffice)('shows every row of every form in LibreOffice', async () => {
    const read = await readBackFile(pdf, declared)
    const texts = (form: FormTable | undefined) => form?.rows.map(({ cells }) => cells.map(cellText).filter((text) => text !== ''))
    for (const form of disclosure.forms) expect(texts(read.forms.find(({ id }) => id === form.id))).toEqual(texts(form))
  })
})

function cellText(cell: TableCell): string {
  return cell.kind === 'label' ? cell.text : cell.figure.text
}

function withoutSpaces(text: string): string {
  return text.replaceAll(/\s+/gu, '')
}
