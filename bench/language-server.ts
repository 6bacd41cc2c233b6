import { spawn } from 'node:child_process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const uri = pathToFileURL(`${root}test/opened-in-editor.ts`).href
const tsc = `${root}node_modules/typescript-7.0/bin/tsc`

/** Opens a text in the language server of TypeScript 7.0; `|` marks the cursor. */
export async function startLanguageServer(marked: string) {
  const server = spawn(process.execPath, [tsc, '--lsp', '--stdio'], { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] })
  const connection = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin))
  connection.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) => items.map(() => null))
  connection.onRequest('client/registerCapability', () => null)
  connection.listen()
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: pathToFileURL(root).href, capabilities: {} })
  await connection.sendNotification('initialized', {})
  let version = 0
  let position = { line: 0, character: 0 }
  const place = (text: string) => {
    const before = text.slice(0, text.indexOf('|')).split('\n')
    position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 }
    version += 1
    return text.replace('|', '')
  }
  const text = place(marked)
  await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'typescript', version, text } })
  return {
    edit: (written: string) => {
      const changed = place(written)
      void connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text: changed }] })
    },
    completions: () => connection.sendRequest('textDocument/completion', { textDocument: { uri }, position }),
    close: () => {
      connection.dispose()
      server.kill()
    },
  }
}
