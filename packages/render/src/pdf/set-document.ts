import { type Document, type Handlers, type Node, plainText, renderNode, type SectionChild } from '@juesuan/core'
import { addElement, type Element } from './element.ts'
import { coverPage, measureOf, textPage } from './page-format.ts'
import { prepareGrid } from './prepare-grid.ts'
import { setContents } from './set-contents.ts'
import { setForm } from './set-form.ts'
import { setGrid } from './set-grid.ts'
import { setText, type TextSetting, type TextStyle, textStyles } from './set-text.ts'
import type { Piece } from './strip.ts'
import type { Typefaces } from './typeface.ts'

/** Sets a document as what its pages are filled with, and as the tree of what stands on them. */
export function setDocument(document: Document, faces: Typefaces): { readonly pieces: readonly Piece[]; readonly root: Element } {
  const root: Element = { tag: 'Document', children: [] }
  return { pieces: set(document, { faces, parent: root, left: textPage.left, width: measureOf(textPage) }), root }
}

const set = (node: Node, setting: TextSetting): Piece[] => renderNode(handlers, node, setting)

const department: TextStyle = { tag: 'P', weight: 'bold', size: 26, leading: 44, align: 'centre', indent: 0, above: 130, isEven: true }
const coverTitle: TextStyle = { tag: 'H1', weight: 'bold', size: 32, leading: 52, align: 'centre', indent: 0, above: 24, isEven: true }

const handlers: Handlers<Piece[], TextSetting> = {
  document: ({ children }, setting) => children.flatMap((child) => set(child, setting)),
  cover: (cover, setting) => [
    { kind: 'page', format: coverPage },
    // Room above is lost at the top of a page.
    { kind: 'strip', height: 0, marks: [] },
    ...setText(cover.department, department, setting),
    ...setText(cover.title, coverTitle, setting),
  ],
  contents: (contents, setting) => [{ kind: 'page', format: textPage }, ...setContents(contents, setting)],
  part: ({ title, children }, setting) => {
    const inside = { ...setting, parent: addElement(setting.parent, { tag: 'Part' }) }
    const isOfForms = children[0]?.type === 'formTable'
    const style = isOfForms ? { ...textStyles.part, above: 180 } : textStyles.part
    const opening: Piece[] = [{ kind: 'page', format: textPage }, ...(isOfForms ? [{ kind: 'strip', height: 0, marks: [] } as const] : [])]
    const body = children.flatMap((child, index): Piece[] => {
      const follows = child.type !== 'formTable' && children[index - 1]?.type === 'formTable'
      return [...(follows ? [{ kind: 'page', format: textPage } as const] : []), ...set(child, inside)]
    })
    return [...opening, ...setText(title, style, inside, 0), ...body]
  },
  section: ({ title, level, children }, setting) => {
    const inside = { ...setting, parent: addElement(setting.parent, { tag: 'Sect' }) }
    const heading = title === '' ? [] : setText(title, textStyles[`section${level}`], inside, level)
    return [...heading, ...children.flatMap((child: SectionChild) => set(child, inside))]
  },
  paragraph: (paragraph, setting) => setText(plainText(paragraph), textStyles.paragraph, setting),
  formTable: (form, { faces, parent }) => setForm(form, faces, parent),
  table: (table, setting) => {
    const { header, rows } = setGrid(
      prepareGrid(table, setting.faces),
      { size: 10.5, padding: 4 },
      { ...setting, height: 300 },
      setting.parent,
    )
    const after = { kind: 'strip', height: 8, marks: [] } as const
    return [
      ...setText(table.caption, textStyles.caption, setting),
      ...header,
      { kind: 'repeat', strips: header },
      ...rows,
      { kind: 'repeat', strips: [] },
      after,
    ]
  },
  note: ({ text }, setting) => setText(text, textStyles.note, setting),
  text: ({ value }, setting) => setText(value, textStyles.paragraph, setting),
  figure: ({ text }, setting) => setText(text, textStyles.paragraph, setting),
}
