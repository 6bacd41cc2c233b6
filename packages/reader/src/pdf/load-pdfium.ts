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
  readonly doubles: () => Float64Array
  readonly floats: () => Float32Array
  readonly integers: () => Int32Array
}

declare const WebAssembly: {
  readonly instantiate: (bytes: Uint8Array, imports: object) => Promise<{ readonly instance: object }>
}

interface Imports {
  readonly env: { readonly emscripten_resize_heap: (size: number) => boolean }
}

/** Starts an engine that can take no more memory than it may, in bytes. */
export async function loadPdfium(mostMemory: number): Promise<Pdfium> {
  const { init } = await import('@embedpdf/pdfium')
  const bytes = await readFile(new URL(import.meta.resolve('@embedpdf/pdfium/pdfium.wasm')))
  const calls = await init({
    instantiateWasm: ({ env, ...imports }: Imports, done: (instance: object) => void) => {
      const resize = (size: number) => size <= mostMemory && env.emscripten_resize_heap(size)
      const limited = { ...imports, env: { ...env, emscripten_resize_heap: resize } }
      void WebAssembly.instantiate(bytes, limited).then(({ instance }) => done(instance))
      return {}
    },
  })
  calls.PDFiumExt_Init()
  const { pdfium } = calls
  const room = pdfium.wasmExports.malloc(8 * roomFor)
  // Memory moves when it grows, so it is looked at anew each time.
  return {
    calls,
    store: (data) => {
      const at = pdfium.wasmExports.malloc(data.length)
      pdfium.HEAPU8.set(data, at)
      return at
    },
    numbers: {
      at: (index) => room + 8 * index,
      doubles: () => new Float64Array(pdfium.HEAPU8.buffer, room, roomFor),
      floats: () => new Float32Array(pdfium.HEAPU8.buffer, room, 2 * roomFor),
      integers: () => new Int32Array(pdfium.HEAPU8.buffer, room, 2 * roomFor),
    },
  }
}

const roomFor = 4
