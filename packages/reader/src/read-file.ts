import { type FileBounds, fileBounds } from './file/file-bounds.ts'
import type { FileText } from './file/file-text.ts'
import { readInThread } from './read-in-thread.ts'

/**
 * Reads a published file of any format into the text form that `readText` reads, or tells in one sentence why it cannot.
 * The format is recognised by the contents. Files from strangers are read in a thread of its own within bounds of size,
 * time and memory; nothing they refer to is opened, and nothing in them is run.
 */
export async function readFile(bytes: Uint8Array, bounds: Partial<FileBounds> = {}): Promise<FileText> {
  const kept = { ...fileBounds, ...bounds }
  if (bytes.length === 0) return { kind: 'unreadable', reason: 'empty', message: '这个文件是空的。' }
  if (bytes.length > kept.size) {
    const most = Math.round(kept.size / 1024 / 1024)
    return { kind: 'unreadable', reason: 'too-large', message: `这个文件超过${most}MB，没有读取。请确认是部门决算公开文件。` }
  }
  return readInThread({ bytes, bounds: kept })
}
