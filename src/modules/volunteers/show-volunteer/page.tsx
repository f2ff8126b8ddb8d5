import { autonymOf, marksOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Card, CardList } from '#ui/card.tsx'
import { DescriptionList } from '#ui/description-list.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Heading, Ltr, PageHeading, Row, Stack } from '#ui/layout.tsx'
import { DoneNotice } from '#ui/notice.tsx'
import {
  qualificationAddition,
  qualificationProof,
  qualificationRemoval,
  volunteerEditing,
  volunteerLeaving,
} from '../addresses.ts'
import { qualificationLine, StandingTag } from '../qualification-parts.tsx'
import { languageName } from '#modules/organisations/index.ts'
import type { Qualification, Volunteer } from '../volunteer.ts'

type VolunteerPageProps = {
  readonly t: Translator
  readonly today: string
  readonly volunteer: Volunteer
  readonly done: string | undefined
}

export function VolunteerPage({ t, today, volunteer, done }: VolunteerPageProps) {
  const params = { volunteerId: volunteer.id }
  return (
    <>
      <PageHeading title={volunteer.name} kicker={t(`volunteers.role.${volunteer.role}`)} />
      <DoneNotice t={t} done={done} />
      <DescriptionList items={facts(t, volunteer)} />
      <Row>
        <ButtonLink look="secondary" href={volunteerEditing.href(t.lang, params)}>
          {t('volunteers.edit.title')}
        </ButtonLink>
        <ButtonLink look="tertiary" href={volunteerLeaving.href(t.lang, params)}>
          {t('volunteers.leave.title')}
        </ButtonLink>
      </Row>
      <Heading level={2}>{t('volunteers.list.qualifications')}</Heading>
      <Stack>
        <Row>
          <ButtonLink href={qualificationAddition.href(t.lang, params)}>{t('volunteers.learn.title')}</ButtonLink>
        </Row>
        {volunteer.qualifications.length === 0 ? (
          <EmptyState title={t('volunteers.list.noQualification')} text={t('volunteers.learn.none')} level={3} />
        ) : (
          <CardList label={t('volunteers.list.qualifications')}>
            {volunteer.qualifications.map((one) => (
              <QualificationCard t={t} today={today} volunteer={volunteer} qualification={one} />
            ))}
          </CardList>
        )}
      </Stack>
    </>
  )
}

function facts(t: Translator, { email, lang, languages, since, until, personId }: Volunteer) {
  return [
    {
      term: t('volunteers.form.email.label'),
      details: email === '' ? t('volunteers.nothing') : <Ltr>{email}</Ltr>,
    },
    { term: t('volunteers.form.lang.label'), details: <bdi {...marksOf(lang)}>{autonymOf(lang)}</bdi> },
    {
      term: t('volunteers.form.languages.label'),
      details:
        languages.length === 0
          ? t('volunteers.nothing')
          : languages.map((code) => languageName(code, t.lang)).join(', '),
    },
    { term: t('volunteers.list.since'), details: t.day(since, 'short') },
    ...(until === null ? [] : [{ term: t('volunteers.list.until'), details: t.day(until, 'short') }]),
    {
      term: t('volunteers.account'),
      details: t(personId === null ? 'volunteers.accountNone' : 'volunteers.accountLinked'),
    },
  ]
}

type QualificationCardProps = Omit<VolunteerPageProps, 'done'> & { readonly qualification: Qualification }

function QualificationCard({ t, today, volunteer, qualification }: QualificationCardProps) {
  const params = { volunteerId: volunteer.id, qualificationId: qualification.id }
  const named = (label: string) => `${label}: ${qualification.title}`
  return (
    <Card
      title={qualification.title}
      meta={
        <>
          {t(`volunteers.kind.${qualification.kind}`)} <StandingTag t={t} qualification={qualification} today={today} />
        </>
      }
      actions={
        qualification.source === 'certificate' ? undefined : (
          <>
            {qualification.proved ? (
              <a
                href={qualificationProof.href(t.lang, params)}
                aria-label={named(t('volunteers.learn.proofLink'))}
                download
              >
                {t('volunteers.learn.proofLink')}
              </a>
            ) : null}
            <a href={qualificationRemoval.href(t.lang, params)} aria-label={named(t('volunteers.remove.short'))}>
              {t('volunteers.remove.short')}
            </a>
          </>
        )
      }
    >
      <p>{qualificationLine(t, qualification)}</p>
      <p>{t(`volunteers.source.${qualification.source}`)}</p>
    </Card>
  )
}
