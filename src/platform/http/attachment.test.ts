import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { dispositionOf } from './attachment.ts'

it.each([
  // Letters that only become a stroke once they are taken apart.
  ['a﹨b／c.pdf', `attachment; filename="abc.pdf"; filename*=UTF-8''a%EF%B9%A8b%EF%BC%8Fc.pdf`],
  ['Merkblatt 2026.pdf', `attachment; filename="Merkblatt 2026.pdf"; filename*=UTF-8''Merkblatt%202026.pdf`],
  ['Übersicht.pdf', `attachment; filename="Ubersicht.pdf"; filename*=UTF-8''%C3%9Cbersicht.pdf`],
  ['نموذج.pdf', `attachment; filename="datei.pdf"; filename*=UTF-8''%D9%86%D9%85%D9%88%D8%B0%D8%AC.pdf`],
  ['a"; filename="b.exe', `attachment; filename="a filename=b.exe"; filename*=UTF-8''a%22%3B%20filename%3D%22b.exe`],
  ["O'Neill (1).pdf", `attachment; filename="O'Neill (1).pdf"; filename*=UTF-8''O%27Neill%20%281%29.pdf`],
])('names %s', (name, header) => {
  expect(dispositionOf(name)).toBe(header)
})

it('IN-12: whatever the name, the header is one line of plain signs that a browser can take apart', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (name) => {
      const header = dispositionOf(name)
      expect(header).toMatch(
        /^attachment; filename="[^"\\%;\r\n]+"; filename\*=UTF-8''(?:[A-Za-z0-9._~&+$#^`|-]|%[0-9A-F]{2})*$/,
      )
      expect(() => new Headers({ 'content-disposition': header })).not.toThrow()
    }),
    { numRuns: 2000 },
  )
})
