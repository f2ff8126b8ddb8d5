import { beforeAll, describe, expect, it } from 'vitest'
import type { Id } from '#kernel/id.ts'
import { type House, type Persona, useHouse } from '#test/house.ts'
import {
  officeHourCreation,
  officeHourEditing,
  officeHourRemoval,
  profileEditing,
  profileOverview,
  profilePublication,
  profileWithdrawal,
  siteCreation,
  siteEditing,
  siteList,
  siteRemoval,
} from './addresses.ts'
import { findDemoProfiles, savedProfile } from './demo.fixtures.ts'

const house: House = useHouse()
const params = { profileId: '', siteId: '', hourId: '' }
let petras: Id<'profile'>

beforeAll(async () => {
  petras = (await findDemoProfiles(house)).petras
  const site = (await savedProfile(house.db, petras)).sites[0]
  Object.assign(params, { profileId: petras, siteId: site?.id, hourId: site?.officeHours[0]?.id })
})

const pagesOfProfile = [
  profileOverview,
  profileEditing,
  profilePublication,
  profileWithdrawal,
  siteList,
  siteCreation,
  siteEditing,
  siteRemoval,
  officeHourCreation,
  officeHourEditing,
  officeHourRemoval,
]

describe('the pages of a profile', () => {
  it.each<[Persona, number]>([
    ['petra', 200],
    ['ruth', 200],
    ['timo', 404],
    ['leyla', 404],
    ['olaf', 404],
    ['anke', 404],
  ])('answer %s with %i', async (persona, status) => {
    for (const page of pagesOfProfile)
      for (const lang of status === 200 ? (['de', 'en'] as const) : (['de'] as const)) {
        const path = page.href(lang, params)
        expect((await house.visit(persona, path)).status, path).toBe(status)
      }
  })

  it('send Timo away the same when he posts, and nothing changes', async () => {
    const before = await savedProfile(house.db, petras)
    for (const page of pagesOfProfile.filter((one) => one !== profileOverview && one !== siteList))
      expect((await house.post('timo', page.href('de', params), { name: 'Gekapert', version: '1' })).status).toBe(404)
    expect(await savedProfile(house.db, petras)).toEqual(before)
  })

  it('are not there for addresses made up', async () => {
    const nobody = '00000000-0000-4000-8000-00000000ffff'
    for (const persona of ['petra', 'ruth'] as const)
      for (const wrong of [
        { profileId: nobody },
        { siteId: nobody },
        { hourId: nobody },
        { profileId: 'x' },
        { siteId: 'x' },
      ])
        expect((await house.visit(persona, officeHourEditing.href('de', { ...params, ...wrong }))).status).toBe(404)
  })
})

describe('the start of the member area', () => {
  it.each<[Persona, string]>([
    ['petra', 'WIR Lots*innen Brücke'],
    ['leyla', 'Granatapfelgarten'],
    ['ruth', 'Diese veröffentlichten Profile sagen am wenigsten'],
    ['olaf', 'Zugänge verwalten'],
    ['anke', 'Hier ist gerade nichts zu tun'],
  ])('shows %s what is next', async (persona, text) => {
    const page = await house.visit(persona, '/de/mein')
    expect(page.status).toBe(200)
    expect(page.text).toContain(text)
    expect((await house.visit(persona, '/en/mein')).status).toBe(200)
  })
})

describe('the list of profiles', () => {
  it('is for the centre, narrows and pages', async () => {
    const all = await house.visit('daria', '/de/mein/profile')
    expect(all.text).toContain('Alle Projekte und Organisationen')
    expect(all.html).toMatch(/rel="next"/)
    const some = await house.visit(
      'daria',
      '/en/mein/profile?q=bruecke&art=project&status=published&kreis=wetteraukreis',
    )
    expect(some.text).toContain('No profile fits this choice')
    const one = await house.visit('daria', '/de/mein/profile?q=br%C3%BCcke&art=project&kreis=wetteraukreis&art=x')
    expect(one.text).toContain('WIR Lots*innen Brücke')
    expect((await house.visit('petra', '/de/mein/profile')).status).toBe(403)
    expect((await house.visit('nobody', '/de/mein/profile')).location).toContain('/de/mein/anmelden')
  })
})

describe('creating a profile', () => {
  it('keeps what was typed when something is wrong, then leads to the draft', async () => {
    const wrong = await house.submit('daria', '/de/mein/profile/neu', {
      name: 'Ahorn & Söhne <i>',
      responsible: 'Brücke',
    })
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('value="Ahorn &amp; Söhne &lt;i&gt;"')
    const fields = { kind: 'project', name: 'WIR Lots*innen Ahorn', district_id: 'hanau' }
    const unknown = await house.submit('daria', '/en/mein/profile/neu', { ...fields, responsible: 'Brücke' })
    expect(unknown.status).toBe(422)
    expect(unknown.text).toContain('Brücke e. V.')
    const made = await house.submit('daria', '/de/mein/profile/neu', fields)
    expect(made.status).toBe(303)
    const overview = await house.visit('daria', made.location ?? '')
    expect(overview.text).toContain('Das Profil ist angelegt')
    expect(overview.text).toContain('Noch sieht das niemand')
  })
})

describe('editing a profile', () => {
  it('changes one field and nothing else, and says so in the history', async () => {
    const before = await savedProfile(house.db, petras)
    const sent = await house.submit('petra', profileEditing.href('de', params), { telephone: '069 90009-199' })
    expect(sent.status).toBe(303)
    const { updatedAt, version, ...saved } = await savedProfile(house.db, petras)
    const { updatedAt: _, version: seen, ...unchanged } = before
    expect(saved).toEqual({ ...unchanged, telephone: '069 90009-199' })
    expect([updatedAt, version]).toEqual([house.clock.now(), seen + 1])
    const overview = await house.visit('ruth', profileOverview.href('de', params))
    expect(overview.text).toContain('Profil geändert: Telefon')
    expect(overview.text).toContain('Petra Garnweber')
  })

  it('refuses what is wrong with everything typed still there', async () => {
    const text = 'Zeile eins\n<script>alert(1)</script>'
    const sent = await house.submit('petra', profileEditing.href('en', params), {
      name: 'x',
      email: 'keine Adresse',
      text_ar: text,
    })
    expect(sent.status).toBe(422)
    expect(sent.html).toContain('value="keine Adresse"')
    expect(sent.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(sent.html).not.toContain('<script>alert')
  })

  it('shows both texts when somebody else was faster, and saves on the second try', async () => {
    const path = profileEditing.href('de', params)
    const seenIn = (html: string) => /name="seen" value="([^"]+)"/.exec(html)?.[1] ?? ''
    const seen = seenIn((await house.visit('petra', path)).html)
    const ruths = await house.submit('ruth', path, { text_de: 'Ruths <b>Text</b>', website: 'https://ruth.example' })
    expect(ruths.status).toBe(303)
    const petra = { text_de: 'Petras Text', seen }
    const conflict = await house.submit('petra', path, petra)
    expect(conflict.status).toBe(409)
    expect(conflict.text).toContain('Inzwischen hat jemand anderes gespeichert')
    expect(conflict.html).toContain('Ruths &lt;b&gt;Text&lt;/b&gt;')
    expect(conflict.html).toMatch(/<textarea[^>]*name="text_de"[^>]*>Petras Text<\/textarea>/)
    expect((await savedProfile(house.db, petras)).texts.de).toBe('Ruths <b>Text</b>')
    const again = await house.submit('petra', path, { ...petra, seen: seenIn(conflict.html) })
    expect(again.status).toBe(303)
    expect((await savedProfile(house.db, petras)).texts.de).toBe('Petras Text')
  })

  it('offers district and responsible organisation to the centre only', async () => {
    const path = profileEditing.href('de', params)
    expect((await house.visit('petra', path)).html).not.toMatch(/name="(?:district_id|responsible)"/)
    const centre = await house.visit('ruth', path)
    expect(centre.html).toContain('name="district_id"')
    expect(centre.html).toContain('value="Brücke e. V."')
  })
})

describe('sites and office hours', () => {
  it('are kept on their own pages', async () => {
    const site = await house.submit('petra', siteCreation.href('de', params), {
      name: 'Haus Neu',
      municipality_id: '06440002',
    })
    expect(site.status).toBe(303)
    const list = await house.visit('petra', site.location ?? '')
    expect(list.text).toContain('Haus Neu')
    const wrong = await house.submit('petra', officeHourCreation.href('de', params), {
      weekday: '1',
      opens_at: '12:00',
      closes_at: '11:00',
      channel: 'open',
    })
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('Das Ende muss nach dem Anfang liegen')
    const hour = { weekday: '6', opens_at: '10:00', closes_at: '11:30', channel: 'online', languages: ['ar', 'ti'] }
    expect((await house.submit('petra', officeHourCreation.href('en', params), hour)).status).toBe(303)
    expect((await house.visit('petra', siteList.href('de', params))).text).toMatch(
      /Samstag Uhrzeit 10:00–11:30 Art online Sprachen Arabisch, Tigrinya/,
    )
    expect((await house.submit('petra', officeHourRemoval.href('de', params), {})).status).toBe(303)
    expect((await house.visit('petra', officeHourEditing.href('de', params))).status).toBe(404)
    expect((await house.submit('petra', siteEditing.href('de', params), { name: 'Haus Anders' })).status).toBe(303)
    expect((await house.submit('petra', siteRemoval.href('de', params), {})).status).toBe(303)
  })
})

describe('what the public sees', () => {
  it('follows at once: an edit, a hidden field, a withdrawal and its undoing', async () => {
    const publicPage = '/de/projekte/wir-lotsinnen-bruecke'
    expect((await house.visit('nobody', publicPage)).text).toContain('Petras Text')
    expect((await house.visit('nobody', publicPage)).text).toContain('kontakt@bruecke.example')
    const path = profileEditing.href('de', params)
    const form = await house.visit('petra', path)
    expect(form.html).toMatch(/name="show_email"[^>]*checked/)
    const without = { show_email: [], text_de: 'Noch ein Text' }
    expect((await house.submit('petra', path, without)).status).toBe(303)
    const shown = await house.visit('nobody', publicPage)
    expect(shown.text).toContain('Noch ein Text')
    expect(shown.text).not.toContain('kontakt@bruecke.example')
    expect(shown.text).toContain('Brücke e. V.')
    expect((await house.submit('petra', profileWithdrawal.href('de', params), {})).status).toBe(303)
    expect((await house.visit('nobody', publicPage)).status).toBe(404)
    expect((await house.submit('petra', profilePublication.href('de', params), {})).status).toBe(303)
    expect((await house.visit('nobody', publicPage)).status).toBe(200)
    expect((await house.submit('petra', profilePublication.href('de', params), {})).status).toBe(422)
  })
})
