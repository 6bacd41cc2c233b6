const lastOfAscii = 0x7f
/** So many that pairs which stand near each other seldom share a slot. */
const slots = 2048

/**
 * Tells of one text after another whether some phrase of at most so many characters may stand twice in a row in it. It looks
 * at each character once: where it says no there is none, and patterns need not try them all. Of characters with two units,
 * which are rare, it says yes. A single letter or digit is no phrase.
 */
export function createRepeatFinder(longest: number): (text: string) => boolean {
  const last = new Int32Array(slots)
  let position = 0
  return (text) => {
    // What stood in the text before is too far away.
    position += longest + 1
    let before = text.charCodeAt(0)
    let again = 0
    for (let at = 1; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      if ((code >= 0xd800 && code < 0xe000) || (code === before && code > lastOfAscii)) return true
      const slot = (before * 31 + code) % slots
      position += 1
      const distance = position - (last[slot] ?? 0)
      // In a phrase of two characters one pair stands again two further on; in longer ones, pair after pair does.
      again = distance <= longest ? again + 1 : 0
      if (again > 1 || distance === 2) return true
      last[slot] = position
      before = code
    }
    return false
  }
}
