/** Works something out of an object once, however many checks ask for it. */
export function onceFor<Source extends object, Made>(make: (source: Source) => Made): (source: Source) => Made {
  const known = new WeakMap<Source, { readonly made: Made }>()
  return (source) => {
    const found = known.get(source)
    if (found) return found.made
    const made = make(source)
    known.set(source, { made })
    return made
  }
}
