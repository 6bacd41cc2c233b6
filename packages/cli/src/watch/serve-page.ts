import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { UsageError } from '../usage-error.ts'
import type { Saved } from './saved.ts'
import { shell, shellPolicy } from './shell.ts'

/** A page that is served, to be replaced by newer ones. */
export interface ServedPage {
  readonly address: string
  /** Shows a page, or where there is none the last one again, with what is said of it. */
  readonly show: (saved: Saved, html?: string) => void
  readonly close: () => Promise<void>
}

/** Asked for by nobody, this port is taken if it is free. */
const usual = 4747

/** Serves a page on this machine only: to its own address, and only what it has. */
export async function servePage(port: number | undefined): Promise<ServedPage> {
  const windows = new Set<ServerResponse>()
  let page = ''
  let event = ''
  const answers: Readonly<Record<string, (response: ServerResponse) => void>> = {
    '/': (response) => send(response, shell, shellPolicy),
    '/report': (response) => send(response, page),
    '/events': (response) => {
      response.writeHead(200, { ...headers, 'Content-Type': 'text/event-stream' })
      response.write(event)
      windows.add(response)
      response.on('close', () => windows.delete(response))
    },
  }
  const server = createServer((request, response) => {
    const answer = isFromHere(request, server) ? answers[request.url ?? ''] : undefined
    if (answer && request.method === 'GET') answer(response)
    else response.writeHead(answer ? 405 : isFromHere(request, server) ? 404 : 403, headers).end()
  })
  await listen(server, port)
  return {
    address: `http://127.0.0.1:${portOf(server)}/`,
    show: (saved, html) => {
      page = html ?? page
      event = `data: ${JSON.stringify(saved)}\n\n`
      for (const window of windows) window.write(event)
    },
    close: () =>
      new Promise((closed) => {
        for (const window of windows) window.end()
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

const headers = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff', 'Cross-Origin-Resource-Policy': 'same-origin' } as const

function send(response: ServerResponse, html: string, policy?: string): void {
  const policies = policy === undefined ? {} : { 'Content-Security-Policy': policy }
  response.writeHead(200, { ...headers, ...policies, 'Content-Type': 'text/html; charset=utf-8' }).end(html)
}

/** A name that leads to this machine from a page elsewhere (DNS rebinding) is not ours. */
function isFromHere({ headers: { host } }: IncomingMessage, server: Server): boolean {
  return host === `127.0.0.1:${portOf(server)}` || host === `localhost:${portOf(server)}`
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port
}

async function listen(server: Server, port: number | undefined): Promise<void> {
  const attempt = (wanted: number) =>
    new Promise<void>((listening, failed) => {
      server.once('error', failed)
      server.listen(wanted, '127.0.0.1', () => {
        server.off('error', failed)
        listening()
      })
    })
  try {
    await attempt(port ?? usual)
  } catch (error) {
    if (port !== undefined)
      throw new UsageError(`端口 ${port} 不能用：${error instanceof Error ? error.message : String(error)}。请换一个。`)
    await attempt(0)
  }
}
