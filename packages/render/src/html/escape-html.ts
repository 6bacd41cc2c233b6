const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Makes words safe between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  return special.test(text) ? replaceSpecial(text) : text
}

const special = /[&<>"']/u

function replaceSpecial(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (character) => entities[character] ?? '')
}
