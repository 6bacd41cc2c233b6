// A thread does not take over the loader of TypeScript from the one that started it.
import { register } from 'tsx/esm/api'

register()
await import('./read-texts.ts')
