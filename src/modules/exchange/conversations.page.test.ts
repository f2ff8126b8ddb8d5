import { beforeEach, describe, expect, it } from 'vitest'
import { baseUrl, useHouse } from '#test/house.ts'
import { testDay } from '#test/test-day.ts'
import { groupNamed, idOf, postSaying, sendPost, threadNamed } from './exchange.fixtures.ts'

const house = useHouse()
const base = '/de/mein/austausch'
const pdf = Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF')

beforeEach(async () => {
  house.clock.set(testDay)
  await house.rows('delete from throttles')
})

describe('conversations', () => {
  it('are begun, answered, quoted, changed with history and read', async () => {
    const group = await groupNamed(house, 'Alle')
    const begun = await sendPost(house, 'petra', `${base}/gruppen/${group}/neu`, {
      kind: 'question',
      title: 'Wer hat Erfahrung mit Fahrdiensten?',
      text: '# Laut\n\nWir suchen <b>Fahrdienste</b>. ![x](https://evil.example/x.png) [hier](javascript:alert(1))',
    })
    expect(begun.status).toBe(303)
    const thread = await threadNamed(house, 'Wer hat Erfahrung mit Fahrdiensten?')
    const page = `${base}/gespraeche/${thread}`
    const shown = await house.visit('timo', page)
    expect(shown.text).toContain('Laut')
    expect(shown.html).not.toContain('<b>Fahrdienste')
    expect(shown.html).not.toContain('evil.example/x.png"')
    expect(shown.html).not.toMatch(/href="javascript/)
    expect(shown.text).toContain('Neu')
    const question = await postSaying(house, 'Fahrdienste')
    const quoting = await house.visit('timo', `${page}?zitat=${question}`)
    expect(quoting.html).toContain('&gt; Petra')
    expect((await sendPost(house, 'timo', page, { text: 'Ja, mit dem Bürgerbus.' })).status).toBe(303)
    expect((await house.visit('timo', `${base}/gruppen/${group}`)).text).toContain(
      'Wer hat Erfahrung mit Fahrdiensten?',
    )
    const answer = await postSaying(house, 'Bürgerbus')
    const edit = `${base}/beitraege/${answer}/bearbeiten`
    expect((await house.visit('petra', edit)).status).toBe(404)
    expect((await house.submit('timo', edit, { text: 'Ja, mit dem Bürgerbus in Bad Soden.' })).status).toBe(303)
    const late = await house.submit('timo', edit, { text: 'Ganz anders.', seen: '1' })
    expect(late.status).toBe(409)
    expect(late.text).toContain('Bad Soden')
    expect(late.html).toContain('Ganz anders.')
    expect((await house.visit('petra', `${base}/beitraege/${answer}/verlauf`)).text).toContain('Fassung 1')
    expect((await house.post('timo', `${base}/beitraege/${answer}/beste-antwort`, {})).status).toBe(404)
    expect((await house.post('petra', `${base}/beitraege/${answer}/beste-antwort`, {})).status).toBe(303)
    expect((await house.visit('leyla', page)).text).toContain('Beste Antwort')
  })

  it('keep a draft, and nothing typed is lost when something is wrong', async () => {
    const group = await groupNamed(house, 'Alle')
    const path = `${base}/gruppen/${group}/neu`
    expect((await sendPost(house, 'leyla', path, { do: 'draft', title: 'Ha', text: 'Halb fertig' })).status).toBe(303)
    const again = await house.visit('leyla', path)
    expect(again.html).toContain('Halb fertig')
    expect(again.text).toContain('Ihr Entwurf')
    expect((await house.visit('petra', path)).html).not.toContain('Halb fertig')
    expect((await house.visit('leyla', base)).text).toContain('Angefangenes')
    const wrong = await sendPost(house, 'leyla', path, { kind: 'talk', title: '', text: 'Bleibt stehen' }, [
      { name: 'a.exe', bytes: Buffer.from('MZ') },
    ])
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('Bleibt stehen')
    expect(wrong.text).toContain('Eine Datei ist keine PDF-')
    expect(
      (await sendPost(house, 'leyla', path, { kind: 'talk', title: 'Halb ganz', text: 'Jetzt fertig' })).status,
    ).toBe(303)
    expect((await house.visit('leyla', path)).html).not.toContain('Halb fertig')
  })

  it('give back what one wrote by mistake, with every version, its files and its mails', async () => {
    const page = `${base}/gespraeche/${await threadNamed(house, 'Wer hat Erfahrung mit Kinder')}`
    await sendPost(house, 'leyla', page, { text: 'Frau Yücel aus der Ringstraße kommt auch.' }, [
      { name: 'yuecel.pdf', bytes: pdf },
    ])
    const post = await postSaying(house, 'Frau Yücel')
    const file = await idOf(house, "select id from exchange_files where name = 'yuecel.pdf'")
    await house.submit('leyla', `${base}/beitraege/${post}/bearbeiten`, { text: 'Eine Frau kommt auch.' })
    await house.post('petra', `${base}/beitraege/${post}/beste-antwort`, {})
    const taking = `${base}/beitraege/${post}/zuruecknehmen`
    expect((await house.visit('petra', taking)).status).toBe(404)
    expect((await house.post('petra', taking, {})).status).toBe(404)
    expect((await house.visit('leyla', `${page}?ende=1`)).html).toContain(taking)
    expect((await house.visit('petra', `${page}?ende=1`)).html).not.toContain(taking)
    expect((await house.submit('leyla', taking, {})).status).toBe(303)
    const seen = await house.visit('petra', `${page}?ende=1`)
    expect(seen.text).toContain('Zurückgenommen am')
    expect(seen.text).not.toContain('Eine Frau kommt auch')
    expect(seen.text).not.toContain('Beste Antwort')
    expect((await house.ask('petra', `${base}/dateien/${file}`)).status).toBe(404)
    for (const persona of ['petra', 'leyla', 'ruth'] as const)
      expect((await house.visit(persona, `${base}/beitraege/${post}/verlauf`)).status).toBe(404)
    expect((await house.visit('leyla', `${base}/beitraege/${post}/bearbeiten`)).status).toBe(404)
    expect((await house.visit('petra', `${base}/suche?q=Ringstraße`)).text).toContain('Nichts gefunden')
    expect(await house.rows('select from exchange_posts where id = $1 and told_at is null', [post])).toEqual([])
    const kept = await house.rows<{ all: string }>(
      `select p::text as all from exchange_posts p where id = $1 union all select v::text from exchange_post_versions v where post_id = $1
       union all select f::text from facts f where subject = $1::text`,
      [post],
    )
    expect(JSON.stringify(kept)).not.toContain('Yücel')
  })

  it('give back what was typed when the session had ended, to whoever sent it from our own page', async () => {
    const text = 'Lange getippt <b>und</b> dann war die Anmeldung abgelaufen.'
    const path = `${base}/was-ich-zeige`
    const send = (fields: Readonly<Record<string, string>>, origin = baseUrl) => {
      const body = new URLSearchParams({ _key: 'lost-session-lost-sess', ...fields }).toString()
      const headers = {
        origin,
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': String(body.length),
      }
      return house.web.fetch(new Request(new URL(path, baseUrl), { method: 'POST', headers, body }))
    }
    const kept = await send({ about: text, seen: 'x'.repeat(60), password: 'y'.repeat(60) })
    expect(kept.status).toBe(401)
    expect(kept.headers.get('cache-control')).toContain('no-store')
    const html = await kept.text()
    expect(html).toContain('Lange getippt &lt;b&gt;und&lt;/b&gt;')
    expect(html).toContain('/de/mein/anmelden?next=')
    expect(html).not.toMatch(/xxxxx|yyyyy/)
    for (const other of [await send({ about: 'kurz' }), await send({ about: text }, 'https://evil.example')]) {
      expect(other.status).toBe(303)
      expect(other.headers.get('location')).toContain('/de/mein/anmelden?next=')
    }
  })

  it('carry files that only the group saves, and no browser keeps', async () => {
    const thread = await threadNamed(house, 'Programm für den Vormittag')
    const sent = await sendPost(house, 'petra', `${base}/gespraeche/${thread}`, { text: 'Anbei der Plan.' }, [
      { name: 'Plan?.pdf', bytes: pdf },
      { name: 'zwei.pdf', bytes: pdf },
    ])
    expect(sent.status).toBe(303)
    const file = await idOf(house, "select id from exchange_files where name = 'Plan.pdf'")
    const path = `${base}/dateien/${file}`
    const got = await house.ask('ruth', path)
    expect(got.status).toBe(200)
    expect(got.headers.get('cache-control')).toBe('private, no-store')
    expect(got.headers.get('content-disposition')).toContain('attachment')
    expect((await house.ask('timo', path)).status).toBe(404)
    // Hidden with its post: gone for the group, there for its author.
    const post = await postSaying(house, 'Anbei der Plan.')
    await house.submit('ruth', `${base}/beitraege/${post}/moderieren`, { reason: 'Noch nicht abgestimmt.' })
    expect((await house.ask('leyla', path)).status).toBe(404)
    expect((await house.ask('petra', path)).status).toBe(200)
  })

  it('are found by the words in any form, in what one may read and nowhere else', async () => {
    const search = (who: 'petra' | 'timo', words: string) =>
      house.visit(who, `${base}/suche?q=${encodeURIComponent(words)}`)
    expect((await search('petra', 'Kinderbetreuungen')).text).toContain('Kinderbetreuung bei Abendterminen')
    expect((await search('petra', 'Kinderbetr')).text).toContain('Kinderbetreuung bei Abendterminen')
    expect((await search('petra', 'drei Tische Wohnen')).text).toContain('Programm für den Vormittag')
    expect((await search('timo', 'drei Tische Wohnen')).text).toContain('Nichts gefunden')
    expect((await search('timo', `' & | ! <b> "`)).status).toBe(200)
  })
})

describe('moderation', () => {
  it('hides with a reason that the author reads and the others do not', async () => {
    const thread = await threadNamed(house, 'Raum in Friedberg')
    const page = `${base}/gespraeche/${thread}`
    await sendPost(house, 'leyla', page, { text: 'Das ist eine Frechheit.' })
    const post = await postSaying(house, 'Frechheit')
    expect((await house.visit('leyla', `${base}/beitraege/${post}/moderieren`)).status).toBe(404)
    expect((await house.submit('petra', `${base}/beitraege/${post}/moderieren`, { reason: 'Ton' })).status).toBe(422)
    expect(
      (await house.submit('petra', `${base}/beitraege/${post}/moderieren`, { reason: 'Bitte sachlich bleiben.' }))
        .status,
    ).toBe(303)
    const author = await house.visit('leyla', page)
    expect(author.text).toContain('Frechheit')
    expect(author.text).toContain('Bitte sachlich bleiben.')
    await house.post('henrik', `${base}/gruppen/${await groupNamed(house, 'Wetterau')}/beitreten`, {})
    const other = await house.visit('henrik', page)
    expect(other.text).not.toContain('Frechheit')
    expect(other.text).not.toContain('sachlich')
    expect((await house.visit('henrik', `${base}/beitraege/${post}/verlauf`)).status).toBe(404)
    expect((await house.visit('henrik', `${base}/suche?q=Frechheit`)).text).toContain('Nichts gefunden')
  })

  it('settles what was reported of a post with hiding it, and tells its author by mail that there is a reason', async () => {
    await house.rows('delete from outbox_mails')
    const page = `${base}/gespraeche/${await threadNamed(house, 'Wer hat Erfahrung mit Kinder')}`
    await sendPost(house, 'leyla', page, { text: 'Frau M. aus der Ringstraße hat **zwei Kinder**.' })
    const post = await postSaying(house, 'Frau M.')
    await house.submit('henrik', `${base}/beitraege/${post}/melden`, { reason: 'Da steht ein Name.' })
    const reports = await house.visit('ruth', `${base}/meldungen`)
    expect(reports.text).toMatch(/Leyla Nartan\s*: Frau M\. aus der Ringstraße hat zwei Kinder\./)
    await house.submit('ruth', `${base}/beitraege/${post}/moderieren`, { reason: 'Bitte ohne Namen schreiben.' })
    expect((await house.visit('ruth', `${base}/meldungen`)).text).not.toContain('Da steht ein Name.')
    const mails = await house.rows<{ recipient: string; all: string }>(
      "select recipient, o::text as all from outbox_mails o where kind = 'exchange.moderated'",
    )
    expect(mails.map(({ recipient }) => recipient)).toEqual([expect.stringMatching(/^leyla@/)])
    expect(mails[0]?.all).toContain('ausgeblendet')
    for (const secret of ['Frau M.', 'ohne Namen', 'Ruth', 'Henrik']) expect(mails[0]?.all).not.toContain(secret)
  })

  it('chooses no best answer among the words of who asked', async () => {
    const thread = await threadNamed(house, 'Wer hat Erfahrung mit Kinder')
    const question = await idOf(
      house,
      'select id from exchange_posts where thread_id = $1 order by created_at limit 1',
      [thread],
    )
    const choosing = `${base}/beitraege/${question}/beste-antwort`
    expect((await house.visit('ruth', `${base}/gespraeche/${thread}`)).html).not.toContain(choosing)
    expect((await house.post('ruth', choosing, {})).status).toBe(404)
  })

  it('reaches those who moderate when a reader reports, and closes and moves with a reason', async () => {
    const thread = await threadNamed(house, 'Neue Leitfäden')
    const post = await postSaying(house, 'Der überarbeitete Leitfaden')
    expect((await house.submit('timo', `${base}/beitraege/${post}/melden`, { reason: 'Link fehlt.' })).status).toBe(303)
    expect((await house.visit('ruth', `${base}/meldungen`)).text).toContain('Link fehlt.')
    expect((await house.visit('timo', `${base}/meldungen`)).text).not.toContain('Link fehlt.')
    const report = await idOf(house, 'select id from exchange_reports where settled_at is null')
    expect((await house.post('timo', `${base}/meldungen/${report}/erledigt`, {})).status).toBe(404)
    expect((await house.post('ruth', `${base}/meldungen/${report}/erledigt`, {})).status).toBe(303)
    const moderation = `${base}/gespraeche/${thread}/moderieren`
    expect((await house.submit('ruth', moderation, { kind: 'close', reason: 'Ist beantwortet.' })).status).toBe(303)
    expect((await house.visit('timo', `${base}/gespraeche/${thread}`)).text).toContain('Ist beantwortet.')
    expect((await sendPost(house, 'timo', `${base}/gespraeche/${thread}`, { text: 'Doch noch' })).status).toBe(422)
    const target = await groupNamed(house, 'Wetterau')
    expect(
      (await house.submit('ruth', moderation, { kind: 'move', group: target, reason: 'Passt besser dorthin.' })).status,
    ).toBe(303)
    expect((await house.visit('timo', `${base}/gespraeche/${thread}`)).status).toBe(404)
    expect((await house.visit('leyla', `${base}/gespraeche/${thread}`)).text).toContain('Passt besser dorthin.')
  })
})
