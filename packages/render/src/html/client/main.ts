import type { PageData } from '../page-data.ts'
import { explainFigures } from './explain-figures.ts'
import { searchFigures } from './search-figures.ts'
import { switchTheme } from './switch-theme.ts'

const block = document.getElementById('page-data')
const data: PageData = JSON.parse(block?.textContent ?? '')

document.documentElement.classList.add('scripted')
switchTheme()
const show = explainFigures(data)
searchFigures(data, show)
