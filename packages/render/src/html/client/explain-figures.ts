import type { PageData } from '../page-data.ts'
import { describeQuantity } from './describe-quantity.ts'
import { figures, figuresOf, numberOf, quantityOf } from './figures.ts'
import { make } from './make.ts'
import { moveBetweenFigures } from './move-between-figures.ts'

/** Goes to a figure and explains it. */
export type ShowFigure = (figure: HTMLElement) => void

/** Explains the figure that is clicked or has the focus, beside the report; marks it wherever else it is printed. */
export function explainFigures(data: PageData): ShowFigure {
  const panel = document.getElementById('explanation')
  if (!panel) return () => undefined
  let shown: HTMLDataElement | undefined
  /** Closed by the reader, it stays so until a figure is asked for. */
  let isClosed = false

  const hint = () => [
    make('h2', {}, '数字的来历'),
    make('p', { class: 'hint' }, '点一下报表或文字里的任何一个数，这里就说明它是什么、怎样得来、还印在哪里。'),
    make('p', { class: 'hint' }, '按 / 查找；在数字之间用方向键移动，Esc 收起。'),
  ]
  const mark = () => {
    for (const figure of document.querySelectorAll('data.same, data.shown')) figure.classList.remove('same', 'shown')
    if (!shown) return
    for (const figure of figuresOf(quantityOf(shown))) figure.classList.add('same')
    shown.classList.add('shown')
  }
  const close = () => {
    isClosed = true
    const last = shown
    shown = undefined
    mark()
    panel.classList.remove('open')
    panel.replaceChildren(...hint())
    last?.focus({ preventScroll: true })
  }
  const explain = (figure: HTMLDataElement) => {
    shown = figure
    mark()
    const button = make('button', { type: 'button', class: 'close', 'aria-label': '收起' }, '×')
    button.addEventListener('click', close)
    panel.replaceChildren(button, ...describeQuantity(data, figure, numberOf(figure)))
    panel.scrollTop = 0
    panel.classList.add('open')
  }
  const show = (figure: HTMLElement) => {
    isClosed = false
    figure.scrollIntoView({ block: 'center', inline: 'center' })
    figure.focus({ preventScroll: true })
    if (figure instanceof HTMLDataElement) explain(figure)
  }

  panel.replaceChildren(...hint())
  panel.hidden = false
  moveBetweenFigures()
  document.addEventListener('focusin', ({ target }) => {
    if (isFigure(target) && !isClosed) explain(target)
  })
  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target.closest('data[data-q], a[href^="#f"]') : null
    const figure = target instanceof HTMLAnchorElement ? document.getElementById(target.hash.slice(1)) : target
    if (!isFigure(figure)) return
    event.preventDefault()
    if (figure === target) {
      isClosed = false
      figure.focus({ preventScroll: true })
      explain(figure)
    } else show(figure)
  })
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && shown) close()
    if ((event.key !== 'Enter' && event.key !== ' ') || !isFigure(event.target)) return
    event.preventDefault()
    isClosed = false
    explain(event.target)
    panel.querySelector<HTMLElement>('h2')?.focus()
  })
  // A link from elsewhere may lead to a figure.
  const linked = figures.find(({ id }) => `#${id}` === location.hash)
  if (linked) show(linked)
  return show
}

function isFigure(target: EventTarget | null): target is HTMLDataElement {
  return target instanceof HTMLDataElement && target.dataset.q !== undefined
}
