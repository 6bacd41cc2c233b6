import { SaxesParser } from 'saxes'
import { decodeText } from './decode-text.ts'
import type { FileBounds } from './file-bounds.ts'
import { FileFault } from './file-fault.ts'

/** An element of an XML file, by its local name. */
export interface XmlElement {
  readonly name: string
  /** By their local names. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
}

/** What an element holds: elements and words. */
type XmlNode = XmlElement | string

interface OpenElement extends XmlElement {
  readonly children: XmlNode[]
}

/** Parses an XML file. No entity but the five of XML is known, nothing outside the file is read, and the bounds hold for it alone. */
export function parseXml(bytes: Uint8Array, { depth, elements }: Pick<FileBounds, 'depth' | 'elements'>): XmlElement {
  const parser = new SaxesParser({ xmlns: true })
  const root: OpenElement = { name: '', attributes: {}, children: [] }
  const open: OpenElement[] = [root]
  const push = (words: string) => open.at(-1)?.children.push(words)
  let count = 0
  parser.on('opentag', ({ local, attributes }) => {
    count += 1
    if (open.length > depth) throw new FileFault('too-deep', `这个文件的内容嵌套超过${depth}层，没有读取。`)
    if (count > elements) throw new FileFault('too-large', `这个文件的内容超过${elements}个元素，没有读取。`)
    const element: OpenElement = {
      name: local,
      attributes: Object.fromEntries(Object.values(attributes).map((attribute) => [attribute.local, attribute.value])),
      children: [],
    }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', push)
  parser.on('cdata', push)
  parser.on('error', () => {
    throw new FileFault('damaged', '这个文件的内容不完整或已经损坏。请重新下载。')
  })
  parser.write(decodeText(bytes) ?? '').close()
  return root.children.find((child) => typeof child !== 'string') ?? root
}

/** The elements of a name that an element holds. */
export function childrenOf({ children }: XmlElement, name: string): XmlElement[] {
  return children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name)
}

/** The first element of a name that an element holds. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return childrenOf(element, name)[0]
}
