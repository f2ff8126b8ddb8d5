import { expect } from 'vitest'
import { systemActor } from '#kernel/actor.ts'
import { rebuildDirectory } from '#modules/directory/index.ts'
import { type Canary, type Planted, type Planting, staff } from './canary.ts'
import { type House, type Persona, personas } from './house.ts'
import { plantConsultationCanaries } from './plant-consultation-canaries.ts'
import { plantAppointmentCanaries } from './plant-appointment-canaries.ts'
import { plantAssociationCanaries } from './plant-association-canaries.ts'
import { plantCertificateCanaries } from './plant-certificate-canaries.ts'
import { plantEventCanaries } from './plant-event-canaries.ts'
import { plantExchangeCanaries } from './plant-exchange-canaries.ts'
import { plantListCanaries } from './plant-list-canaries.ts'
import { plantQualityCanaries } from './plant-quality-canaries.ts'
import { plantNewsletterCanaries } from './plant-newsletter-canaries.ts'
import { plantPathwayCanaries } from './plant-pathway-canaries.ts'
import { plantSignatureCanaries } from './plant-signature-canaries.ts'
import { plantTrainerCanaries } from './plant-trainer-canaries.ts'
import { plantVolunteerCanaries } from './plant-volunteer-canaries.ts'

/** Plants a canary in every personal field of the house. */
export async function plantCanaries(house: House): Promise<Planted> {
  const canaries: Canary[] = []
  const objects: Record<string, string>[] = []
  for (const persona of ['petra', 'timo', 'leyla'] as const) {
    const others = personas.filter((other) => other !== persona && other !== 'nobody')
    const plant = async (field: string, word: string, seenBy: readonly Persona[], sql: string) => {
      canaries.push({ word, field: `${persona}: ${field}`, seenBy })
      await house.rows(sql, [persona, word])
    }
    const person = '(select id from people where lower(given_name) = $1)'
    const profile = `(select profile_id from role_grants where profile_id is not null and person_id = ${person})`
    const own: readonly Persona[] = [persona]
    await plant(
      'family name',
      `Kanari${persona}fam`,
      [...own, ...staff, 'olaf'],
      `update people set family_name = $2 where lower(given_name) = $1`,
    )
    await plant(
      'mail address',
      `kanari${persona}@mail.example`,
      [...own, 'olaf'],
      `update accounts set email = $2 where person_id = ${person}`,
    )
    await plant(
      'device',
      `Kanari${persona}dev`,
      own,
      `update accounts set known_devices = array[$2] where person_id = ${person}`,
    )
    await plant(
      'session',
      `Kanari${persona}ses`,
      own,
      `update sessions set browser = $2 where account_id = (select id from accounts where person_id = ${person})`,
    )
    // Hidden until chosen: the contact fields are filled, and none of them is public.
    await plant(
      'hidden telephone',
      `069 777 ${persona.length}${persona.charCodeAt(0)}1`,
      [...own, ...staff],
      `update profiles set telephone = $2, public_fields = '{}' where id = ${profile}`,
    )
    await plant(
      'hidden mail',
      `kanari${persona}@hidden.example`,
      [...own, ...staff],
      `update profiles set email = $2 where id = ${profile}`,
    )
    await plant(
      'hidden contact',
      `Kanari${persona}con`,
      [...own, ...staff],
      `update profiles set contact_role = $2 where id = ${profile}`,
    )
    await plant(
      'invited person',
      `Kanari${persona}inv`,
      staff,
      `insert into invitations (email, given_name, family_name, kind, profile_id, token_hash, created_at, expires_at)
       select 'x' || $1 || '@invited.example', 'Vorname', $2::text, 'project-coordinator', ${profile}, sha256(convert_to($2::text, 'UTF8')),
         now(), now() + interval '5 days'`,
    )
    const feedback = async (word: string, table: string, columns: string, values: string) => {
      await house.rows(
        `with c as (insert into feedback_cases (kind, profile_id, lang, received_at, due_on, state_since)
           values ('wrong', ${profile}, 'de', now(), current_date, now()) returning id)
         insert into ${table} (case_id, ${columns}) select c.id, ${values} from c where $1 <> ''`,
        [persona, word],
      )
    }
    canaries.push({ word: `kanari${persona}@reader.example`, field: `${persona}: reader's address`, seenBy: staff })
    await feedback(`kanari${persona}@reader.example`, 'feedback_contacts', 'email', '$2::text')
    canaries.push({ word: `Kanari${persona}note`, field: `${persona}: note on a report`, seenBy: staff })
    await feedback(`Kanari${persona}note`, 'feedback_messages', 'kind, text, at', `'note', $2::text, now()`)
    canaries.push({
      word: `Kanari${persona}rep`,
      field: `${persona}: report about the entry`,
      seenBy: [...own, ...staff],
    })
    await feedback(`Kanari${persona}rep`, 'feedback_messages', 'kind, text, at', `'report', $2::text, now()`)
    const claims = `insert into profile_claims (profile_id, given_name, family_name, duty, email, reason, lang, consent_version, token_hash,
      created_at, expires_at, confirmed_at) select ${profile}, $2::text, 'x', 'x', 'x' || $1 || '@claim.example', 'x', 'de', '1',
      sha256(convert_to($2::text, 'UTF8')), now(), now() + interval '7 days', `
    await plant('who asks to keep the entry', `Kanari${persona}cla`, staff, `${claims} now()`)
    await plant('who has not confirmed yet', `Kanari${persona}unc`, [], `${claims} null`)
    const planting: Planting = { house, persona, own, person, profile, plant, objects }
    const importId = await plantListCanaries(planting)
    await plantCertificateCanaries(planting)
    await plantVolunteerCanaries(planting)
    await plantEventCanaries(planting)
    const [row] = await house.rows<Record<string, string>>(
      `select pr.id as "profileId", pr.slug, pr.district_id as "districtId", s.id as "siteId", h.id as "hourId", a.id as "accountId"
       from accounts a join role_grants g on g.person_id = a.person_id join profiles pr on pr.id = g.profile_id
       left join sites s on s.profile_id = pr.id left join office_hours h on h.site_id = s.id where a.person_id = ${person} limit 1`,
      [persona],
    )
    objects.push({ ...row, importId, format: 'csv' })
    expect(others.length).toBe(personas.length - 2)
  }
  for (const plant of [
    plantTrainerCanaries,
    plantConsultationCanaries,
    plantPathwayCanaries,
    plantAppointmentCanaries,
    plantAssociationCanaries,
    plantExchangeCanaries,
    plantQualityCanaries,
    plantNewsletterCanaries,
    plantSignatureCanaries,
  ]) {
    const planted = await plant(house)
    canaries.push(...planted.canaries)
    objects.push(...planted.objects)
  }
  // What the public sees is written anew in the transaction of a change; here it was changed behind the program's back.
  await house.db.inTransaction(systemActor('test'), rebuildDirectory)
  expect(new Set(canaries.map(({ word }) => word)).size, 'no word stands for two fields').toBe(canaries.length)
  return { canaries, objects }
}
