import type { Tx } from '#platform/db/index.ts'
import { type Attended, readAttendance } from '#modules/attendance/index.ts'
import { type Certificate, listCertificatesOf } from '#modules/certificates/index.ts'
import { type Verdict, verdictOf } from '../certificate-rule.ts'
import { unitsOf } from '../course.ts'
import { type CourseRules, shareOf } from '../course-rules.ts'
import type { OwnCourse } from '../own-course.ts'

/** Somebody of the course, with what the rule says and what she has got. */
export type Candidate = {
  readonly person: Attended
  readonly verdict: Verdict
  readonly certificate: Certificate | undefined
}

export async function listCandidates(tx: Tx, own: OwnCourse, rules: CourseRules): Promise<readonly Candidate[]> {
  const { people } = await readAttendance(tx, own.event.offerId)
  const issued = await listCertificatesOf(tx, own.event.id)
  const certificates = new Map(issued.map((certificate) => [certificate.participantRef, certificate]))
  const units = unitsOf(own.course.dates)
  const share = shareOf(own.course, rules)
  return people.map((person) => ({
    person,
    verdict: verdictOf({ attendedUnits: person.attendedUnits, units }, share),
    certificate: certificates.get(person.participantId),
  }))
}

/** Whether she gets one when all are issued now: entitled, known by name, and without one yet. */
export function isDue({ person, verdict, certificate }: Candidate): boolean {
  return verdict.kind === 'entitled' && person.name !== '' && certificate === undefined
}
