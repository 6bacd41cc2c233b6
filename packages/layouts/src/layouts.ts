import type { Layout } from './layout.ts'
import { shanghai2024 } from './shanghai-2024/shanghai-2024.ts'
import { shanxi2024 } from './shanxi-2024/shanxi-2024.ts'

/** Every layout there is. */
export const layouts: readonly Layout[] = [shanxi2024, shanghai2024]
