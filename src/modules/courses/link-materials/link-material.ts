import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import { type Id, parseId } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { listMaterials } from '#modules/materials/index.ts'
import { lockOwnCourse } from '../own-course.ts'

export type LinkedMaterial = { readonly eventId: Id<'event'>; readonly materialId: string; readonly linked: boolean }

/** More than anybody prints out. */
const mostMaterials = 40

/** Links a public material of the library to the course, or takes it away again. */
export function linkMaterial(
  db: Db,
  actor: Actor,
  { eventId, materialId, linked }: LinkedMaterial,
): Promise<Done<null> | Refused<'course-unknown' | 'material-unknown' | 'too-many'>> {
  return db.inTransaction(actor, async (tx) => {
    const own = await lockOwnCourse(tx, actor, eventId)
    if (own === undefined) return refuse('course-unknown')
    const id = parseId<'material'>(materialId)
    const [material] = id === undefined ? [] : await listMaterials(tx, [id])
    if (linked && material?.state !== 'published') return refuse('material-unknown')
    if (linked && own.course.materialIds.length >= mostMaterials) return refuse('too-many')
    if (linked)
      await sql`insert into course_materials (event_id, material_id, added_at) values (${eventId}, ${id}, ${tx.now})
        on conflict do nothing`.execute(tx)
    else await sql`delete from course_materials where event_id = ${eventId} and material_id = ${id}`.execute(tx)
    await recordFact(tx, {
      action: 'courses.materials.changed',
      subject: eventId,
      data: { material: id ?? '', linked },
    })
    return done(null)
  })
}
