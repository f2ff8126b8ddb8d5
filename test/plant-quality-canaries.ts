import { type Canary, type Planted, staff } from './canary.ts'
import type { House, Persona } from './house.ts'

/** A canary in what a team says of itself, and in what projects work on together. */
export async function plantQualityCanaries(house: House): Promise<Planted> {
  const canaries: Canary[] = []
  const plant = async (field: string, word: string, seenBy: readonly Persona[], sql: string) => {
    canaries.push({ word, field: `petra’s quality: ${field}`, seenBy })
    await house.rows(sql, [word])
  }
  const open = '(select id from quality_assessments where settled_at is null)'
  const developers: readonly Persona[] = ['petra', 'timo', 'leyla', ...staff]
  await plant(
    'own answer of Selin',
    'Kanariselinantwort',
    ['petra', 'selin'],
    `update quality_own_answers set note = $1 where slot = 1 and person_id = (select id from people where given_name = 'Selin')`,
  )
  await plant(
    'own answer of Petra',
    'Kanaripetraantwort',
    ['petra'],
    `update quality_own_answers set note = $1 where slot = 1 and person_id = (select id from people where given_name = 'Petra')`,
  )
  await plant(
    'answer of the team',
    'Kanariteamantwort',
    ['petra'],
    `update quality_answers set note = $1 where slot = 1 and assessment_id = ${open}`,
  )
  await plant(
    'own evidence',
    'Kanaribeleg',
    ['petra'],
    `update quality_answers set own_evidence = $1 where slot = 1 and assessment_id = ${open}`,
  )
  await plant('measure', 'Kanarimassnahme', ['petra'], 'update quality_measures set text = $1 where done_at is null')
  await plant('duty', 'Kanariaufgabe', ['petra'], 'update quality_measures set duty = $1 where done_at is null')
  await plant(
    'text of the circle',
    'Kanarizirkeltext',
    ['petra', 'timo', ...staff],
    'update quality_circle_versions set text = $1 where number = 2',
  )
  await plant(
    'note of the circle',
    'Kanarizirkelnotiz',
    ['petra', 'timo', ...staff],
    'update quality_circle_notes set text = $1',
  )
  await plant(
    'reason of the end of a circle',
    'Kanarizirkelende',
    developers,
    `insert into quality_circles (slot, title, created_at, ended_at, end_reason)
     values (2, 'Ein Zirkel, der geendet hat', now(), now(), $1)`,
  )
  await plant('reason of a proposal', 'Kanarigrund', developers, 'update quality_proposals set reason = $1')
  await plant('remark', 'Kanaribemerkung', developers, 'update quality_remarks set text = $1')
  const objects = await house.rows<Record<string, string>>(
    `select a.id as "assessmentId", '1' as slot, (select id from quality_proposals limit 1) as "proposalId",
       (select c.id from quality_circles c where (c.ended_at is null) = (a.settled_at is null)) as "circleId",
       (select m.id from quality_measures m where m.assessment_id = a.id limit 1) as "measureId" from quality_assessments a`,
  )
  return { canaries, objects: objects.map((object) => ({ ...object, measureId: object['measureId'] ?? 'x' })) }
}
