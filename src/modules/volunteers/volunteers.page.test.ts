import { beforeEach, describe, expect, it } from 'vitest'
import sharp from 'sharp'
import { useHouse } from '#test/house.ts'
import { testDay } from '#test/test-day.ts'

const house = useHouse()
let selin = ''

beforeEach(async () => {
  house.clock.set(testDay)
  const [row] = await house.rows<{ id: string }>("select id from volunteers where email = 'selin@mail.example'")
  selin = row?.id ?? ''
})
const at = (rest = '') => `/de/mein/team/${selin}${rest}`

async function send(persona: 'petra' | 'timo', path: string, fields: Record<string, string>, file?: Uint8Array) {
  const asked = await house.visit(persona, path)
  const key = asked.document.querySelector('main form input[name="_key"]')?.getAttributeValue('value') ?? ''
  const body = new FormData()
  for (const [name, value] of Object.entries({ _key: key, ...fields })) body.append(name, value)
  if (file !== undefined) body.append('proof', new Blob([new Uint8Array(file)]), 'Zeugnis Selin.png')
  return house.visit(persona, path, { method: 'POST', headers: { origin: 'http://localhost:3000' }, body })
}
const learned = {
  kind: 'other',
  title: 'Laiendolmetschen',
  provider: 'Volkshochschule',
  units: '12',
  got_on: '2026-03-01',
}

describe('the team', () => {
  it('is Petra’s: who is in it, what they have learned, what of it ends', async () => {
    const { text } = await house.visit('petra', '/de/mein/team')
    expect(text).toContain('Selin Dokumacı')
    expect(text).toContain('Mehret Fadenreich')
    expect(text).not.toContain('Jonas Dochtmann')
    expect(text).toContain('Eine Qualifikation in Ihrem Team endet in den nächsten 60 Tagen.')
    expect((await house.visit('petra', '/de/mein')).text).toContain('endet in den nächsten 60 Tagen')
  })

  it('a stranger’s is not there', async () => {
    for (const rest of ['', '/bearbeiten', '/verlassen', '/qualifikation']) {
      expect((await house.visit('timo', at(rest))).status, rest).toBe(404)
      expect((await house.visit('ruth', at(rest))).status, rest).toBe(404)
    }
    expect((await house.visit('ruth', '/de/mein/team')).status).toBe(403)
    expect((await house.post('timo', at('/verlassen'), { until: '2026-11-22' })).status).toBe(404)
  })

  it('takes somebody in with a name alone, and says at the field what is wrong', async () => {
    const wrong = await house.submit('petra', '/de/mein/team/neu', { name: 'X', email: 'keine' })
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('value="keine"')
    const made = await house.submit('petra', '/de/mein/team/neu', { name: 'Ana Lindqvist' })
    expect(made.status).toBe(303)
    expect((await house.visit('petra', made.location ?? '')).text).toContain('Die Person steht jetzt in Ihrem Team.')
    expect(
      (await house.submit('petra', '/de/mein/team/neu', { name: 'Noch eine', email: 'SELIN@mail.example' })).text,
    ).toContain('Mit dieser Adresse ist schon jemand in diesem Team')
  })

  it('two who change at once lose nothing', async () => {
    const opened = await house.visit('petra', at('/bearbeiten'))
    const seen = opened.document.querySelector('input[name="seen"]')?.getAttributeValue('value') ?? ''
    await house.submit('petra', at('/bearbeiten'), { name: 'Selin Dokumacı-Weber' })
    const fields = { seen, email: 'selin@mail.example', lang: 'tr', languages: ['de'], role: 'guide' }
    const [row] = await house.rows<{ since: string }>('select since::text from volunteers where id = $1', [selin])
    const contested = await house.post('petra', at('/bearbeiten'), {
      ...fields,
      name: 'Selin D.',
      since: row?.since ?? '',
    })
    expect(contested.status).toBe(409)
    expect(contested.text).toContain('Selin Dokumacı-Weber')
    await house.submit('petra', at('/bearbeiten'), { name: 'Selin Dokumacı' })
  })

  it('moves who leaves to those who were there', async () => {
    const made = await house.submit('petra', '/de/mein/team/neu', { name: 'Edo Wechsel', since: '2025-01-01' })
    const path = (made.location ?? '').split('?')[0] ?? ''
    await house.submit('petra', `${path}/verlassen`, { until: '2026-11-21' })
    expect((await house.visit('petra', '/de/mein/team')).text).not.toContain('Edo Wechsel')
    expect((await house.visit('petra', '/de/mein/team?stand=frueher')).text).toContain('Edo Wechsel')
  })
})

describe('learning from elsewhere', () => {
  it('is kept with its proof, a picture written anew, for the team alone', async () => {
    const camera = { exif: { IFD0: { Copyright: 'Selins Handy' } } }
    const picture = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#fff' } })
      .withMetadata(camera)
      .png()
      .toBuffer()
    const made = await send('petra', at('/qualifikation'), learned, picture)
    expect(made.status).toBe(303)
    const page = await house.visit('petra', at())
    expect(page.text).toContain('Laiendolmetschen')
    const [row] = await house.rows<{ id: string; file: string }>(
      'select q.id, p.file from qualifications q join qualification_proofs p on p.qualification_id = q.id where q.title = $1',
      ['Laiendolmetschen'],
    )
    const proof = at(`/qualifikation/${row?.id}/beleg`)
    const sent = await house.ask('petra', proof)
    expect(sent.headers.get('content-disposition')).toContain('beleg.png')
    const bytes = Buffer.from(await sent.arrayBuffer())
    expect((await sharp(bytes).metadata()).width).toBe(20)
    expect(bytes.includes('Selins Handy')).toBe(false)
    for (const persona of ['timo', 'ruth', 'selin', 'nobody'] as const)
      expect([303, 404].includes((await house.ask(persona, proof)).status), persona).toBe(true)
    expect((await house.visit('selin', '/de/mein/qualifikationen')).text).toContain('Laiendolmetschen')

    await house.submit('petra', at(`/qualifikation/${row?.id}/entfernen`), {})
    expect((await house.ask('petra', proof)).status).toBe(404)
    expect(await house.files.sweep(new Date(Date.now() + 1000), async () => new Set())).toBeGreaterThan(0)
  })

  it('takes no other file, and nothing without a title', async () => {
    const wrong = await send('petra', at('/qualifikation'), learned, Buffer.from('#!/bin/sh'))
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('Bitte wählen Sie ein PDF, ein PNG oder ein JPEG.')
    expect((await send('petra', at('/qualifikation'), { ...learned, title: '' })).status).toBe(422)
    const ended = await send('petra', at('/qualifikation'), { ...learned, valid_until: '2026-02-28' })
    expect(ended.text).toContain('Das Ende liegt vor dem Abschluss.')
  })

  it('what a certificate says is not the team’s to remove', async () => {
    const [row] = await house.rows<{ id: string }>(
      `insert into qualifications (volunteer_id, kind, title, got_on, source, created_at)
       values ($1, 'basic', 'Aus einem Nachweis', '2026-01-01', 'certificate', now()) returning id`,
      [selin],
    )
    const path = at(`/qualifikation/${row?.id}/entfernen`)
    expect((await house.visit('petra', path)).status).toBe(404)
    expect((await house.post('petra', path, {})).status).toBe(404)
  })
})

describe('my qualifications', () => {
  it('Selin sees her own, and not what is the team’s', async () => {
    const page = await house.visit('selin', '/de/mein/qualifikationen')
    expect(page.text).toContain('Gesundheitslots*innen, Block 1')
    expect(page.text).not.toContain('Mehret')
    expect(page.html).not.toContain('beleg')
    expect((await house.visit('timo', '/de/mein/qualifikationen')).text).toContain('Noch nichts eingetragen')
  })

  it('an entry at one’s confirmed address can be made one’s own', async () => {
    await house.rows('update volunteers set person_id = null where id = $1', [selin])
    expect((await house.visit('selin', '/de/mein/qualifikationen')).text).toContain('Sind das Sie?')
    expect((await house.visit('timo', '/de/mein/qualifikationen')).text).not.toContain('Sind das Sie?')
    const linked = await house.submit(
      'selin',
      '/de/mein/qualifikationen',
      {},
      { action: '/de/mein/qualifikationen/verbinden' },
    )
    expect((await house.visit('selin', linked.location ?? '')).text).toContain(
      'Der Eintrag gehört jetzt zu Ihrem Konto.',
    )
    const [row] = await house.rows<{ linked: boolean }>(
      'select person_id is not null as linked from volunteers where id = $1',
      [selin],
    )
    expect(row?.linked).toBe(true)
  })
})
