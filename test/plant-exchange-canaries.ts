import { type Canary, type Planted, staff } from './canary.ts'
import { plantGroup } from './exchange-objects.ts'
import type { House, Persona } from './house.ts'

/** A canary in every field of the exchange that says something of a person or in a group by invitation. */
export async function plantExchangeCanaries(house: House): Promise<Planted> {
  const canaries: Canary[] = []
  const objects: Record<string, string>[] = []
  const everybodyInside: readonly Persona[] = ['petra', 'timo', 'leyla', 'henrik', ...staff]
  for (const persona of ['petra', 'timo', 'leyla'] as const) {
    const word = (part: string) => `Kanari${persona}${part}`
    const group: readonly Persona[] = [persona, ...staff]
    const plant = (field: string, part: string, seenBy: readonly Persona[]) => {
      canaries.push({ word: word(part), field: `exchange of ${persona}: ${field}`, seenBy })
      return word(part)
    }
    const ids = await plantGroup(house, persona, {
      group: plant('group', 'gruppe', group),
      title: plant('title', 'gespraech', group),
      text: plant('post', 'beitrag', group),
      file: `${plant('file', 'datei', group)}.pdf`,
      reason: plant('report', 'meldung', staff),
      portrait: plant('portrait that is only begun', 'beispiel', [persona]),
    })
    objects.push(ids)
    const who = '(select id from people where lower(given_name) = $1)'
    await house.rows(
      `insert into exchange_drafts (person_id, group_id, thread_id, text, saved_at) values (${who}, $2, $3, $4, now())`,
      [persona, ids['groupId'], ids['threadId'], plant('draft', 'entwurf', [persona])],
    )
    await house.rows(`update exchange_people set about = $2, email = $3 where person_id = ${who}`, [
      persona,
      plant('card', 'karte', everybodyInside),
      `${plant('mail on the card', 'kartenmail', everybodyInside)}@mail.example`,
    ])
    const hidden = plant('hidden words', 'versteckt', group)
    await house.rows(
      `insert into exchange_posts (thread_id, group_id, author_id, author_name, text, created_at, hidden_at)
       select id, group_id, ${who}, $1, $2, now(), now() from exchange_threads where title like 'Neue Leitf%'`,
      [persona, hidden],
    )
  }
  return { canaries, objects }
}
