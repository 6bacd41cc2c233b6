/** A family of layouts by year, each made once: what is worked out from a layout is kept with it. */
export function inEachYear<Layout extends { readonly year: number }>(
  exported: () => Layout,
  make: (year: number) => Layout,
): (year: number) => Layout {
  const others = new Map<number, Layout>()
  return (year) => {
    if (year === exported().year) return exported()
    const layout = others.get(year) ?? make(year)
    others.set(year, layout)
    return layout
  }
}
