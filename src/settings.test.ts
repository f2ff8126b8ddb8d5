import { expect, it } from 'vitest'
import { readSettings } from './settings.ts'

it('says which number cannot be read, and never goes on with another', () => {
  for (const name of ['PORT', 'WORKERS'])
    expect(readSettings('demo', { [name]: 'abc' })).toEqual({
      problems: [`${name} must be a whole number, not "abc".`],
    })
})

it('has one process answer where nothing is said', () => {
  expect(readSettings('demo', {})).toMatchObject({ port: 3000, workers: 1 })
  expect(readSettings('demo', { PORT: '3100', WORKERS: '2' })).toMatchObject({ port: 3100, workers: 2 })
})
