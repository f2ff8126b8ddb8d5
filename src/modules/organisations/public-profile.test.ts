import { describe, expect, it } from 'vitest'
import { buildOfficeHour, buildProfile, buildSite } from './profile.fixtures.ts'
import { type PublicField, publicFields } from './profile.ts'
import { publicProfile } from './public-profile.ts'

describe('publicProfile', () => {
  it('shows no contact, address or office hour until it is chosen', () => {
    const shown = publicProfile(buildProfile({ publicFields: [] }))
    expect(shown).toMatchObject({ contactRole: null, telephone: null, email: null, website: null, accessibility: null })
    expect(shown.sites.map(({ address, officeHours }) => ({ address, officeHours }))).toEqual([
      { address: null, officeHours: [] },
    ])
    for (const secret of ['90009', 'kontakt@', 'Am Webstuhl', '10:00', 'Ohne Stufen'])
      expect(JSON.stringify(shown)).not.toContain(secret)
  })

  it.each<[PublicField, string]>([
    ['contact_role', 'Koordination'],
    ['telephone', '069 90009-110'],
    ['email', 'kontakt@bruecke.example'],
    ['website', 'https://bruecke.example'],
    ['accessibility', 'Ohne Stufen.'],
    ['address', 'Am Webstuhl 4'],
    ['office_hours', '10:00'],
  ])('shows %s when that alone is chosen', (field, value) => {
    const shown = JSON.stringify(publicProfile(buildProfile({ publicFields: [field] })))
    expect(shown).toContain(value)
    for (const other of publicFields.filter((one) => one !== field))
      expect(shown).not.toContain(JSON.stringify(valueOf(other)))
  })

  it('shows what is chosen but empty as nothing', () => {
    const shown = publicProfile(buildProfile({ telephone: '', sites: [buildSite({ address: '' })] }))
    expect(shown.telephone).toBeNull()
    expect(shown.sites[0]?.address).toBeNull()
  })

  it('always shows name, district, texts, languages, topics, responsible organisation and the names of sites', () => {
    expect(publicProfile(buildProfile({ publicFields: [] }))).toMatchObject({
      name: 'WIR Lots*innen Brücke',
      districtId: 'wetteraukreis',
      texts: { de: 'Wir begleiten Sie.' },
      languages: ['ar', 'de'],
      topics: ['behoerde'],
      responsibleOrganisation: { name: 'Brücke e. V.' },
      leadDays: 3,
      sites: [{ name: 'Haus am Webstuhl', municipality: { name: 'Friedberg (Hessen)' } }],
    })
  })
})

function valueOf(field: PublicField): string {
  const profile = buildProfile()
  switch (field) {
    case 'contact_role':
      return profile.contactRole
    case 'address':
      return buildSite().address
    case 'office_hours':
      return buildOfficeHour().opensAt
    case 'telephone':
    case 'email':
    case 'website':
    case 'accessibility':
      return profile[field]
  }
}
