import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { issueCertificate, type IssueRefusal, type NewCertificate } from '#modules/certificates/index.ts'
import { dayOf, type EventParts } from '#modules/events/index.ts'
import { unitsOf } from '../course.ts'
import { moduleTitle } from '../course-words.ts'
import { readCourseRules } from '../course-rules.ts'
import { moduleUnits } from '../module-units.ts'
import { lockOwnCourse, type OwnCourse } from '../own-course.ts'
import { type Candidate, isDue, listCandidates } from './candidates.ts'
import type { IssueFields } from './form.ts'

export type IssuingRefusal = IssueRefusal | Refused<'course-unknown' | 'not-over' | 'nobody' | 'cancelled'>

/** Issues a certificate to everybody who is entitled and has none, all or none of them. Pressed twice, nobody gets a second. */
export function issueCertificates(
  db: Db,
  actor: Actor,
  parts: EventParts,
  { eventId, fields }: { readonly eventId: Id<'event'>; readonly fields: IssueFields },
): Promise<Done<number> | IssuingRefusal> {
  return db.inTransaction(actor, async (tx) => {
    const own = await lockOwnCourse(tx, actor, eventId)
    if (own === undefined) return refuse('course-unknown')
    if (own.event.state === 'cancelled') return refuse('cancelled')
    if (own.event.endsAt > tx.now) return refuse('not-over')
    if (fields.valid_until !== '' && fields.valid_until < dayInBerlin(tx.now))
      return refuse('days-unlike', 'valid_until')
    const rules = await readCourseRules(tx, own.event.kind, dayOf(own.event.localStart))
    const due = (await listCandidates(tx, own, rules)).filter(isDue)
    if (due.length === 0) return refuse('nobody')
    for (const candidate of due) {
      const issued = await issueCertificate(tx, parts, certificateFor(own, parts, candidate, fields))
      if (!issued.ok) return issued
    }
    await recordFact(tx, { action: 'courses.certificates.issued', subject: eventId, data: { count: due.length } })
    return done(due.length)
  })
}

function certificateFor(
  { event, course }: OwnCourse,
  { translators }: EventParts,
  { person }: Candidate,
  fields: IssueFields,
): NewCertificate {
  const german = translators('de')
  const units = moduleUnits(course)
  return {
    issuer: event.profileId,
    holder: { name: person.name, email: person.email, lang: person.lang, participantRef: person.participantId },
    kind: event.kind,
    title: event.texts.de.title,
    modules: course.modules
      .map((module) => ({ title: moduleTitle(german, module), units: units.get(module.id) ?? 0 }))
      .filter((module) => module.units > 0),
    units: unitsOf(course.dates),
    attendedUnits: person.attendedUnits,
    from: dayOf(event.localStart),
    until: dayOf(event.localEnd),
    place: fields.place,
    signatories: [{ name: fields.signatory_name, duty: fields.signatory_duty }],
    validUntil: fields.valid_until === '' ? null : fields.valid_until,
    courseRef: event.id,
  }
}
