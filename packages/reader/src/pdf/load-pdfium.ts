import { readFile } from 'node:fs/promises'
import type { WrappedPdfiumModule } from '@embedpdf/pdfium'

/** The PDF engine of Chromium, as WebAssembly: it sees its own memory and nothing else. */
export interface Pdfium {
  readonly calls: WrappedPdfiumModule
  /** Copies bytes into the engine's memory. */
  readonly store: (bytes: Uint8Array) => number
  readonly numbers: Numbers
}

/** Room in the engine's memory for the numbers that one call gives back: eight bytes each, to be read before the next. */
interface Numbers {
  readonly at: (index: number) => number
  readonly double: (index: number) => number
  readonly float: (index: number) => number
  readonly integer: (index: number) => number
}

declare const WebAssembly: {
  readonly compile: (bytes: Uint8Array) => Promise<object>
  readonly instantiate: (compiled: object, imports: object) => Promise<object>
}

/** Compiled once; every file gets an engine of its own, with memory of its own. */
let compiled: Promise<object> | undefined

interface Imports {
  readonly env: { readonly emscripten_resize_heap: (size: number) => boolean }
}

/** Starts an engine that can take no more memory than it may, in bytes. */
export async function loadPdfium(mostMemory: number): Promise<Pdfium> {
  const { init } = await import('@embedpdf/pdfium')
  compiled ??= readFile(new URL(import.meta.resolve('@embedpdf/pdfium/pdfium.wasm'))).then(WebAssembly.compile)
  const engine = await compiled
  const calls = await init({
    instantiateWasm: ({ env, ...imports }: Imports, done: (instance: object) => void) => {
      const resize = (size: number) => size <= mostMemory && env.emscripten_resize_heap(size)
      const limited = { ...imports, env: { ...env, emscripten_resize_heap: resize } }
      void WebAssembly.instantiate(engine, limited).then(done)
      return {}
    },
  })
  calls.PDFiumExt_Init()
  const { pdfium } = calls
  const room = pdfium.wasmExports.malloc(8 * roomFor)
  const views = viewsOf(room, () => pdfium.HEAPU8.buffer)
  return {
    calls: { ...calls, ...directCalls(pdfium.wasmExports) },
    store: (data) => {
      const at = pdfium.wasmExports.malloc(data.length)
      pdfium.HEAPU8.set(data, at)
      return at
    },
    numbers: {
      at: (index) => room + 8 * index,
      double: (index) => views().doubles[index] ?? 0,
      float: (index) => views().floats[index] ?? 0,
      integer: (index) => views().integers[index] ?? 0,
    },
  }
}

const roomFor = 4

/** The numbers in a room of the engine's memory. Memory moves when it grows, so whether it is still there is looked at each time. */
function viewsOf(room: number, memory: () => ArrayBufferLike) {
  const view = (buffer: ArrayBufferLike) => ({
    buffer,
    doubles: new Float64Array(buffer, room, roomFor),
    floats: new Float32Array(buffer, room, 2 * roomFor),
    integers: new Int32Array(buffer, room, 2 * roomFor),
  })
  let last = view(memory())
  return () => {
    const buffer = memory()
    if (buffer !== last.buffer) last = view(buffer)
    return last
  }
}

/** What is called for every character and every line drawn. The engine's own wrappers convert texts, of which these have none, and take longer than the calls. */
const frequent = [
  'FPDFPageObj_GetMatrix',
  'FPDFPageObj_GetType',
  'FPDFPage_GetObject',
  'FPDFText_GetCharOrigin',
  'FPDFText_GetFontSize',
  'FPDFText_GetLooseCharBox',
  'FPDFText_GetMatrix',
  'FPDFText_GetUnicode',
  'FPDFText_HasUnicodeMapError',
  'FPDFText_IsGenerated',
] as const satisfies readonly (keyof WrappedPdfiumModule)[]

/** The same calls without their wrappers; what says yes or no says 1 or 0. */
function directCalls(exported: object): Partial<Pick<WrappedPdfiumModule, (typeof frequent)[number]>> {
  return Object.fromEntries(frequent.flatMap((name) => (name in exported ? [[name, Reflect.get(exported, name)]] : [])))
}
