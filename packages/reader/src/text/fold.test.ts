import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fold, foldText } from './fold.ts'

it('folds what says nothing: white space, width, the shape of quotation marks', () => {
  expect(foldText('因公出国 (境) 费')).toBe(foldText('因公出国（境）费'))
  expect(foldText('“三公”　经费：１２％')).toBe('"三公"经费:12%')
  expect(foldText('204 万元')).toBe('204万元')
})

it('keeps two numbers apart', () => {
  expect(foldText('5 38')).toBe('5 38')
  expect(foldText('43 .67')).toBe('43 .67')
  expect(foldText('5 批次 38 人次')).toBe('5批次38人次')
})

it('knows where every character stood', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('支', '出', ' ', '　', '1', '，', '.', '(', '（', '\t', '“')), (characters) => {
      const original = characters.join('')
      const { text, at } = fold(original)
      expect(at).toHaveLength(text.length + 1)
      expect(at[text.length]).toBe(original.length)
      for (const [index, character] of [...text].entries()) {
        if (character !== ' ') expect(foldText(original.charAt(at[index] ?? -1))).toBe(character)
      }
      expect(foldText(text)).toBe(text)
    }),
  )
})

it('leaves alone only what folding would not change', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(foldText(text)).toBe(fold(text).text)
    }),
    { numRuns: 1000 },
  )
})
