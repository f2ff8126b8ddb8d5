import { type Id, idFrom } from '#kernel/id.ts'
import type { OfficeHour, Profile, Site } from './profile.ts'

export const friedberg: Site['municipality'] = {
  id: '06440008',
  name: 'Friedberg (Hessen)',
  names: {},
  lat: 50.33,
  lon: 8.75,
}

export function buildOfficeHour(change: Partial<OfficeHour> = {}): OfficeHour {
  return {
    id: idFrom('00000000-0000-4000-8000-000000000301'),
    weekday: 1,
    opensAt: '10:00',
    closesAt: '12:00',
    channel: 'open',
    note: '',
    languages: ['ar', 'de'],
    ...change,
  }
}

export function buildSite(change: Partial<Site> = {}): Site {
  return {
    id: idFrom('00000000-0000-4000-8000-000000000201'),
    name: 'Haus am Webstuhl',
    address: 'Am Webstuhl 4, 61169 Friedberg (Hessen)',
    municipality: friedberg,
    officeHours: [buildOfficeHour()],
    ...change,
  }
}

export const profileId: Id<'profile'> = idFrom('00000000-0000-4000-8000-000000000101')

/** A project that says everything and shows everything; tests take away what they are about. */
export function buildProfile(change: Partial<Profile> = {}): Profile {
  return {
    id: profileId,
    kind: 'project',
    slug: 'wir-lotsinnen-bruecke',
    name: 'WIR Lots*innen Brücke',
    state: 'published',
    districtId: 'wetteraukreis',
    version: 1,
    districtName: 'Wetteraukreis',
    districtNames: {},
    texts: { de: 'Wir begleiten Sie.', en: 'We come along.', ar: 'نرافقك.' },
    languages: ['ar', 'de'],
    topics: ['behoerde'],
    contactRole: 'Koordination',
    telephone: '069 90009-110',
    email: 'kontakt@bruecke.example',
    website: 'https://bruecke.example',
    accessibility: 'Ohne Stufen.',
    publicFields: ['contact_role', 'telephone', 'email', 'website', 'accessibility', 'address', 'office_hours'],
    source: null,
    sites: [buildSite()],
    project: {
      responsibleOrganisation: {
        id: idFrom('00000000-0000-4000-8000-000000000102'),
        kind: 'association',
        slug: 'bruecke',
        name: 'Brücke e. V.',
        state: 'published',
      },
      leadDays: 3,
    },
    umbrellas: [],
    members: [],
    hasKeeper: true,
    confirmedAt: null,
    createdAt: new Date('2026-01-08T09:00:00Z'),
    updatedAt: new Date('2026-11-20T09:00:00Z'),
    ...change,
  }
}
