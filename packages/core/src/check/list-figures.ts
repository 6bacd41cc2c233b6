import type { Occurrence } from '../disclosure/occurrences.ts'
import { describePlace } from '../disclosure/place.ts'

/** More figures than this are not read one by one. */
const mostListed = 8

/** Figures with their places, for a message: `公开03表 201 栏1印为462.97`; blank ones are left to the places of the finding. */
export function listFigures(figures: readonly Occurrence[]): string {
  const stated = figures.filter(({ figure }) => figure.cell.kind === 'amount')
  const listed = stated.slice(0, mostListed).map(({ figure, place }) => `${describePlace(place)}印为${figure.text}`)
  return listed.join('，') + (stated.length > mostListed ? `，等${stated.length}个数` : '')
}
