import { autonymOf } from '#kernel/language.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { confirmAddress, securityAddress } from '#modules/accounts/addresses.ts'
import { profileInvitation, profileOverview } from '#modules/organisations/addresses.ts'
import type { Profile } from '#modules/organisations/index.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { DescriptionList } from '#ui/description-list.tsx'
import { Form } from '#ui/form.tsx'
import { Heading, Ltr, PageHeading, Row, Stack } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { StatusTag, type Tone } from '#ui/tags.tsx'
import { claimDeclining, claimPage } from '../addresses.ts'
import { type Claim, type Kinship, kinshipOf } from '../claim.ts'

type Props = {
  readonly ctx: RequestContext
  readonly claim: Claim
  /** Undefined when the entry is not public any more. */
  readonly profile: Profile | undefined
  readonly refusal: 'decided-already' | 'factor-stale' | undefined
}

/** Who asks, beside what the entry says: the centre compares and decides. */
export function StaffClaimPage({ ctx, claim, profile, refusal }: Props) {
  const { t } = ctx
  return (
    <Stack>
      <PageHeading
        title={t('claims.staff.claim.title', { name: `${claim.givenName} ${claim.familyName}` })}
        lead={t('claims.staff.claim.lead')}
      />
      {refusal === 'factor-stale' ? <FactorFirst ctx={ctx} /> : null}
      {claim.decision === null ? null : <Decided ctx={ctx} claim={claim} />}
      <div class="pair">
        <section>
          <Heading level={2}>{t('claims.staff.claim.person')}</Heading>
          <DescriptionList items={personFacts(ctx, claim, profile)} />
        </section>
        <section>
          <Heading level={2}>{t('claims.staff.claim.entry')}</Heading>
          {profile === undefined ? (
            <p>{t('claims.staff.claim.notPublic')}</p>
          ) : (
            <EntryFacts ctx={ctx} profile={profile} />
          )}
        </section>
      </div>
      {claim.decision === null ? <Decision ctx={ctx} claim={claim} /> : null}
    </Stack>
  )
}

const tones: Readonly<Record<Kinship, Tone>> = {
  'same-address': 'success',
  'same-domain': 'success',
  'other-domain': 'warning',
  unknown: 'neutral',
}

function personFacts({ t }: RequestContext, claim: Claim, profile: Profile | undefined) {
  const kinship = kinshipOf(claim.email, profile ?? { email: '', website: '' })
  return [
    { term: t('claims.staff.duty'), details: <bdi>{claim.duty}</bdi> },
    {
      term: t('claims.staff.address'),
      details: (
        <>
          <Ltr>{claim.email}</Ltr> <StatusTag tone={tones[kinship]}>{t(`claims.staff.kinship.${kinship}`)}</StatusTag>
        </>
      ),
    },
    {
      term: t('claims.staff.reason'),
      details: (
        <p class="conversation__text" dir="auto">
          {claim.reason}
        </p>
      ),
    },
    { term: t('claims.staff.language'), details: <bdi>{autonymOf(claim.lang)}</bdi> },
    { term: t('claims.staff.since'), details: t.date(claim.confirmedAt) },
  ]
}

function EntryFacts({ ctx, profile }: { readonly ctx: RequestContext; readonly profile: Profile }) {
  const { t, lang } = ctx
  const { id: profileId, name, districtName, email, telephone, website, source } = profile
  const lines = [
    { term: t('claims.staff.district'), details: districtName },
    { term: t('claims.staff.email'), details: <Ltr>{email}</Ltr>, given: email },
    { term: t('claims.staff.telephone'), details: <Ltr>{telephone}</Ltr>, given: telephone },
    { term: t('claims.staff.website'), details: <Ltr>{website}</Ltr>, given: website },
    { term: t('claims.staff.source'), details: source?.name ?? '', given: source?.name ?? '' },
    {
      term: t('claims.staff.keeper'),
      details: t(profile.hasKeeper ? 'claims.staff.keeper.yes' : 'claims.staff.keeper.no'),
    },
  ]
  return (
    <>
      <p>
        <a href={profileOverview.href(lang, { profileId })}>{name}</a>
      </p>
      <DescriptionList items={lines.filter(({ given }) => given !== '')} />
    </>
  )
}

function Decision({ ctx, claim }: Pick<Props, 'ctx' | 'claim'>) {
  const { t, lang } = ctx
  const params = { claimId: claim.id }
  return (
    <>
      <p>{t('claims.staff.accept.hint')}</p>
      <Form
        action={claimPage.href(lang, params)}
        label={t('claims.staff.accept')}
        hidden={[{ name: '_key', value: ctx.formKey }]}
      >
        <Row>
          <Button>{t('claims.staff.accept')}</Button>
          <ButtonLink look="secondary" href={claimDeclining.href(lang, params)}>
            {t('claims.staff.decline.title')}
          </ButtonLink>
        </Row>
      </Form>
    </>
  )
}

function Decided({ ctx, claim }: Pick<Props, 'ctx' | 'claim'>) {
  const { t, lang } = ctx
  if (claim.decision === 'declined')
    return (
      <Notice t={t} kind="info" role="status">
        {t('claims.staff.declined')}
      </Notice>
    )
  return (
    <Notice t={t} kind="success" role="status">
      <p>{t('claims.staff.accepted')}</p>
      <p>
        <a href={profileInvitation.href(lang, { profileId: claim.profileId })}>{t('claims.staff.invitations')}</a>
      </p>
    </Notice>
  )
}

/** In a tab of its own, so that this page is still there afterwards. */
function FactorFirst({ ctx }: { readonly ctx: RequestContext }) {
  const { t, lang } = ctx
  return (
    <Notice t={t} kind="warning" role="alert" title={t('claims.staff.factor.title')}>
      <p>{t('claims.staff.factor.text')}</p>
      <p>
        <a href={confirmAddress.href(lang, {}, { next: securityAddress.href(lang) })} target="_blank" rel="noopener">
          {t('claims.staff.factor.link')}
        </a>
      </p>
    </Notice>
  )
}
