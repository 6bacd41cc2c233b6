/** Makes an element of texts and other elements; texts stay texts, whatever stands in them. */
export function make(tag: string, properties: Readonly<Record<string, string>>, ...children: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(properties)) element.setAttribute(name, value)
  element.append(...children)
  return element
}
