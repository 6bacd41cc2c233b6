import type { HtmlElement } from './parse-html.ts'

/** Whether a browser does not show an element as text: scripts, styles, controls, what is hidden; or, on a page that we printed, what stands beside the report. */
export function isHidden({ name, attributes }: HtmlElement): boolean {
  return leftOut.has(name) || attributes.has('hidden') || attributes.has('data-beside') || hidden.test(attributes.get('style') ?? '')
}

const leftOut = new Set(
  'audio button canvas datalist embed head iframe input math noscript object rp rt script select style svg template textarea video'.split(
    ' ',
  ),
)
const hidden = /display\s*:\s*none|visibility\s*:\s*hidden/iu
