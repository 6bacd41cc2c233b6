import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { scratchFolder } from '../../../test/scratch-folder.ts'
import { createFiles } from './create-files.ts'
import { UsageError } from './usage-error.ts'

it('writes into a new folder, and beside other files', () => {
  const folder = join(scratchFolder(), 'deep', 'er')
  expect(createFiles(folder, { a: '一', b: '二' })).toEqual([join(folder, 'a'), join(folder, 'b')])
  createFiles(folder, { c: '三' })
  expect(readdirSync(folder)).toEqual(['a', 'b', 'c'])
  expect(readFileSync(join(folder, 'c'), 'utf8')).toBe('三')
})

it('names everything that is in the way, a folder or a dead link too, and writes nothing', () => {
  const folder = scratchFolder()
  writeFileSync(join(folder, 'a'), '原有的')
  mkdirSync(join(folder, 'b'))
  symlinkSync(join(folder, 'nowhere'), join(folder, 'c'))
  const write = () => createFiles(folder, { a: '', b: '', c: '', d: '' })
  expect(write).toThrow(UsageError)
  expect(write).toThrow(`${folder} 里已有 a、b、c，没有写入任何文件。`)
  expect(readdirSync(folder)).toEqual(['a', 'b', 'c'])
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('原有的')
})

it('leaves nothing behind where one file cannot be written', () => {
  const folder = scratchFolder()
  const files = { a: '一', 'no-such-folder/b': '二' }
  expect(() => createFiles(folder, files)).toThrow(UsageError)
  expect(readdirSync(folder)).toEqual([])
  expect(() => createFiles(join(folder, 'new', 'er'), files)).toThrow('不能写入')
  expect(readdirSync(folder)).toEqual([])
})

it('says that a file is no folder', () => {
  const file = join(scratchFolder(), 'file')
  writeFileSync(file, '')
  expect(() => createFiles(file, { a: '' })).toThrow(UsageError)
  expect(() => createFiles(join(file, 'deeper'), { a: '' })).toThrow(UsageError)
})
