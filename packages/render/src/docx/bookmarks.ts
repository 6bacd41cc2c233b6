import type { Document, Node, Part, Section, SectionChild } from '@juesuan/core'

type Titled = Part | Section | Extract<Part['children'][number], { readonly type: 'formTable' }>

/** What the contents lead to, by its entry; and the name of the bookmark at each title that they lead to. */
export interface Bookmarks {
  readonly ofEntry: readonly (string | undefined)[]
  readonly ofNode: ReadonlyMap<Node, string>
}

/** Finds the title each entry of the contents leads to: the next with its words, for contents are in the order of the text. */
export function findBookmarks(document: Document): Bookmarks {
  const entries = document.children.flatMap((child) => (child.type === 'contents' ? child.entries : []))
  const titles = document.children.flatMap((child) => (child.type === 'part' ? titledIn(child) : []))
  const ofNode = new Map<Node, string>()
  let next = 0
  const ofEntry = entries.map(({ target }, index) => {
    const found = titles.findIndex(({ title }, at) => at >= next && title === target)
    const node = titles[found]
    if (!node) return undefined
    next = found + 1
    const name = `_Toc${String(index + 1).padStart(8, '0')}`
    ofNode.set(node, name)
    return name
  })
  return { ofEntry, ofNode }
}

function titledIn(node: Part | Part['children'][number] | SectionChild): Titled[] {
  switch (node.type) {
    case 'part':
    case 'section':
      return [node, ...node.children.flatMap(titledIn)]
    case 'formTable':
      return [node]
    default:
      return []
  }
}
