import { availableParallelism } from 'node:os'

/** Does something with every item, some at a time and one more than there are processors, so that none waits; what came of each is in the order of the items. */
export async function inParallel<Item, Made>(items: readonly Item[], make: (item: Item) => Promise<Made>): Promise<Made[]> {
  const made: Made[] = []
  let next = 0
  const work = async () => {
    for (let index = next++; index < items.length; index = next++) {
      const item = items[index]
      if (item !== undefined) made[index] = await make(item)
    }
  }
  await Promise.all(Array.from({ length: Math.min(items.length, availableParallelism() + 1) }, work))
  return made
}
