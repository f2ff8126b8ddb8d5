import type { Translator } from '#platform/i18n/index.ts'
import type { MapDistrict } from './district-map.tsx'

type DistrictNamesProps = {
  readonly t: Translator
  readonly districts: readonly MapDistrict[]
  readonly chosen?: string | undefined
}

/** What the map shows, in words: every Kreis with its count. */
export function DistrictNames({ t, districts, chosen }: DistrictNamesProps) {
  return (
    <ul class="plain-list" role="list">
      {districts.map(({ id, name, count, href }) => (
        <li>
          <a href={href} aria-current={chosen !== undefined && id === chosen ? 'true' : undefined}>
            {name}
          </a>{' '}
          <span class="filters__count">({t.number(count)})</span>
        </li>
      ))}
    </ul>
  )
}
