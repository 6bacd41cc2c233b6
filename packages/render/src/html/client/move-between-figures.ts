import { figures } from './figures.ts'

/**
 * Makes figures reachable by keyboard: one stop of the Tab key for each form and each section, and arrow keys between the figures in
 * it. Five hundred stops would be none.
 */
export function moveBetweenFigures(): void {
  for (const figure of figures) {
    figure.setAttribute('role', 'button')
    figure.tabIndex = -1
  }
  for (const group of new Set(figures.map(groupOf))) {
    const first = group?.querySelector<HTMLElement>('data[data-q]')
    if (first) first.tabIndex = 0
  }
  document.addEventListener('keydown', (event) => {
    if (!(event.target instanceof HTMLDataElement) || event.ctrlKey || event.metaKey || event.altKey) return
    const next = nextFigure(event.target, event.key)
    if (!next) return
    event.preventDefault()
    next.focus()
  })
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLDataElement)) return
    for (const stop of groupOf(target)?.querySelectorAll<HTMLElement>('data[tabindex="0"]') ?? []) stop.tabIndex = -1
    target.tabIndex = 0
  })
}

function groupOf(figure: HTMLElement): Element | null {
  return figure.closest('.form, .document > section > section, .document > section')
}

/** Sideways to the figure before or after; up and down to the nearest one in the rows above or below. */
function nextFigure(from: HTMLElement, key: string): HTMLElement | undefined {
  const group = [...(groupOf(from)?.querySelectorAll<HTMLElement>('data[data-q]') ?? [])]
  const at = group.indexOf(from)
  if (key === 'ArrowRight') return group[at + 1]
  if (key === 'ArrowLeft') return group[at - 1]
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return undefined
  const row = from.closest('tr')
  if (!row) return group[at + (key === 'ArrowDown' ? 1 : -1)]
  // Figures of one column end at the same edge, whatever their lengths.
  const edge = from.getBoundingClientRect().right
  const others = key === 'ArrowDown' ? group.slice(at + 1) : group.slice(0, at).reverse()
  return others.find((figure) => figure.closest('tr') !== row && Math.abs(figure.getBoundingClientRect().right - edge) < 8)
}
