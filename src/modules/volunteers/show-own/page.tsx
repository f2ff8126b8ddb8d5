import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { Card, CardList, Panel } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { Heading, PageHeading } from '#ui/layout.tsx'
import { DoneNotice } from '#ui/notice.tsx'
import { ownLinking } from '../addresses.ts'
import { qualificationLine, StandingTag } from '../qualification-parts.tsx'
import type { OwnCertificate } from '../parts.ts'
import type { Own, OwnEntry } from './read-own.ts'

type OwnPageProps = {
  readonly t: Translator
  readonly formKey: string
  readonly today: string
  readonly own: Own
  readonly done: string | undefined
}

/** Everything one has learned, and the papers for it, in one place. */
export function OwnPage({ t, formKey, today, own, done }: OwnPageProps) {
  const { entries, unlinked, certificates } = own
  const learned = entries.flatMap((entry) => entry.qualifications.map((one) => ({ ...one, teamName: entry.teamName })))
  return (
    <>
      <PageHeading title={t('volunteers.own.title')} lead={t('volunteers.own.lead')} />
      <DoneNotice t={t} done={done} />
      {unlinked.length === 0 ? null : <Link t={t} formKey={formKey} entries={unlinked} />}
      <Heading level={2}>{t('volunteers.own.certificates')}</Heading>
      {certificates.length === 0 ? (
        <p>{t('volunteers.own.noCertificates')}</p>
      ) : (
        <CardList label={t('volunteers.own.certificates')}>
          {certificates.map((certificate) => (
            <CertificateCard t={t} certificate={certificate} />
          ))}
        </CardList>
      )}
      <Heading level={2}>{t('volunteers.own.learned')}</Heading>
      {learned.length === 0 ? (
        <EmptyState title={t('volunteers.own.nothing')} text={t('volunteers.own.nothingText')} level={3} />
      ) : (
        <CardList label={t('volunteers.own.learned')}>
          {learned.map((one) => (
            <Card
              title={one.title}
              meta={
                <>
                  {t(`volunteers.kind.${one.kind}`)} <StandingTag t={t} qualification={one} today={today} />
                </>
              }
            >
              <p>{qualificationLine(t, one)}</p>
              <p>{one.teamName}</p>
            </Card>
          ))}
        </CardList>
      )}
    </>
  )
}

type LinkProps = { readonly t: Translator; readonly formKey: string; readonly entries: readonly OwnEntry[] }

function Link({ t, formKey, entries }: LinkProps) {
  const label = t('volunteers.own.link')
  return (
    <Panel title={t('volunteers.own.unlinked')}>
      <ul>
        {entries.map(({ name, teamName }) => (
          <li>
            <bdi>{name}</bdi> · {teamName}
          </li>
        ))}
      </ul>
      <p>{t('volunteers.own.unlinkedText')}</p>
      <Form action={ownLinking.href(t.lang)} label={label} hidden={[{ name: '_key', value: formKey }]}>
        <FormActions>
          <Button>{label}</Button>
        </FormActions>
      </Form>
    </Panel>
  )
}

function CertificateCard({ t, certificate }: { readonly t: Translator; readonly certificate: OwnCertificate }) {
  const { title, issuer, issuedOn, state, href } = certificate
  return (
    <Card title={title} href={href} meta={state}>
      <p>
        {issuer} · {t.day(issuedOn, 'short')}
      </p>
    </Card>
  )
}
