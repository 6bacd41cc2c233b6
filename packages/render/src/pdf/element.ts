/** What a screen reader knows of the document: a tree beside the pages, whose leaves are the words drawn there. */
export interface Element {
  readonly tag:
    | 'Document'
    | 'Part'
    | 'Sect'
    | 'H1'
    | 'H2'
    | 'H3'
    | 'H4'
    | 'H5'
    | 'P'
    | 'TOC'
    | 'TOCI'
    | 'Link'
    | 'Table'
    | 'TR'
    | 'TH'
    | 'TD'
  /** What a header cell heads. */
  readonly scope?: 'Column' | 'Row' | undefined
  readonly columnSpan?: number
  readonly rowSpan?: number
  readonly children: Element[]
}

/** Adds an element to another. */
export function addElement(parent: Element, element: Omit<Element, 'children'>): Element {
  const added = { ...element, children: [] }
  parent.children.push(added)
  return added
}
