import { expect, it } from 'vitest'
import { idFrom } from '#kernel/id.ts'
import type { Check } from '#modules/association-care/index.ts'
import type { ProfileHead } from '#modules/organisations/index.ts'
import { presetOf } from './preset.ts'

const profile = (kind: ProfileHead['kind']): ProfileHead => ({
  id: idFrom('p'),
  kind,
  slug: 'granatapfelgarten',
  name: 'Granatapfelgarten e. V.',
  state: 'published',
  districtId: 'offenbach-stadt',
  version: 1,
})
const check = (topic: Check['topic'], state: Check['state'], endsOn: string | null = null): Check => ({
  topic,
  state,
  dated: null,
  notice: null,
  endsOn,
  keptAt: '',
  office: '',
  note: '',
  version: 1,
})
const today = '2026-11-22'

it.each([
  ['a notice that holds', [check('non-profit', 'there', today)], 'non-profit'],
  [
    'a notice that ran out yesterday',
    [check('non-profit', 'there', '2026-11-21'), check('register', 'there')],
    'association',
  ],
  ['no notice, in the register', [check('non-profit', 'missing'), check('register', 'there')], 'association'],
  ['no notice, not in the register', [check('non-profit', 'missing'), check('register', 'missing')], 'initiative'],
  ['nothing said', [], undefined],
] as const)('an association with %s is taken as %s', (_, checks, legalForm) => {
  expect(presetOf(profile('association'), checks, today)['rechtsform']).toBe(legalForm)
})

it('fills in what the profile says, and no more', () => {
  expect(presetOf(profile('project'), [], today)).toEqual({ ort: 'offenbach-stadt', zweck: 'guides' })
  expect(presetOf(profile('vielfaltszentrum'), [], today)).toEqual({
    ort: 'offenbach-stadt',
    rechtsform: 'municipality',
    zweck: 'strategy',
  })
})
