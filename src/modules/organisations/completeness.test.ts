import { describe, expect, it } from 'vitest'
import { completenessOf, partsOf } from './completeness.ts'
import { buildProfile, buildSite } from './profile.fixtures.ts'
import { type Profile, profileKinds } from './profile.ts'

describe('completenessOf', () => {
  it('has nothing to wish for in a complete project', () => {
    expect(completenessOf(buildProfile())).toEqual({ missing: [], share: 100 })
  })

  it.each<[string, Partial<Profile>, readonly string[], number]>([
    ['no English text', { texts: { de: 'Text', ar: 'نص' } }, ['text-en'], 90],
    ['no text at all', { texts: {} }, ['text-de', 'text-en', 'text-ar'], 72],
    ['a contact nobody sees', { publicFields: ['address'] }, ['contact-shown'], 90],
    ['no contact', { telephone: '', email: '', website: '' }, ['contact'], 81],
    ['only a shown field that is empty', { telephone: '', publicFields: ['telephone'] }, ['contact-shown'], 90],
    ['a site without hours', { sites: [buildSite({ officeHours: [] })] }, ['office-hours'], 90],
    ['no site', { sites: [] }, ['sites', 'office-hours'], 81],
    ['no languages, no topics', { languages: [], topics: [] }, ['languages', 'topics'], 81],
    ['nobody who answers for it', { project: { responsibleOrganisation: null, leadDays: 2 } }, ['responsible'], 90],
    ['nothing on accessibility', { accessibility: '' }, ['accessibility'], 90],
  ])('misses the parts of a project with %s', (_, change, missing, share) => {
    expect(completenessOf(buildProfile(change))).toEqual({ missing, share })
  })

  it('does not ask a municipality for what only projects have', () => {
    const bare = {
      kind: 'municipality',
      project: null,
      sites: [],
      languages: [],
      topics: [],
      accessibility: '',
    } as const
    expect(completenessOf(buildProfile(bare))).toEqual({ missing: [], share: 100 })
  })

  it('asks every kind for a text in German and a contact', () => {
    for (const kind of profileKinds) expect(partsOf(kind)).toEqual(expect.arrayContaining(['text-de', 'contact']))
  })

  it('says 0 per cent only when nothing is there', () => {
    const empty = { kind: 'welfare', project: null, texts: {}, telephone: '', email: '', website: '' } as const
    expect(completenessOf(buildProfile(empty)).share).toBe(0)
  })
})
