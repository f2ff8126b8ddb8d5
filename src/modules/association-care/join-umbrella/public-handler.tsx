import { marksOf } from '#kernel/language.ts'
import type { RequestContext } from '#platform/http/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Heading, PageHeading, Prose } from '#ui/layout.tsx'
import { adviceForm, type joiningPage, organisationPage } from '../addresses.ts'
import { listUmbrellas, type Umbrella } from './joining.queries.ts'

/** For everybody: which umbrella associations there are, and how one joins. */
export async function showUmbrellas(ctx: RequestContext<typeof joiningPage.path>): Promise<Response> {
  const { t, lang } = ctx
  const umbrellas = await ctx.db.read(ctx.actor, listUmbrellas)
  const title = t('association-care.public.title')
  return ctx.page({
    title,
    description: t('association-care.public.lead'),
    breadcrumb: [{ label: t('association-care.public.home'), href: `/${lang}/` }, { label: title }],
    content: (
      <>
        <PageHeading title={title} lead={t('association-care.public.lead')} />
        {umbrellas.some(({ slug }) => slug === damoh.slug) ? null : <Damoh t={t} />}
        {umbrellas.map((umbrella) => (
          <UmbrellaPart t={t} umbrella={umbrella} />
        ))}
      </>
    ),
  })
}

// The umbrella for the whole of Hesse has no Kreis and so no entry of its own, until the centre gives it one.
const damoh = { slug: 'damoh', name: 'Dachverband Migrantenorganisationen Hessen (DaMOH)' }

/** What public pages say of it, and who helps with joining. */
function Damoh({ t }: { readonly t: Translator }) {
  const german = t.lang === 'de' || t.lang === 'leicht' ? {} : marksOf('de')
  return (
    <section aria-labelledby={damoh.slug}>
      <Heading level={2} id={damoh.slug}>
        <span {...german}>{damoh.name}</span>
      </Heading>
      <p>{t('association-care.public.damoh')}</p>
      <p>{t('association-care.public.damohAsk')}</p>
      <p>
        <a href={adviceForm.href(t.lang)}>{t('association-care.public.damohLink')}</a>
      </p>
    </section>
  )
}

function UmbrellaPart({ t, umbrella }: { readonly t: Translator; readonly umbrella: Umbrella }) {
  const { slug, name, members } = umbrella
  const german = t.lang === 'de' || t.lang === 'leicht' ? {} : marksOf('de')
  return (
    <section aria-labelledby={slug}>
      <Heading level={2} id={slug}>
        <span {...german}>{name}</span>
      </Heading>
      {members === 0 ? null : <p>{t('association-care.public.members', { count: members })}</p>}
      <JoiningText t={t} umbrella={umbrella} />
      <p>
        <a href={organisationPage.href(t.lang, { slug })}>
          {t('association-care.public.more')} <bdi {...german}>{name}</bdi>
        </a>
      </p>
    </section>
  )
}

/** In the reader's language, else the German text marked as German. */
function JoiningText({ t, umbrella: { texts } }: { readonly t: Translator; readonly umbrella: Umbrella }) {
  const own = texts[t.lang]
  const text = own ?? texts.de
  if (text === undefined) return <p>{t('association-care.public.unsaid')}</p>
  const foreign = own === undefined && t.lang !== 'leicht'
  return (
    <>
      {foreign ? <p class="card__meta">{t('association-care.public.germanOnly')}</p> : null}
      <Prose {...(foreign ? marksOf('de') : {})}>
        {text.split(/\n{2,}/).map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      </Prose>
    </>
  )
}
