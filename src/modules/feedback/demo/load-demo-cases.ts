import { sql } from 'kysely'
import type { Tx } from '#platform/db/index.ts'
import { openCase } from '../give-feedback/give-feedback.ts'

/** Two invented cases of the demo world, so that the centre's list shows how one looks; none when there are cases already. */
export async function loadDemoCases(tx: Tx): Promise<void> {
  const { rows } = await sql`select from feedback_cases limit 1`.execute(tx)
  if (rows.length > 0) return
  await openCase(tx, {
    kind: 'barrier',
    text: 'Ich bediene den Computer nur mit der Tastatur. Auf der Karte finde ich nicht heraus, welcher Kreis gerade gewählt ist.',
    email: 'vogt@grundschule-am-ring.example',
    page: '/de/finden',
    lang: 'de',
  })
  await openCase(tx, {
    kind: 'wrong',
    text: 'اتصلت ثلاث مرات في وقت الاستشارة، ولم يرد أحد. هل ما زال الموعد صحيحًا؟',
    email: '',
    page: '/ar/projekte/wir-lotsinnen-hafenfaden',
    lang: 'ar',
  })
}
