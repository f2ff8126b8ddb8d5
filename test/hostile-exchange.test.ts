import { expect, it } from 'vitest'
import { sendPost } from '#modules/exchange/exchange.fixtures.ts'
import { plantGroup } from './exchange-objects.ts'
import { useHouse } from './house.ts'
import { expectInert, payload } from './inert.ts'

const house = useHouse()
const base = '/de/mein/austausch'

it('IN-02, IN-03: what is typed in the exchange is inert on every page that shows it', async () => {
  const ids = await plantGroup(house, 'petra', {
    group: payload('hostilegroup').slice(0, 100),
    title: payload('hostiletitle'),
    text: 'Anfang',
    file: 'a.pdf',
    reason: payload('hostilereport'),
    portrait: payload('hostileportrait'),
  })
  const { groupId, threadId, postId, portraitId, personId } = ids
  const group = `${base}/gruppen/${groupId}`
  const thread = `${base}/gespraeche/${threadId}`
  const text = `${payload('hostilepost')}\n\n# ${payload('hostileheading')}\n\n> ${payload('hostilequote')}\n\n[x](javascript:alert(1)) ![x](data:text/html,1)\n\n| a |\n|---|\n| ${payload('hostilecell')} |`
  expect((await sendPost(house, 'petra', thread, { text })).status).toBe(303)
  expect((await sendPost(house, 'petra', thread, { text: payload('hostiledraft'), do: 'draft' })).status).toBe(303)
  await house.submit('petra', `${base}/beitraege/${postId}/bearbeiten`, { text: payload('hostileedit') })
  await house.submit('petra', `${base}/was-ich-zeige`, { about: payload('hostileabout'), listed: 'on' })
  await house.submit('ruth', `${thread}/moderieren`, { kind: 'close', reason: payload('hostilereason') })
  await house.post('petra', `${base}/abos/beenden`, { kind: payload('kind'), code: payload('code') })
  const pages = [
    base,
    group,
    `${group}/mitglieder`,
    `${group}/neu`,
    thread,
    `${thread}?zitat=${postId}`,
    `${base}/beitraege/${postId}/bearbeiten`,
    `${base}/beitraege/${postId}/verlauf`,
    `${base}/personen`,
    `${base}/personen/${personId}`,
    `${base}/was-ich-zeige`,
    `${base}/beispiele/${portraitId}`,
    `${base}/beispiele/${portraitId}/bearbeiten`,
    `${base}/suche?q=${encodeURIComponent(payload('hostilepost'))}`,
    `${base}/suche?q=hostileedit`,
  ]
  const shown: string[] = []
  for (const path of pages) {
    const visit = await house.visit('petra', path)
    expectInert(visit)
    shown.push(visit.html)
  }
  for (const path of [
    `${thread}/moderieren`,
    `${base}/beitraege/${postId}/moderieren`,
    `${base}/meldungen`,
    `${group}/bearbeiten`,
  ]) {
    const visit = await house.visit('ruth', path)
    expectInert(visit)
    shown.push(visit.html)
  }
  // Beside what somebody else saved, too.
  const late = await house.submit('petra', `${base}/beitraege/${postId}/bearbeiten`, {
    text: payload('hostileother'),
    seen: '1',
  })
  expect(late.status).toBe(409)
  expectInert(late)
  const all = shown.join('\n')
  for (const word of [
    'group',
    'title',
    'post',
    'heading',
    'quote',
    'cell',
    'edit',
    'about',
    'reason',
    'report',
    'portrait',
  ])
    expect(all.includes(`hostile${word}`), word).toBe(true)
}, 60_000)
