import type { Random } from './random.ts'

/** Something that happens to a text on its way. */
type Damage = (text: string, random: Random) => string

const strange = [
  '\t',
  '\n',
  '\f',
  '\0',
  '\u202e',
  '\ufeff',
  '￥',
  '——',
  '，',
  '。',
  '（',
  '1',
  '-',
  '.',
  '%',
  '万元',
  '第',
  '公开01表',
  '𠮷',
  '\ud800',
  '"',
  '`',
  '{{',
  '\\',
]

/** All that may happen, each by its name. */
const damages = {
  cut: (text, random) => {
    const from = random(text.length)
    return random(2) === 0 ? text.slice(0, from) : text.slice(0, from) + text.slice(from + random(2_000))
  },
  doubled: (text, random) => {
    const from = random(text.length)
    const piece = text.slice(from, from + random(4_000))
    return text.slice(0, from) + piece + text.slice(from)
  },
  'lines shuffled': (text, random) => {
    const lines = text.split('\n')
    const from = random(lines.length)
    const moved = lines.splice(from, 1 + random(60))
    for (const line of moved) lines.splice(Math.min(lines.length, from + random(60)), 0, line)
    return lines.join('\n')
  },
  'lines joined': (text, random) => {
    let every = 1 + random(40)
    return text.replaceAll('\n', (line) => (every-- % 7 === 0 ? '' : line))
  },
  'huge numbers': (text, random) => {
    const digits = '9'.repeat(1 + random(random(4) === 0 ? 5_000 : 40))
    const every = 1 + random(30)
    let at = 0
    return text.replaceAll(/\d+\.\d\d/gu, (figure) => (at++ % every === 0 ? `${digits}.${digits.slice(0, random(30))}` : figure))
  },
  'wrong encoding': (text, random) => {
    const bytes = Buffer.from(text, random(2) === 0 ? 'utf8' : 'utf16le')
    const decoders = ['gbk', 'utf-16le', 'latin1', 'utf-8'] as const
    return new TextDecoder(decoders[random(decoders.length)]).decode(bytes)
  },
  'characters put in': (text, random) => {
    let changed = text
    for (let left = 1 + random(20); left > 0; left -= 1) {
      const at = random(changed.length)
      changed = changed.slice(0, at) + (strange[random(strange.length)] ?? '').repeat(1 + random(3)) + changed.slice(at + random(2))
    }
    return changed
  },
  'one character many times': (text, random) => {
    const at = random(text.length)
    return text.slice(0, at) + (strange[random(strange.length)] ?? '').repeat(random(20_000)) + text.slice(at)
  },
  'tabs and spaces mixed up': (text, random) => {
    const every = 1 + random(9)
    let at = 0
    return text.replaceAll(/[\t ]/gu, (blank) => (at++ % every === 0 ? ([' ', '', '\t\t'][random(3)] ?? '') : blank))
  },
} as const satisfies Readonly<Record<string, Damage>>

const kinds = Object.entries(damages)

/** A text after one to three kinds of damage, with their names. */
export function damage(text: string, random: Random): { readonly text: string; readonly kinds: readonly string[] } {
  const chosen = Array.from({ length: 1 + random(3) }, () => kinds[random(kinds.length)] ?? kinds[0])
  return {
    text: chosen.reduce((changed, kind) => kind?.[1](changed, random) ?? changed, text),
    kinds: chosen.flatMap((kind) => kind?.[0] ?? []),
  }
}
