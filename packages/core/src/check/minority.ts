/** Things written otherwise than most of their kind; the first way counts as the usual one where they are as many. */
export function minority<Thing, Style extends number | boolean>(
  things: readonly Thing[],
  styleOf: (thing: Thing) => Style,
): { readonly usual: Style; readonly others: readonly Thing[] } | undefined {
  const [first] = things
  const style = first === undefined ? undefined : styleOf(first)
  if (things.every((thing) => styleOf(thing) === style)) return undefined
  const own = things.map(styleOf)
  const styles = new Map<Style, number>()
  for (const style of own) styles.set(style, (styles.get(style) ?? 0) + 1)
  const [usual] = [...styles].reduce((most, style) => (style[1] > most[1] ? style : most))
  return { usual, others: things.filter((_, at) => own[at] !== usual) }
}
