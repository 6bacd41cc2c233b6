import type { Block, LineBlock } from './block.ts'
import type { Page } from './page.ts'
import { spell } from './spell.ts'

/** The blocks of a page. */
export interface PageBlocks {
  readonly page: Page
  readonly blocks: readonly Block[]
}

/** The parts of a page's height at its top and bottom where running titles and page numbers stand. */
const margin = 0.1

/** Drops page numbers, and what the margins of several pages repeat. */
export function dropMargins(pages: readonly PageBlocks[]): PageBlocks[] {
  const counts = new Map<string, number>()
  for (const { page, blocks } of pages) {
    for (const key of new Set(blocks.filter(isIn(page)).map((block) => keyAt(page, block)))) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const countNear = (page: Page, block: LineBlock) => [-1, 0, 1].reduce((sum, step) => sum + (counts.get(keyAt(page, block, step)) ?? 0), 0)
  const often = Math.max(3, pages.length / 3)
  return pages.map(({ page, blocks }) => {
    const inMargin = isIn(page)
    const isDropped = (block: Block, index: number) =>
      inMargin(block) && (countNear(page, block) >= often || ((index === 0 || index === blocks.length - 1) && isPageNumber(block)))
    return { page, blocks: blocks.filter((block, index) => !isDropped(block, index)) }
  })
}

/** A form's unit stands over each of its pages, and is no running title. */
const kept = /单位[：:]|^公开.{1,3}表$/u

function isIn({ height }: Page): (block: Block) => block is LineBlock {
  return (block): block is LineBlock =>
    block.kind === 'line' && (block.box.bottom < margin * height || block.box.top > (1 - margin) * height) && !kept.test(textOf(block))
}

const pageNumber = /^[-—–·\s]*(?:第\s*)?\d{1,4}(?:\s*页)?(?:\s*[/／,，共]+\s*\d{1,4}\s*页?)?[-—–·\s]*$/u

function isPageNumber(block: LineBlock): boolean {
  return pageNumber.test(textOf(block))
}

/**
 * Running titles are the same but for their numbers, and stand at one distance from the edge of the page, upright or across; what is a
 * little off stands a step beside it.
 */
function keyAt({ height }: Page, block: LineBlock, step = 0): string {
  const { top, bottom } = block.box
  const distance = bottom < height / 2 ? bottom : height - top
  return `${bottom < height / 2} ${Math.round(distance / 4) + step} ${textOf(block).replaceAll(/\d+/gu, '#')}`
}

function textOf({ line }: LineBlock): string {
  return spell(line.glyphs).replaceAll(' ', '')
}
