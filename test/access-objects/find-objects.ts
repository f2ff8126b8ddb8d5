import { idFrom } from '#kernel/id.ts'
import { testParts } from '#modules/certificates/certificate.fixtures.ts'
import { holderToken } from '#modules/certificates/holder-link.ts'
import { plantGroup } from '../exchange-objects.ts'
import type { House } from '../house.ts'
import { findAppointment, openConsultations } from './advice.ts'
import { findAssociation, findListing, findPath } from './associations.ts'
import { openCase } from './cases.ts'
import { openNewsletter } from './letters.ts'
import type { Objects } from './objects.ts'
import { findProject } from './projects.ts'
import { findAssessment } from './quality.ts'
import { findTrainer } from './trainers.ts'

/** One object of each kind that addresses name; what the demo world does not have is put there. */
export async function findObjects(house: House): Promise<Objects> {
  const { rows } = house
  const found: Record<string, Readonly<Record<string, string>>> = {
    ...(await findProject(house, 'petra')),
    ...(await findProject(house, 'timo')),
    case: await openCase(house),
    ...(await openConsultations(house)),
    ...(await openNewsletter(house)),
  }
  const [certificate] = await rows<{ id: string; issuer: string; code: string }>(
    "select id, profile_id as issuer, code from certificates where code = '24BASE2024AV'",
  )
  const token = holderToken(testParts.key, idFrom(certificate?.id ?? ''), 1)
  found['certificate'] = {
    certificateId: certificate?.id ?? '',
    issuer: certificate?.issuer ?? '',
    code: certificate?.code ?? '',
    token,
  }
  const words = { group: 'Runde', title: 'Frage', text: 'Text', file: 'a.pdf', reason: 'Warum?', portrait: 'Anlass' }
  for (const persona of ['petra', 'timo']) found[`exchange-${persona}`] = await plantGroup(house, persona, words)
  found['trainer'] = await findTrainer(rows)
  found['appointment'] = await findAppointment(rows)
  found['leyla'] = { ...(await findAssociation(rows)), topic: 'board' }
  found['listing'] = await findListing(rows)
  found['assessment'] = await findAssessment(rows)
  found['path'] = await findPath(rows)
  const rules = await rows<Record<string, string>>(
    `select key as "ruleKey", id as "valueId" from rule_values where key = 'training.basis.ue_max'`,
  )
  found['rule'] = rules[0] ?? {}
  found['material'] = { ...(await findObject(rows, 'erstes-treffen')), number: '1' }
  await rows("update materials set state = 'draft' where slug = 'wollfaden'")
  found['draft'] = { ...(await findObject(rows, 'wollfaden')), number: '1' }
  // Articles and pictures are nobody's own: all of the centre write them.
  const [content] = await rows<Record<string, string>>(
    `with picture as (insert into pictures (name, width, height, decorative, alts, credit, licence, added_at)
       values ('hof.jpg', 100, 100, true, '{}', 'Brücke e. V.', '', '2026-11-20') returning id)
     select a.id as "articleId", 'de' as "textLang", '1' as number, (select id from picture) as "pictureId" from articles a where slug = 'beratung'`,
  )
  found['petra'] = { ...found['petra'], ...content }
  return found
}

async function findObject(rows: House['rows'], slug: string): Promise<Record<string, string>> {
  const [row] = await rows<Record<string, string>>('select id as "materialId", slug from materials where slug = $1', [
    slug,
  ])
  return row ?? {}
}
