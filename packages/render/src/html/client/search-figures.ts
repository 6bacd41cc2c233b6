import type { PageData } from '../page-data.ts'
import type { ShowFigure } from './explain-figures.ts'
import { figuresOf, numberOf, textOf } from './figures.ts'
import { make } from './make.ts'

/** Something that can be found, and where it leads. */
interface Entry {
  /** What is looked through: lower case, without white space and separators of thousands. */
  readonly text: string
  readonly words: string
  readonly detail: string
  readonly target: HTMLElement
}

/** More than these nobody reads. */
const mostListed = 40

/** Finds figures by code, name or amount, and headings by their words; `/` asks, arrow keys choose, Enter goes there. */
export function searchFigures(data: PageData, show: ShowFigure): void {
  const box = document.getElementById('search')
  const input = document.getElementById('query')
  const list = document.getElementById('results')
  const count = document.getElementById('result-count')
  if (!box || !(input instanceof HTMLInputElement) || !list || !count) return
  const entries = [...headings(), ...quantities(data)]
  let found: readonly Entry[] = []
  let chosen = -1

  const choose = (index: number) => {
    chosen = index
    for (const [at, option] of [...list.children].entries()) option.setAttribute('aria-selected', String(at === index))
    const option = list.children[index]
    option?.scrollIntoView({ block: 'nearest' })
    if (option) input.setAttribute('aria-activedescendant', option.id)
    else input.removeAttribute('aria-activedescendant')
  }
  const close = () => {
    list.hidden = true
    input.setAttribute('aria-expanded', 'false')
    choose(-1)
  }
  const open = (index: number) => {
    const entry = found[index]
    if (!entry) return
    close()
    show(entry.target)
  }
  const search = () => {
    const query = plain(input.value)
    found = query === '' ? [] : entries.filter(({ text }) => text.includes(query))
    const listed = found.slice(0, mostListed)
    list.replaceChildren(...listed.map(toOption))
    if (query !== '' && listed.length === 0) list.append(make('li', { role: 'option', 'aria-disabled': 'true' }, '没有找到'))
    list.hidden = query === ''
    input.setAttribute('aria-expanded', String(!list.hidden))
    count.textContent = query === '' ? '' : `找到 ${found.length} 处`
    choose(-1)
  }

  box.hidden = false
  input.addEventListener('input', search)
  input.addEventListener('focus', search)
  input.addEventListener('blur', close)
  // The field keeps the focus, so that the list is still there when it is clicked.
  list.addEventListener('mousedown', (event) => event.preventDefault())
  list.addEventListener('click', ({ target }) => {
    const option = target instanceof Element ? target.closest('li') : null
    if (option) open([...list.children].indexOf(option))
  })
  input.addEventListener('keydown', (event) => {
    const last = Math.min(found.length, mostListed) - 1
    if (event.key === 'ArrowDown') choose(chosen >= last ? 0 : chosen + 1)
    else if (event.key === 'ArrowUp') choose(chosen <= 0 ? last : chosen - 1)
    else if (event.key === 'Enter') open(Math.max(chosen, 0))
    else if (event.key === 'Escape') close()
    else return
    event.preventDefault()
    event.stopPropagation()
  })
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox'
    if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    input.focus()
    input.select()
  })
}

/** Folds what people write in different ways: width, case, white space, separators of thousands. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/(\d),(?=\d)/g, '$1')
}

function headings(): Entry[] {
  return [...document.querySelectorAll<HTMLElement>('.document :is(h2, h3, h4, h5, h6)')].map((target) => {
    target.tabIndex = -1
    const words = target.textContent ?? ''
    return { text: plain(words), words, detail: '标题', target }
  })
}

/** Every printed quantity once, with what is printed for it at each place, and what it is exactly. */
function quantities(data: PageData): Entry[] {
  return data.quantities.flatMap((quantity, index) => {
    const printed = figuresOf(index)
    const [target] = printed
    if (!target) return []
    const texts = [...new Set(printed.map((figure) => figure.textContent ?? ''))]
    const more = printed.length > 1 ? `等 ${printed.length} 处` : ''
    return {
      text: plain([quantity.what, ...texts, quantity.exact ?? '', quantity.key].join('|')),
      words: `${quantity.what} ${textOf(data, target)}`,
      detail: `${data.places[numberOf(target)] ?? ''}${more}`,
      target,
    }
  })
}

function toOption({ words, detail }: Entry, index: number): HTMLElement {
  return make('li', { role: 'option', id: `result-${index}`, 'aria-selected': 'false' }, make('span', {}, words), make('small', {}, detail))
}
