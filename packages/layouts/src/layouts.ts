import type { Layout } from './layout.ts'
import { national2024 } from './national-2024/national-2024.ts'
import { shanghai2024 } from './shanghai-2024/shanghai-2024.ts'
import { shanxi2024 } from './shanxi-2024/shanxi-2024.ts'

/** Every layout there is, in the newest year it is known of. */
export const layouts: readonly Layout[] = [shanxi2024, shanghai2024, national2024]
