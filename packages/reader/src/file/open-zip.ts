import { inflateRawSync } from 'node:zlib'
import type { FileBounds } from './file-bounds.ts'
import { FileFault } from './file-fault.ts'

/** The parts of a compressed file, expanded one by one when they are asked for. */
export interface Zip {
  readonly names: ReadonlySet<string>
  /** The bytes of a part; undefined where there is none of that name. */
  readonly read: (name: string) => Uint8Array | undefined
}

interface Part {
  readonly isPacked: boolean
  readonly at: number
  readonly size: number
  readonly expanded: number
}

const damaged = () => new FileFault('damaged', '这个文件不完整或已经损坏，无法解压。请重新下载。')
const tooLarge = (most: number) =>
  new FileFault('too-large', `这个文件解压后超过${Math.round(most / 1024 / 1024)}MB，没有读取。请确认是部门决算公开文件。`)

/** Opens a compressed file by the directory at its end. What it says of the sizes of its parts is held against them. */
export function openZip(bytes: Uint8Array, bounds: Pick<FileBounds, 'expanded' | 'parts'>): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts = readDirectory(view, bounds.parts)
  let left = bounds.expanded
  if ([...parts.values()].reduce((sum, { expanded }) => sum + expanded, 0) > left) throw tooLarge(bounds.expanded)
  return {
    names: new Set(parts.keys()),
    read: (name) => {
      const part = parts.get(name)
      if (!part) return undefined
      const content = expand(bytes, view, part, left)
      if (!content) throw part.expanded > left ? tooLarge(bounds.expanded) : damaged()
      left -= content.length
      return content
    },
  }
}

const signatures = { end: 0x06054b50, entry: 0x02014b50, local: 0x04034b50 }
const sizes = { end: 22, entry: 46, local: 30, comment: 0xffff }
const encryptedFlag = 1
const methods = { stored: 0, deflated: 8 }

/** The directory: for every part its name, where it is packed and how large it is. */
function readDirectory(view: DataView, most: number): Map<string, Part> {
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  if (count > most) throw new FileFault('too-large', `这个文件由${count}个部分组成，超过${most}个的不读取。`)
  const parts = new Map<string, Part>()
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index += 1) {
    if (at + sizes.entry > view.byteLength || view.getUint32(at, true) !== signatures.entry) throw damaged()
    const [nameLength, extra, comment] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)]
    if ((view.getUint16(at + 8, true) & encryptedFlag) !== 0)
      throw new FileFault('encrypted', '这个文件加了密码，无法读取。请使用没有密码的文件。')
    const method = view.getUint16(at + 10, true)
    const nameAt = view.byteOffset + at + sizes.entry
    const name = new TextDecoder().decode(new Uint8Array(view.buffer, nameAt, Math.min(nameLength, view.buffer.byteLength - nameAt)))
    const part = { at: view.getUint32(at + 42, true), size: view.getUint32(at + 20, true), expanded: view.getUint32(at + 24, true) }
    if (method === methods.stored || method === methods.deflated) parts.set(name, { ...part, isPacked: method === methods.deflated })
    at += sizes.entry + nameLength + extra + comment
  }
  return parts
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - sizes.end - sizes.comment)
  for (let at = view.byteLength - sizes.end; at >= first; at -= 1) if (view.getUint32(at, true) === signatures.end) return at
  throw damaged()
}

/** The content of a part; undefined where it is not what the directory says. */
function expand(bytes: Uint8Array, view: DataView, { at, size, expanded, isPacked }: Part, most: number): Uint8Array | undefined {
  if (at + sizes.local > view.byteLength || view.getUint32(at, true) !== signatures.local || expanded > most) return undefined
  const from = at + sizes.local + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  const packed = bytes.subarray(from, from + size)
  if (!isPacked) return packed.length === expanded ? packed : undefined
  try {
    const content = inflateRawSync(packed, { maxOutputLength: Math.max(1, expanded) })
    return content.length === expanded ? content : undefined
  } catch {
    return undefined
  }
}
