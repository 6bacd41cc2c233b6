import type { Layout } from './layout.ts'
import { shanxi2024 } from './shanxi-2024/shanxi-2024.ts'

/** Every layout there is. */
export const layouts: readonly Layout[] = [shanxi2024]
