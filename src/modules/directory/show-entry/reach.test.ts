import { describe, expect, it } from 'vitest'
import { dialled, webAddress } from './reach.tsx'

describe('ways to reach an entry', () => {
  it.each([
    ['069 90009-100', '+496990009100'],
    ['+49 (0)69 90009-100', '+496990009100'],
    ['0049 69 90009100', '+496990009100'],
  ])('%s is dialled as %s', (telephone, number) => {
    expect(dialled(telephone)).toBe(number)
  })

  it.each([
    ['bruecke.example', 'https://bruecke.example/'],
    ['http://bruecke.example/x', 'http://bruecke.example/x'],
    ['javascript:alert(1)', undefined],
    ['https://user@bruecke.example', undefined],
    ['data:text/html,x', undefined],
    ['localhost', undefined],
  ])('IN-03: %s leads to %s', (text, href) => {
    expect(webAddress(text)?.href).toBe(href)
  })
})
