import type { PageData, PageDerivation, PageSum } from '../page-data.ts'
import { figuresOf, quantityOf, textOf } from './figures.ts'
import { make } from './make.ts'

/** What is said of a figure: what it is, how it arises, what it is part of, where else it is printed, and what was found. */
export function describeQuantity(data: PageData, figure: HTMLDataElement, number: number): HTMLElement[] {
  const index = quantityOf(figure)
  const quantity = data.quantities[index]
  if (!quantity) return []
  const others = figuresOf(index).filter((other) => other !== figure)
  const wholes = data.quantities.flatMap(({ sums }, whole) => (sums?.some((sum) => partsOf(sum).includes(index)) ? whole : []))
  const findings = data.findings[number] ?? []
  return [
    make('h2', { tabindex: '-1' }, make('strong', {}, textOf(data, figure)), ' ', make('small', {}, data.places[number] ?? '')),
    make('p', { class: 'what' }, quantity.what),
    ...(quantity.exact === undefined ? [] : [make('p', { class: 'exact' }, `确切数 ${quantity.exact}`)]),
    ...(quantity.sums ?? []).map((sum) => describeSum(data, sum)),
    ...(quantity.derived ? [describeDerivation(data, quantity.derived)] : []),
    ...block(
      '申报',
      (quantity.declared ?? []).map(([path, amount]) => make('li', {}, make('code', {}, path), ` ${amount}`)),
    ),
    ...block(
      '各单位',
      (quantity.units ?? []).map(([unit, amount]) => make('li', {}, `${unit} ${amount}`)),
    ),
    ...block(
      '计入',
      wholes.map((whole) => describeTerm(data, whole, '')),
    ),
    ...block(
      '也印在',
      others.map((other) => make('li', {}, linkTo(other, data.places[Number(other.id.slice(1))] ?? ''))),
    ),
    ...block(
      '检查',
      findings.map((finding) => make('li', {}, make('a', { href: `#n${finding}` }, messageOf(finding)))),
    ),
    make('p', { class: 'key' }, make('code', {}, quantity.key)),
  ]
}

function partsOf({ plus, minus = [] }: PageSum): readonly number[] {
  return [...plus, ...minus]
}

function block(title: string, items: readonly HTMLElement[]): HTMLElement[] {
  return items.length === 0 ? [] : [make('h3', {}, title), make('ul', {}, ...items)]
}

function describeSum(data: PageData, { along, plus, minus = [], empty }: PageSum): HTMLElement {
  const terms = [...plus.map((part) => describeTerm(data, part, '＋')), ...minus.map((part) => describeTerm(data, part, '－'))]
  const rest = empty === undefined ? [] : [make('li', { class: 'rest' }, `其余 ${empty} 项没有金额`)]
  return make('div', {}, make('h3', {}, along === '' ? '等于下列各项' : `等于${along}各项之和`), make('ul', {}, ...terms, ...rest))
}

/** A quantity with what is printed for it, leading to where it is printed first. */
function describeTerm(data: PageData, index: number, sign: string): HTMLElement {
  const quantity = data.quantities[index]
  const [first] = figuresOf(index)
  const amount = first ? linkTo(first, textOf(data, first)) : make('span', {}, quantity?.exact ?? '没有印出')
  return make('li', { class: 'term' }, make('span', {}, `${sign} ${quantity?.what ?? ''}`.trim()), ' ', amount)
}

/** How a change or rate is computed, and the word between the two quantities. */
const derivations: Readonly<Record<PageDerivation['how'], readonly [title: string, between: string]>> = {
  change: ['两者之差', '减'],
  share: ['占比：前者除以后者', '÷'],
  completion: ['完成率：前者除以后者', '÷'],
  changeRate: ['增减率：两者之差除以后者', '比'],
}

function describeDerivation(data: PageData, { how, of, base }: PageDerivation): HTMLElement {
  const [title, between] = derivations[how]
  return make('div', {}, make('h3', {}, title), make('ul', {}, describeTerm(data, of, ''), describeTerm(data, base, between)))
}

function linkTo(figure: HTMLElement, words: string): HTMLElement {
  return make('a', { href: `#${figure.id}` }, words)
}

/** The message is on the page already. */
function messageOf(finding: number): string {
  return document.querySelector(`#n${finding} > p`)?.textContent ?? ''
}
