import { expect, it } from 'vitest'
import { withoutKnown } from './second-look.ts'

it('PR-04: what is known already is no news; other words that contain it stay', () => {
  const known = ['Ali Er', 'Ali', 'Hilfe bei Krebs', 'a+b@post.example']
  expect(withoutKnown('Guten Tag Ali Er, Alina hat Krebs: a+b@post.example, Hilfe bei Krebs.', known)).toBe(
    'Guten Tag …, Alina hat Krebs: …, ….',
  )
})
