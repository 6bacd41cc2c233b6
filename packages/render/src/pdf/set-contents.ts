import type { Contents, ContentsEntry } from '@juesuan/core'
import { breakLines, type Line } from './break-lines.ts'
import { addElement, type Element } from './element.ts'
import type { Mark } from './mark.ts'
import { printable } from './printable.ts'
import { baselineIn, setLine } from './set-line.ts'
import { setText, type TextSetting, textStyles } from './set-text.ts'
import type { Strip } from './strip.ts'

/** 四号, or smaller where a title would need two lines; from line to line it stays the same. */
const sizes = [14, 13, 12]
const leading = 20.8
/** Room for the number of a page and for leaders, and how far sections are set back: in ems. */
const [numberRoom, leaderRoom, setBack] = [2.2, 1, 1.5]

/** Sets the contents: each title, leaders, the number of its page; the whole line leads there. */
export function setContents({ title, entries }: Contents, setting: TextSetting): Strip[] {
  const heading = setText(title, { ...textStyles.part, below: 10 }, setting)
  const contents = addElement(setting.parent, { tag: 'TOC' })
  const size = sizes.find((each) => entries.every((entry) => fits(entry, each, setting))) ?? 12
  return [...heading, ...entries.flatMap((entry) => setEntry(entry, size, setting, contents))]
}

const weightOf = ({ level }: ContentsEntry) => (level === 0 ? 'bold' : 'regular')
const indentOf = ({ level }: ContentsEntry) => (level === 0 ? 0 : setBack)

function fits(entry: ContentsEntry, size: number, { faces, width }: TextSetting): boolean {
  const words = faces[weightOf(entry)].widthOf(printable(entry.title))
  return indentOf(entry) + words + leaderRoom + numberRoom <= width / size
}

/** The lines of a title that is too long for one: the last leaves room for the number, the others fill the width. */
function breakTitle(title: string, width: number, widthOf: (text: string) => number): Line[] {
  const room = width - leaderRoom - numberRoom
  const lines = breakLines(title, width, widthOf)
  return (lines.at(-1)?.width ?? 0) <= room ? lines : breakLines(title, room, widthOf)
}

function setEntry(entry: ContentsEntry, size: number, { faces, left, width }: TextSetting, contents: Element): Strip[] {
  const weight = weightOf(entry)
  const item = addElement(contents, { tag: 'TOCI' })
  const [from, right] = [left + indentOf(entry) * size, left + width]
  const baseline = baselineIn(leading, size)
  const lines = breakTitle(printable(entry.title), (right - from) / size, faces[weight].widthOf)
  return lines.map((line, index): Strip => {
    const element = addElement(item, { tag: 'Link' })
    const words = setLine(line, faces, { weight, size, element }, { left: from, width: right - from, baseline, align: 'left' })
    const link: Mark = { kind: 'link', x: from, y: 0, width: right - from, height: leading, title: entry.target, element }
    if (index < lines.length - 1) return { kind: 'strip', height: leading, marks: [...words, link] }
    const dot = faces.regular.widthOf('.') * size
    const dots = Math.max(0, Math.floor((right - from - (line.width + 0.4 + numberRoom) * size) / (2 * dot)))
    const leaders = {
      kind: 'text',
      x: right - numberRoom * size - dots * 2 * dot,
      y: baseline,
      text: '.'.repeat(dots),
      spacing: dot,
    } as const
    const number: Mark = { kind: 'pageNumber', x: right, y: baseline, size, title: entry.target, element }
    const marks = [...words, { ...leaders, weight: 'regular', size, element: undefined } as const, number, link]
    return { kind: 'strip', height: leading, marks }
  })
}
