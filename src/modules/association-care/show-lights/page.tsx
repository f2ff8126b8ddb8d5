import type { RequestContext } from '#platform/http/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import type { Material } from '#modules/materials/index.ts'
import type { ProfileHead, RelatedProfile } from '#modules/organisations/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Card, CardList, Panel } from '#ui/card.tsx'
import { DescriptionList } from '#ui/description-list.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Heading, PageHeading, Row } from '#ui/layout.tsx'
import { DoneNotice } from '#ui/notice.tsx'
import {
  checkEditing,
  fundingFinder,
  joiningEditing,
  joiningPage,
  kitPage,
  lightsPage,
  memberStart,
  organisationPage,
  profileOverview,
} from '../addresses.ts'
import type { Check, Judged } from '../check.ts'
import { Guide } from '../guide.tsx'
import { MaterialLinks } from '../material-links.tsx'
import { doneSentence } from '../member-page.ts'
import { isLightTopic, type Topic } from '../topic.ts'
import { LightTag, notedFacts, whyWords } from '../words.tsx'

type ListPageProps = { readonly t: Translator; readonly associations: readonly ProfileHead[] }

/** For whoever is on several boards, or on none any more. */
export function ListPage({ t, associations }: ListPageProps) {
  return (
    <>
      <PageHeading title={t('association-care.list.title')} lead={t('association-care.list.lead')} />
      {associations.length === 0 ? (
        <EmptyState
          title={t('association-care.list.none')}
          text={t('association-care.list.noneText')}
          action={<a href={memberStart.href(t.lang)}>{t('association-care.list.start')}</a>}
        />
      ) : (
        <CardList>
          {associations.map(({ id, name }) => (
            <Card title={name} level={2} href={lightsPage.href(t.lang, { profileId: id })} />
          ))}
        </CardList>
      )}
    </>
  )
}

type Line = { readonly check: Check; readonly judged: Judged }
type LightsPageProps = {
  readonly ctx: RequestContext
  readonly association: ProfileHead
  readonly lines: readonly Line[]
  readonly materials: ReadonlyMap<Topic, readonly Material[]>
  readonly umbrellas: readonly RelatedProfile[]
}

/** The health check: what is in order, what is not, and why. First what is to do. */
export function LightsPage({ ctx, association, lines, materials, umbrellas }: LightsPageProps) {
  const { t, lang } = ctx
  const params = { profileId: association.id }
  const count = (light: Judged['light']) => lines.filter(({ judged }) => judged.light === light).length
  return (
    <>
      <PageHeading
        title={association.name}
        kicker={t('association-care.lights.kicker')}
        lead={t('association-care.lights.lead')}
      />
      <DoneNotice t={t} done={doneSentence(ctx)} />
      <p class="tags">
        {lights
          .filter((light) => count(light) > 0)
          .map((light) => (
            <LightTag t={t} light={light} count={count(light)} />
          ))}
      </p>
      <Row>
        <ButtonLink look="secondary" href={kitPage.href(lang, params)}>
          {t('association-care.kit.title')}
        </ButtonLink>
        <ButtonLink look="secondary" href={fundingFinder.href(lang, {}, { verein: association.id })}>
          {t('association-care.lights.funding')}
        </ButtonLink>
        <ButtonLink look="tertiary" href={profileOverview.href(lang, params)}>
          {t('association-care.lights.profile')}
        </ButtonLink>
      </Row>
      {byUrgency(lines).map(({ check, judged }, place) => (
        <section aria-labelledby={check.topic}>
          <Heading level={2} id={check.topic}>
            {t(`association-care.topic.${check.topic}`)}
          </Heading>
          <p>
            <LightTag t={t} light={judged.light} /> {whyWords(t, check.topic, judged)}
          </p>
          <Noted t={t} check={check} />
          {isLightTopic(check.topic) && judged.light !== 'green' ? <Guide t={t} topic={check.topic} /> : null}
          <MaterialLinks t={t} materials={materials.get(check.topic) ?? []} />
          <EditLink
            t={t}
            association={association}
            topic={check.topic}
            first={place === 0 && judged.light !== 'green'}
          />
        </section>
      ))}
      <Umbrellas t={t} association={association} umbrellas={umbrellas} />
      <p>{t('association-care.lights.private')}</p>
    </>
  )
}

type EditLinkProps = Pick<LightsPageProps, 'association'> & {
  readonly t: Translator
  readonly topic: Topic
  /** What is to be done before all else. */
  readonly first: boolean
}

function EditLink({ t, association, topic, first }: EditLinkProps) {
  const href = checkEditing.href(t.lang, { profileId: association.id, topic })
  const label = t('association-care.lights.edit', { topic: t(`association-care.topic.${topic}`) })
  return first ? (
    <Row>
      <ButtonLink href={href}>{label}</ButtonLink>
    </Row>
  ) : (
    <p>
      <a href={href}>{label}</a>
    </p>
  )
}

const lights = ['red', 'yellow', 'open', 'green'] as const
const urgency: Readonly<Record<Judged['light'], number>> = { red: 0, yellow: 1, open: 2, green: 3 }

function byUrgency(lines: readonly Line[]): readonly Line[] {
  return lines.toSorted((a, b) => urgency[a.judged.light] - urgency[b.judged.light])
}

function Noted({ t, check }: { readonly t: Translator; readonly check: Check }) {
  const facts = notedFacts(t, check)
  return facts.length === 0 ? null : <DescriptionList items={facts} />
}

type UmbrellasProps = Pick<LightsPageProps, 'association' | 'umbrellas'> & { readonly t: Translator }

/** To which umbrella the association belongs, and the way to one. */
function Umbrellas({ t, association, umbrellas }: UmbrellasProps) {
  if (association.kind === 'umbrella')
    return (
      <Panel title={t('association-care.umbrella.own')}>
        <p>{t('association-care.umbrella.ownText')}</p>
        <p>
          <a href={joiningEditing.href(t.lang, { profileId: association.id })}>{t('association-care.joining.edit')}</a>
        </p>
      </Panel>
    )
  return (
    <Panel title={t('association-care.umbrella.title')}>
      {umbrellas.length === 0 ? (
        <p>{t('association-care.umbrella.none')}</p>
      ) : (
        <>
          <p>{t('association-care.umbrella.belongs')}</p>
          <ul>
            {umbrellas.map(({ name, slug, state }) => (
              <li>{state === 'published' ? <a href={organisationPage.href(t.lang, { slug })}>{name}</a> : name}</li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={joiningPage.href(t.lang)}>{t('association-care.umbrella.how')}</a>
      </p>
    </Panel>
  )
}
