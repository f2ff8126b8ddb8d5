import { sql } from 'kysely'
import { parseId } from '#kernel/id.ts'
import type { Files } from '#platform/files/index.ts'
import { attachment, notFound, type RequestContext } from '#platform/http/index.ts'
import { getVolunteer } from '../member-page.ts'

const endings: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
}

/** The proof of a qualification, for the team alone; asked anew each time (FI-06). Its name says nothing of the person (PR-25). */
export async function downloadProof(
  ctx: RequestContext<'/mein/team/:volunteerId/qualifikation/:qualificationId/beleg'>,
  files: Files,
): Promise<Response> {
  const volunteer = await getVolunteer(ctx, ctx.params.volunteerId)
  const id = parseId<'qualification'>(ctx.params.qualificationId) ?? notFound()
  const file = await ctx.db.read(ctx.actor, async (tx) => {
    const { rows } = await sql<{ file: string }>`
      select p.file from qualification_proofs p join qualifications q on q.id = p.qualification_id
      where q.id = ${id} and q.volunteer_id = ${volunteer.id}`.execute(tx)
    return rows[0]?.file
  })
  const stored = file === undefined ? undefined : await files.read(file)
  if (file === undefined || stored === undefined) return notFound()
  const name = `beleg.${endings[stored.type] ?? 'bin'}`
  return attachment(ctx, { bytes: stored.bytes, type: stored.type, name, mark: file.slice(0, 16) })
}
