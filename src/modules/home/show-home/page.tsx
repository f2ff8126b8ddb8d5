import { type Lang, textIn } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { AreaSign, Doors } from '#ui/card.tsx'
import { EasyAccess } from '#ui/easy-access.tsx'
import { Figure, Figures } from '#ui/figure.tsx'
import { Divider, Hero, Section } from '#ui/layout.tsx'
import { SearchForm } from '#ui/search.tsx'
import { articlePage } from '#modules/content/addresses.ts'
import { NewsCards, newsList, type PublicFigure, type Published, SummaryLink } from '#modules/content/index.ts'
import {
  DistrictMap,
  districtList,
  DistrictNames,
  districtPage,
  finder,
  LanguageChoice,
  type Overview,
} from '#modules/directory/index.ts'
import { calendar, type Listed, Upcoming } from '#modules/events/index.ts'
import { filmPage } from '#modules/sign-language/index.ts'

type HomePageProps = {
  readonly t: Translator
  readonly now: Date
  readonly overview: Overview
  readonly upcoming: readonly Listed[]
  readonly news: readonly Published[]
  readonly figures: readonly PublicFigure[]
}

export function HomePage({ t, now, overview, upcoming, news, figures }: HomePageProps) {
  const names = new Map(overview.districts.map((district) => [district.id, district.names[t.lang] ?? district.name]))
  const districts = overview.districts.map(({ id, name, count }) => ({
    id,
    name: names.get(id) ?? name,
    count,
    href: districtPage.href(t.lang, { districtId: id }),
  }))
  return (
    <>
      <Hero title={t('home.title')} lead={t('home.lead')}>
        <SearchForm
          id="start-suche"
          action={finder.href(t.lang)}
          label={t('home.search.label')}
          hint={t('home.search.hint')}
          submitLabel={t('home.search.submit')}
        />
        <EasyAccess
          t={t}
          plainLanguage={articlePage.href('leicht', { slug: 'leichte-sprache' })}
          signLanguage={filmPage.href(t.lang)}
        />
      </Hero>
      <Section>
        <Doors label={t('home.doors.label')} items={doorsOf(t)} />
      </Section>
      <Section title={t('home.languages.title')} tone="sand">
        <p>{t('home.languages.text')}</p>
        <LanguageChoice t={t} items={languagesOf(t.lang, overview)} />
      </Section>
      <Section title={t('home.map.title')}>
        <p>{t('home.map.text')}</p>
        <div class="map--beside-list">
          <DistrictMap t={t} label={t('home.map.label')} districts={districts} />
          <DistrictNames t={t} districts={districts} />
        </div>
        <p>
          <a href={districtList.href(t.lang)}>{t('home.map.list')}</a>
        </p>
      </Section>
      {upcoming.length === 0 ? null : (
        <Section title={t('home.events.title')} tone="sand">
          <Upcoming t={t} now={now} events={upcoming} label={t('home.events.title')} />
          <p>
            <a href={calendar.href(t.lang)}>{t('home.events.all')}</a>
          </p>
        </Section>
      )}
      <Areas t={t} />
      <Section>
        <p>{t('home.summary.text')}</p>
        <SummaryLink t={t} />
      </Section>
      {news.length === 0 ? null : (
        <Section title={t('home.news.title')} tone="sand">
          <NewsCards t={t} news={news} level={3} />
          <p class="after-cards">
            <a href={newsList.href(t.lang)}>{t('home.news.all')}</a>
          </p>
        </Section>
      )}
      <Divider />
      <Section title={t('home.figures.title')}>
        <Figures>
          {figures.slice(0, 3).map(({ value, unit, year, source }) => (
            <Figure value={t.number(value)} label={textIn(unit, t.lang)} year={String(year)} source={source} />
          ))}
        </Figures>
      </Section>
    </>
  )
}

function Areas({ t }: { readonly t: Translator }) {
  return (
    <>
      <Section title={t('home.areas.title')} tone="rose">
        <AreaSign area="volunteers" label={t('home.areas.volunteers.label')} />
        <p>{t('home.areas.volunteers.text')}</p>
        <p>
          <a href={`/${t.lang}/ueber-uns-lotsinnen`}>{t('home.areas.volunteers.more')}</a>
        </p>
      </Section>
      <Section tone="mint">
        <AreaSign area="organisations" label={t('home.areas.organisations.label')} />
        <p>{t('home.areas.organisations.text')}</p>
        <p>
          <a href={`/${t.lang}/ueber-uns-organisationen`}>{t('home.areas.organisations.more')}</a>
        </p>
      </Section>
    </>
  )
}

function doorsOf(t: Translator) {
  const lang = t.lang
  return [
    { title: t('home.doors.find.title'), text: t('home.doors.find.text'), href: finder.href(lang) },
    { title: t('home.doors.events.title'), text: t('home.doors.events.text'), href: calendar.href(lang) },
    { title: t('home.doors.association.title'), text: t('home.doors.association.text'), href: `/${lang}/beratung` },
    { title: t('home.doors.project.title'), text: t('home.doors.project.text'), href: `/${lang}/koordinieren` },
  ]
}

// German is what everybody offers beside another language; as a choice it would say nothing.
function languagesOf(lang: Lang, overview: Overview) {
  return Object.entries(overview.languages)
    .filter(([code]) => code !== 'de')
    .toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .map(([code, count]) => ({ code, count, href: finder.href(lang, {}, { sprache: code }) }))
}
