import { DistrictMap, districtsFound, EntryCardItem, finderHref } from '#modules/directory/index.ts'
import { distanceKm, nameIn } from '#modules/places/index.ts'
import { CardList } from '#ui/card.tsx'
import { Heading } from '#ui/layout.tsx'
import type { StepPageProps } from './step-props.ts'

const neighbours = 5

/** Who is on the way in this Kreis and around it, on the map and in words. */
export function Nearby({ ctx, desk, near }: StepPageProps) {
  if (near === undefined) return null
  const { t, lang, pathway } = desk
  const { districts, found, asked } = near
  const here = districts.get(pathway.districtId)
  const name = here === undefined ? '' : nameIn(here, lang)
  const around =
    here === undefined
      ? []
      : [...districts.values()]
          .filter(({ id }) => id !== here.id)
          .toSorted((a, b) => distanceKm(here, a) - distanceKm(here, b))
          .slice(0, neighbours)
  return (
    <>
      <Heading level={2}>{t('pathways.nearby.title')}</Heading>
      <div class="map--beside-list">
        <DistrictMap
          t={t}
          label={t('pathways.nearby.map')}
          districts={districtsFound(near, lang)}
          chosen={pathway.districtId}
        />
        <div>
          <p>{t('pathways.nearby.here', { count: found.total, district: name })}</p>
          <p>{t('pathways.nearby.around')}</p>
          <ul>
            {around.map((one) => (
              <li>
                <a href={finderHref(lang, { ...asked, districtId: one.id })}>
                  {t('pathways.nearby.count', { district: nameIn(one, lang), count: found.districts[one.id] ?? 0 })}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </div>
      <CardList label={t('pathways.nearby.title')}>
        {found.cards.map((entry) => (
          <EntryCardItem t={t} entry={entry} districtName={name} now={ctx.now} />
        ))}
      </CardList>
    </>
  )
}
