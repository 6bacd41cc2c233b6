// Puts the two weights that a PDF is printed in, and their licence, beside the built package: the package they come from
// has eight, four times as much to install.
import { copyFileSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const source = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-serif-sc/package.json'))
const target = fileURLToPath(new URL('../packages/render/dist/typeface/', import.meta.url))

mkdirSync(target, { recursive: true })
copyFileSync(join(source, '400Regular', 'NotoSerifSC_400Regular.ttf'), join(target, 'regular.ttf'))
copyFileSync(join(source, '700Bold', 'NotoSerifSC_700Bold.ttf'), join(target, 'bold.ttf'))
copyFileSync(join(source, 'LICENSE_FONT'), join(target, 'OFL.txt'))
