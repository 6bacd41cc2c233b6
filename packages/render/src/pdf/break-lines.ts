/** A line of text: what keeps together in it, and how wide it is in ems. */
export interface Line {
  /** Single characters, and numbers with their unit or words of other scripts. */
  readonly atoms: readonly string[]
  readonly width: number
  /** How far its last mark may stand over the margin, for its right half is empty. */
  readonly overhang: number
}

/** Numbers with the unit or measure word after them, words of other scripts, and single characters. */
const atom = /[-−+]?\d[\d,.]*(?:[%％‰]| ?[万亿]?元| ?\p{Script=Han})?|[\p{Script=Latin}][\p{Script=Latin}\d.'’-]*|\s+|./gsu
const opening = /[（“‘《〈「『【〔([]$/u
const closing = /^[，。、；：！？）”’》〉」』】〕…,.;:!?)\]%％]/u
const hanging = /[，。、；：！？）”’》〉」』】〕]$/u

/**
 * Breaks a text into lines of a width in ems, the first of them shorter by an indent. No line begins with a mark that
 * closes or ends with one that opens (禁则), and no number is parted from its unit, but where a line has room for neither.
 */
export function breakLines(text: string, width: number, widthOf: (text: string) => number, indent = 0): Line[] {
  const lines: Line[] = []
  let atoms: string[] = []
  let taken = indent
  const end = () => {
    const words = withoutBlank(atoms)
    if (words.length > 0) lines.push({ atoms, width: sumOf(words, widthOf), overhang: overhangOf(words, widthOf) })
    atoms = []
    taken = 0
  }
  const room = (part: readonly string[]) => sumOf(withoutBlank(part), widthOf) - overhangOf(withoutBlank(part), widthOf)
  for (const cluster of clustersOf(text)) {
    if (taken + room(cluster) > width && atoms.length > 0) end()
    const parts = taken + room(cluster) > width ? cluster.flatMap((each) => Array.from(each, (character) => [character])) : [cluster]
    for (const part of parts) {
      if (taken + room(part) > width && atoms.length > 0) end()
      if (atoms.length === 0 && lines.length > 0 && part[0]?.trim() === '') continue
      atoms.push(...part)
      taken += sumOf(part, widthOf)
    }
  }
  end()
  return lines
}

/** Breaks a text into as few lines as its width allows, and a few into even ones: no last line of one character. */
export function breakEvenly(text: string, width: number, widthOf: (text: string) => number): Line[] {
  const lines = breakLines(text, width, widthOf)
  if (lines.length < 2 || lines.length > 3) return lines
  for (let narrower = sumOf([text], widthOf) / lines.length; narrower < width; narrower += 0.5) {
    const even = breakLines(text, narrower, widthOf)
    if (even.length <= lines.length) return even
  }
  return lines
}

/** A blank at the end of a line stands over the margin, where nothing is seen of it; what is copied has it. */
function withoutBlank(atoms: readonly string[]): readonly string[] {
  return atoms.at(-1)?.trim() === '' ? atoms.slice(0, -1) : atoms
}

/** What must not be parted: an atom with the marks around it. */
function clustersOf(text: string): string[][] {
  const clusters: string[][] = []
  let last = ''
  for (const [each] of text.matchAll(atom)) {
    const isJoined = closing.test(each) || opening.test(last) || (each === '—' && last === '—') || (each.trim() === '' && last !== '')
    const open = clusters.at(-1)
    if (open && isJoined) open.push(each)
    else clusters.push([each])
    last = each
  }
  return clusters
}

function overhangOf(atoms: readonly string[], widthOf: (text: string) => number): number {
  const last = atoms.at(-1) ?? ''
  return hanging.test(last) ? widthOf(last.slice(-1)) / 2 : 0
}

function sumOf(atoms: readonly string[], widthOf: (text: string) => number): number {
  return atoms.reduce((sum, each) => sum + widthOf(each), 0)
}

/** The width of the widest part of a text that cannot be broken, in ems. */
export function unbreakable(text: string, widthOf: (text: string) => number): number {
  return Math.max(0, ...clustersOf(text).map((cluster) => sumOf(cluster, widthOf)))
}
