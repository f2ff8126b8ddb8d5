import { type Canary, type Planted, staff } from './canary.ts'
import type { House, Persona } from './house.ts'

/** A canary in every personal field of trainers, of questions to them and of what is said about them. */
export async function plantTrainerCanaries(house: House): Promise<Planted> {
  const canaries: Canary[] = []
  const trainer = "(select id from trainers where name like 'Henrik%')"
  const pool: readonly Persona[] = ['petra', 'timo', 'leyla', 'henrik', ...staff]
  const ofTrainers: readonly (readonly [string, string, readonly Persona[], string])[] = [
    [
      'mail',
      'kanarihenrik@kurse.example',
      ['henrik', ...staff],
      `update trainer_contacts set email = $1 where trainer_id = ${trainer}`,
    ],
    ['hidden website', 'https://kanarihenrik.example', pool, `update trainers set website = $1 where id = ${trainer}`],
    [
      'not listed',
      'Kanarilivtext',
      pool.filter((one) => one !== 'henrik'),
      "update trainers set about = $1 where name like 'Liv%'",
    ],
    ['question', 'Kanarifrage', ['petra', ...staff], 'update trainer_enquiries set message = $1'],
    [
      'feedback',
      'Kanarirueckmeldung',
      staff,
      'insert into trainer_feedback select id, 2, $1::text, now() from trainer_enquiries',
    ],
  ]
  for (const [field, word, seenBy, sql] of ofTrainers) {
    canaries.push({ word, field: `trainer: ${field}`, seenBy })
    await house.rows(sql, [word])
  }
  const trainers = await house.rows<Record<string, string>>(
    'select t.id as "trainerId", e.id as "enquiryId" from trainers t left join trainer_enquiries e on e.trainer_id = t.id',
  )
  const objects = trainers.map(({ trainerId = '', enquiryId }) => ({ trainerId, enquiryId: enquiryId ?? 'x' }))
  return { canaries, objects }
}
