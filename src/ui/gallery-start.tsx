import type { Translator } from '#platform/i18n/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { AreaSign, Card, CardList, Doors } from '#ui/card.tsx'
import { Figure, Figures } from '#ui/figure.tsx'
import type { Say } from '#ui/gallery-samples.ts'
import { Hero, Section } from '#ui/layout.tsx'
import { SearchForm } from '#ui/search.tsx'
import { Tags } from '#ui/tags.tsx'

/** The parts of the start page. */
export function GalleryStart({ t, say }: { readonly t: Translator; readonly say: Say }) {
  const doors = (['door1', 'door2', 'door3', 'door4'] as const).map((door) => ({
    title: say(door),
    text: say(`${door}.text`),
    href: `/${door}`,
  }))
  return (
    <>
      <Hero title={say('start.title')} lead={say('start.lead')}>
        <SearchForm
          id="start-search"
          action="/find"
          label={say('start.search')}
          hint={say('start.search.hint')}
          submitLabel={t('ui.search.submit')}
        />
      </Hero>
      <Section title={say('doors.label')}>
        <Doors label={say('doors.label')} level={3} items={doors} />
      </Section>
      <Section tone="sand" title={say('map.title')}>
        <GalleryMap />
      </Section>
      <Section title={say('areas.title')}>
        <CardList label={say('areas.title')}>
          <Card
            title={say('card1')}
            lang="de"
            dir="ltr"
            href="/card1"
            area="volunteers"
            meta={say('card1.meta')}
            actions={
              <ButtonLink href="/ask" look="secondary">
                {say('button.primary')}
              </ButtonLink>
            }
          >
            <AreaSign area="volunteers" label={say('area.volunteers')} />
            <p>{say('card1.text')}</p>
            <Tags label={say('languages')} items={languageNames} />
          </Card>
          <Card title={say('card2')} lang="de" dir="ltr" href="/card2" area="organisations" meta={say('card2.meta')}>
            <AreaSign area="organisations" label={say('area.organisations')} />
            <p>{say('card2.text')}</p>
          </Card>
        </CardList>
      </Section>
      <Section tone="mint" title={say('figures.title')}>
        <Figures>
          <Figure
            value={t.number(1240)}
            label={say('figure1')}
            year="2025"
            source={say('source')}
            sourceHref="/report"
          />
          <Figure value={t.number(18300)} label={say('figure2')} year="2025" source={say('source')} />
          <Figure value="46" label={say('figure3')} year="2025" source={say('source')} />
        </Figures>
      </Section>
    </>
  )
}

export const languageNames = [
  { text: 'Deutsch', lang: 'de', dir: 'ltr' },
  { text: 'العربية', lang: 'ar', dir: 'rtl' },
  { text: 'Türkçe', lang: 'tr', dir: 'ltr' },
  { text: 'Kurmancî', lang: 'kmr', dir: 'ltr' },
  { text: 'Українська', lang: 'uk', dir: 'ltr' },
  { text: 'ትግርኛ', lang: 'ti', dir: 'ltr' },
] as const

// Invented shapes; the real ones come from the boundaries of the Land.
function GalleryMap() {
  return (
    <figure class="map">
      <svg viewBox="0 0 300 200" role="group" aria-labelledby="gallery-map-title">
        <title id="gallery-map-title">Vogelsbergkreis, Fulda, Wetteraukreis</title>
        <a href="/kreise/fulda" aria-label="Fulda">
          <path class="map__area map__area--has" d="M20 20h120v80H20z" />
        </a>
        <a href="/kreise/wetteraukreis" aria-label="Wetteraukreis">
          <path class="map__area map__area--many" d="M140 20h120v80H140z" />
        </a>
        <a href="/kreise/vogelsbergkreis" aria-label="Vogelsbergkreis">
          <path class="map__area" d="M60 100h160v80H60z" />
        </a>
        <circle class="map__mark" cx="80" cy="60" r="7" />
        <rect class="map__mark map__mark--organisations" x="193" y="53" width="14" height="14" />
      </svg>
    </figure>
  )
}
