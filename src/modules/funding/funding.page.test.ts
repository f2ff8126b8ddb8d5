import { describe, expect, it } from 'vitest'
import { languages } from '#kernel/language.ts'
import { useHouse } from '#test/house.ts'

const house = useHouse()

const leyla =
  'rechtsform=non-profit&ort=offenbach-stadt&zweck=association&beginn=2027-03-01&betrag=3000&groesse=40&bezahlt=no&migrantisch=yes'

describe('the funding finder', () => {
  it.each(languages)('asks in %s and gives a reason for every rule', async (lang) => {
    const asked = await house.visit('nobody', `/${lang}/foerderung`)
    expect(asked.status).toBe(200)
    expect(asked.document.querySelector('#ergebnis')).toBeNull()
    const page = await house.visit('nobody', `/${lang}/foerderung?${leyla}`)
    const lines = page.document.querySelectorAll('main section')
    expect(lines).toHaveLength(11)
    for (const line of lines) {
      expect(line.querySelector('.status svg')).not.toBeNull()
      expect(line.querySelectorAll('li').length).toBeGreaterThan(0)
    }
  })

  it('tells Leyla that a microproject fits but for the minijob, with amount, deadline and effort', async () => {
    const page = await house.visit('nobody', `/de/foerderung?${leyla}`)
    const line = page.document.querySelector('section[aria-labelledby="microproject"]')
    const text = line?.textContent.replaceAll(/\s+/g, ' ') ?? ''
    expect(text).toContain('Ein voller Minijob kostet im Jahr 2.674,80 € mehr')
    expect(text).toContain('Antrag bis 31.12.2026')
    expect(text).toContain('unsere Schätzung')
    expect(text).toContain('Höchstens 3.000 € im Jahr, dazu 7.200 € für einen Minijob')
    expect(line?.querySelector('a[href="/de/wege/mikroprojekt"]')).not.toBeNull()
    const guides = await house.visit('nobody', '/de/foerderung?zweck=guides')
    expect(guides.document.querySelector('section[aria-labelledby="guides"]')?.textContent).toContain(
      '5\u00A0€ je Stunde im Einsatz',
    )
  })

  it('reads amounts as people write them', async () => {
    const page = await house.visit('nobody', `/de/foerderung?${leyla.replace('3000', '10.200,50%20€')}`)
    expect(page.status).toBe(200)
    expect(page.document.querySelector('section[aria-labelledby="microproject"]')?.textContent).toContain(
      'Es gibt höchstens 10.200\u00A0€',
    )
  })

  it('says what is doubtful, whom to ask and where, also where no site is known', async () => {
    const page = await house.visit('nobody', `/de/foerderung?${leyla.replace('3000', '1500')}`)
    const line = (id: string) => page.document.querySelector(`section[aria-labelledby="${id}"]`)
    const text = (id: string) => line(id)?.textContent.replaceAll(/\s+/g, ' ') ?? ''
    expect(text('dsee')).toMatch(
      /bevor Sie einen Antrag schreiben:.*Wer darf beantragen.*Bis wann nehmen Sie Anträge an\?/,
    )
    expect(text('dsee')).toContain('Fragen Sie hier: Deutsche Stiftung für Engagement und Ehrenamt,')
    expect(line('dsee')?.querySelector('a')?.getAttributeValue('href')).toBe(
      'https://www.deutsche-stiftung-engagement-und-ehrenamt.de',
    )
    expect(text('monom')).toMatch(
      /Eine Website haben wir nicht gefunden\..*Förderübersicht des Lahn-Dill-Kreises, 2025/,
    )
    // A no is a no: nothing is left to ask.
    expect(text('centres')).not.toContain('Fragen Sie hier')
    const project = await house.visit('nobody', `/de/foerderung?${leyla.replace('association', 'integration')}`)
    expect(project.document.querySelector('section[aria-labelledby="projects"]')?.textContent).toContain(
      'Regierungspräsidium Darmstadt',
    )
  })

  it('says what nobody has found instead of guessing', async () => {
    const page = await house.visit('nobody', `/de/foerderung?${leyla.replace('association', 'integration')}`)
    const line = page.document.querySelector('section[aria-labelledby="projects"]')?.textContent ?? ''
    expect(line).toContain('Wie viel es gibt, haben wir nirgends gefunden')
  })

  it('follows a value the centre enters', async () => {
    const added = await house.submit('ruth', '/de/mein/regeln/funding.projects.max_cents/neu', {
      value: '50000',
      valid_from: '2026-11-01',
      source: 'Bescheid der Behörde',
      reason: 'Nachgefragt',
    })
    expect(added.status).toBe(303)
    const page = await house.visit('nobody', `/de/foerderung?${leyla}`)
    expect(page.document.querySelector('section[aria-labelledby="projects"]')?.textContent).toContain('50.000')
  })

  it.each([
    ['dsee', '1.500 €'],
    ['amadeu', '2.500 €'],
    ['bosch', '12.000 €'],
    ['monom', '1.500 €'],
  ])('knows the amount of %s as a rule with a source, and no more once it has ended', async (id, amount) => {
    const text = async () => {
      const page = await house.visit('nobody', `/de/foerderung?${leyla}`)
      return page.document.querySelector(`section[aria-labelledby="${id}"]`)?.textContent.replaceAll(/\s+/g, ' ') ?? ''
    }
    expect(await text()).toContain(`Höchstens ${amount}`)
    const [rule] = await house.rows<{ source: string }>('select source from rule_values where key = $1', [
      `funding.${id}.max_cents`,
    ])
    expect(rule?.source).toContain('2025')
    await house.rows("update rule_values set valid_to = '2025-12-31' where key = $1", [`funding.${id}.max_cents`])
    expect(await text()).toContain('Nirgends gefunden')
  })

  it('refuses what is no day, no amount and no share, keeps what was typed, and stays inert', async () => {
    const bad = `rechtsform=quatsch&beginn=2026-02-31&betrag=viel&eigenanteil=101&ort=${encodeURIComponent('"><script>alert(1)</script>')}`
    const page = await house.visit('nobody', `/de/foerderung?${bad}`)
    expect(page.status).toBe(422)
    expect(page.document.querySelectorAll('.error-summary li')).toHaveLength(4)
    // A label that asks keeps its own mark.
    expect(page.text).toContain('Wer sind Sie? Bitte wählen Sie aus der Liste.')
    expect(page.html).toContain('value="viel"')
    expect(page.html).not.toContain('<script>alert')
  })

  it('keeps nothing: no row and no cookie', async () => {
    const before = await house.rows('select count(*) from facts')
    const answer = await house.ask('nobody', `/de/foerderung?${leyla}`)
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(await house.rows('select count(*) from facts')).toEqual(before)
  })
})

describe('the member’s finder', () => {
  it('fills in what Leyla’s profile and notes say, and lets her change it', async () => {
    const page = await house.visit('leyla', '/de/mein/foerderung')
    const checked = page.document
      .querySelectorAll('input[name="rechtsform"]')
      .find((one) => one.hasAttribute('checked'))
    expect(checked?.getAttributeValue('value')).toBe('non-profit')
    expect(page.document.querySelectorAll('main section').length).toBeGreaterThan(5)
    const changed = await house.visit('leyla', '/de/mein/foerderung?rechtsform=initiative')
    expect(changed.document.querySelector('section[aria-labelledby="microproject"]')?.textContent).toContain(
      'Ihre Rechtsform darf hier nicht beantragen',
    )
    expect((await house.ask('selin', '/de/mein/foerderung')).status).toBe(403)
  })
})
