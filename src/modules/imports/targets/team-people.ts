import { sql } from 'kysely'
import { done } from '#kernel/refusal.ts'
import type { Tx } from '#platform/db/index.ts'
import { defineForm, mailAddress, text } from '#platform/forms/index.ts'
import { synonymsOf } from '../suggest-columns.ts'
import type { CheckContext, CheckedRow, Checker, ImportTarget, RowToCheck } from '../target.ts'

const personForm = defineForm({
  givenName: text({ max: 80, required: true }),
  familyName: text({ max: 80, required: true }),
  email: mailAddress({ required: true }),
  task: text({ max: 120 }),
})

/**
 * People of a team who shall be invited: as little as an invitation needs. Nothing is written beside the rows themselves, which wait for
 * somebody to invite each of them; no mail goes out by an import.
 */
export const teamPeopleTarget: ImportTarget = {
  name: 'team-people',
  scope: 'profile',
  subject: null,
  keysOf: async (_tx, rows) => rows.map(({ email }) => String(email ?? '')),
  columns: [
    { name: 'givenName', synonyms: synonymsOf('givenName'), required: true },
    { name: 'familyName', synonyms: synonymsOf('familyName'), required: true },
    { name: 'email', synonyms: synonymsOf('personEmail'), required: true },
    { name: 'task', synonyms: synonymsOf('task') },
  ],
  openCheck: openPeopleChecker,
  apply: async (_tx, rows, progress) => {
    await progress(rows.length)
    const written = rows.filter(({ outcome }) => outcome === 'new')
    return done({
      rows: written.map(({ number }) => ({ number, subjectId: null, before: null, afterHash: null })),
      tell: async () => undefined,
    })
  },
  // Invitations that went out belong to people; they are taken back one by one, not by undoing a list.
  undo: async (_tx, rows) => ({
    rows: rows.map(({ number, handledAt }) => ({ number, undone: handledAt === null ? 'removed' : 'kept' })),
    tell: async () => undefined,
  }),
}

async function openPeopleChecker(tx: Tx, { importId, profileId }: CheckContext): Promise<Checker> {
  const waiting = await sql<{ email: string }>`
    select lower(r.fields ->> 'email') as email from import_rows r join imports i on i.id = r.import_id
    where i.target = 'team-people' and i.profile_id = ${profileId} and i.stage = 'applied' and r.outcome = 'new' and i.id <> ${importId}`.execute(
    tx,
  )
  const known = new Set(waiting.rows.map(({ email }) => email))
  const firstRows = new Map<string, number>()
  return { check: async (_reader, rows) => rows.map((row) => judge(row, known, firstRows)) }
}

function judge(row: RowToCheck, known: ReadonlySet<string>, firstRows: Map<string, number>): CheckedRow {
  const base = { number: row.number, changes: [], candidates: [], subjectId: null, seen: null }
  const parsed = personForm.parse(row.cells)
  if (!parsed.ok) {
    const problems = parsed.form.errors.map(({ field, code, values = {} }) => ({ column: field, code, values }))
    return { ...base, outcome: 'failed', fields: {}, problems }
  }
  const fields = parsed.value
  const email = fields.email.toLowerCase()
  const first = firstRows.get(email)
  if (first !== undefined)
    return {
      ...base,
      outcome: 'failed',
      fields,
      problems: [{ column: 'email', code: 'twice', values: { row: first } }],
    }
  firstRows.set(email, row.number)
  return { ...base, outcome: known.has(email) ? 'unchanged' : 'new', fields, problems: [] }
}
