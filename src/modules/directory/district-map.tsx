import type { Translator } from '#platform/i18n/index.ts'
import type { Area } from '#ui/card.tsx'
import { mapShapes, mapViewBox, projectPoint } from '#modules/places/index.ts'
import { areaOf, type EntryKind } from './entry.ts'

export type MapDistrict = { readonly id: string; readonly name: string; readonly count: number; readonly href: string }
export type MapMark = { readonly lat: number; readonly lon: number; readonly kind: EntryKind; readonly count: number }

type DistrictMapProps = {
  readonly t: Translator
  readonly label: string
  readonly districts: readonly MapDistrict[]
  readonly chosen?: string | undefined
  readonly marks?: readonly MapMark[] | undefined
  /** Links in drawings do not follow the target of the page, so a map in a frame says it itself. */
  readonly outside?: boolean | undefined
}

/** Hesse, each district a link with its count. The list beside it says the same in words. */
export function DistrictMap({ t, label, districts, chosen, marks = [], outside = false }: DistrictMapProps) {
  const byId = new Map(districts.map((district) => [district.id, district]))
  const most = Math.max(1, ...districts.map(({ count }) => count))
  return (
    <figure class="map">
      <svg viewBox={mapViewBox} role="group" aria-label={label}>
        {mapShapes.map(({ districtId, path }) => {
          const district = byId.get(districtId)
          if (district === undefined) return <path class="map__area" d={path} />
          const name = t('directory.map.district', { name: district.name, count: district.count })
          return (
            <a
              href={district.href}
              aria-label={name}
              aria-current={districtId === chosen ? 'true' : undefined}
              {...(outside ? { target: '_blank', rel: 'noopener' } : {})}
            >
              <title>{name}</title>
              <path class={areaClass(district.count / most, districtId === chosen)} d={path} />
            </a>
          )
        })}
        {marks.map((mark) => {
          const { x, y } = projectPoint(mark)
          return <Mark area={areaOf(mark.kind)} x={x} y={y} size={mark.count > 4 ? 13 : 9} />
        })}
      </svg>
      {marks.length === 0 ? null : (
        <p class="map__legend" aria-hidden="true">
          {[...new Set(marks.map(({ kind }) => areaOf(kind)))].toSorted().map((area) => (
            <span class="map__legend-item">
              <svg viewBox="-10 -10 20 20" width="20" height="20">
                <Mark area={area} x={0} y={0} size={7} />
              </svg>
              {t(`directory.area.${area}`)}
            </span>
          ))}
        </p>
      )}
      <figcaption class="map__source">{t('directory.map.source')}</figcaption>
    </figure>
  )
}

type MarkProps = { readonly area: Area; readonly x: number; readonly y: number; readonly size: number }

/** The areas differ in shape as well as in colour: round for projects, square for organisations. */
function Mark({ area, x, y, size }: MarkProps) {
  if (area === 'volunteers') return <circle class="map__mark" cx={x} cy={y} r={size} aria-hidden="true" />
  return (
    <rect
      class="map__mark map__mark--organisations"
      x={x - size}
      y={y - size}
      width={size * 2}
      height={size * 2}
      aria-hidden="true"
    />
  )
}

function areaClass(share: number, chosen: boolean): string {
  if (chosen) return 'map__area map__area--chosen'
  if (share === 0) return 'map__area'
  return share > 0.5 ? 'map__area map__area--has map__area--many' : 'map__area map__area--has'
}
