export { type ReadReport, readText } from './read-text.ts'
