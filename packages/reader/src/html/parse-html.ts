import type { FileBounds } from '../file/file-bounds.ts'
import { FileFault } from '../file/file-fault.ts'

/** An element of a page as a browser would see it. */
export interface HtmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly HtmlNode[]
  /** The line of the file it begins in; undefined for one that the file leaves out. */
  readonly line: number | undefined
}

/** What an element holds: elements and words, with their line. */
export type HtmlNode = HtmlElement | HtmlWords

/** Words of a page, with the line of the file they begin in. */
interface HtmlWords {
  readonly words: string
  readonly line: number | undefined
}

/** Parses a page as a browser does, but runs and fetches nothing. */
export async function parseHtml(text: string, { depth, elements }: Pick<FileBounds, 'depth' | 'elements'>): Promise<HtmlElement> {
  const { defaultTreeAdapter, parse } = await import('parse5')
  type Node = ReturnType<typeof defaultTreeAdapter.createDocument>['childNodes'][number]
  const depths = new WeakMap<object, number>()
  let count = 0
  const enter = (parent: object, node: object) => {
    const level = (depths.get(parent) ?? 0) + 1
    count += 1
    if (level > depth) throw new FileFault('too-deep', `这个网页的内容嵌套超过${depth}层，没有读取。`)
    if (count > elements) throw new FileFault('too-large', `这个网页的内容超过${elements}个元素，没有读取。`)
    depths.set(node, level)
  }
  const document = parse(text, {
    sourceCodeLocationInfo: true,
    treeAdapter: {
      ...defaultTreeAdapter,
      appendChild: (parent, node) => {
        enter(parent, node)
        defaultTreeAdapter.appendChild(parent, node)
      },
      insertBefore: (parent, node, reference) => {
        enter(parent, node)
        defaultTreeAdapter.insertBefore(parent, node, reference)
      },
    },
  })
  const convert = (node: Node): HtmlNode[] => {
    const line = node.sourceCodeLocation?.startLine
    if (defaultTreeAdapter.isTextNode(node)) return [{ words: node.value, line }]
    if (!defaultTreeAdapter.isElementNode(node)) return []
    const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]))
    return [{ name: node.tagName, attributes, children: node.childNodes.flatMap(convert), line }]
  }
  return { name: '', attributes: new Map(), children: document.childNodes.flatMap(convert), line: 1 }
}
