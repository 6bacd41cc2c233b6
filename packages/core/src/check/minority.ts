/** Things written otherwise than most of their kind; the first way counts as the usual one where they are as many. */
export function minority<Thing>(
  things: readonly Thing[],
  styleOf: (thing: Thing) => string,
): { readonly usual: string; readonly others: readonly Thing[] } | undefined {
  const styles = new Map<string, number>()
  for (const thing of things) styles.set(styleOf(thing), (styles.get(styleOf(thing)) ?? 0) + 1)
  if (styles.size < 2) return undefined
  const [usual = ''] = [...styles].reduce((most, style) => (style[1] > most[1] ? style : most))
  return { usual, others: things.filter((thing) => styleOf(thing) !== usual) }
}
