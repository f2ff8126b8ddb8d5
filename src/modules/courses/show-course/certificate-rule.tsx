import { Heading } from '#ui/layout.tsx'
import { certificateIssuing } from '../addresses.ts'
import { unitsOf } from '../course.ts'
import { verdictOf } from '../certificate-rule.ts'
import { shareOf } from '../course-rules.ts'
import type { CoursePageProps } from './course-page-props.ts'

/** From how many units on somebody gets the certificate, and who says so. */
export function CertificateRule({ t, course, rules }: CoursePageProps) {
  const share = shareOf(course, rules)
  const units = unitsOf(course.dates)
  const verdict = verdictOf({ attendedUnits: units, units }, share)
  return (
    <>
      <Heading level={2} id="bescheinigung">
        {t('courses.certificate.title')}
      </Heading>
      <p>
        {verdict.kind === 'undecided' || share === undefined
          ? t('courses.certificate.undecided')
          : t('courses.certificate.rule', { share, needed: verdict.needed, units })}
      </p>
      <p>
        <a href={certificateIssuing.href(t.lang, { eventId: course.eventId })}>{t('courses.certificates.title')}</a>
      </p>
      {share === undefined ? null : (
        <p>{t(course.certificateShare === null ? 'courses.certificate.ofProgramme' : 'courses.certificate.ofTeam')}</p>
      )}
    </>
  )
}
