import type { Child } from 'hono/jsx'
import { Icon } from '#ui/icon.tsx'
import { Heading, type HeadingLevel, type InLanguage, type SectionTone } from '#ui/layout.tsx'

/** The two areas of the centre, told apart by colour, shape and word. */
export type Area = 'volunteers' | 'organisations'

type CardListProps = { readonly label?: string | undefined; readonly children: Child }

/** A list of `Card`s: one column on a phone, as many as fit on a wide screen. */
export function CardList({ label, children }: CardListProps) {
  return (
    <ul class="cards" role="list" aria-label={label}>
      {children}
    </ul>
  )
}

type CardProps = InLanguage & {
  readonly title: string
  readonly href?: string | undefined
  readonly level?: HeadingLevel | undefined
  readonly area?: Area | undefined
  readonly meta?: Child
  readonly actions?: Child
  readonly children?: Child
}

/** One entry of a `CardList`. With `href` the whole card can be pressed; the title is the link. */
export function Card({ title, href, level = 3, area, meta, actions, lang, dir, children }: CardProps) {
  return (
    <li class={area === undefined ? 'card' : `card card--${area}`}>
      <Heading level={level} class="card__title">
        {href === undefined ? (
          <span lang={lang} dir={dir}>
            {title}
          </span>
        ) : (
          <a class="card__link" href={href} lang={lang} dir={dir}>
            {title}
          </a>
        )}
      </Heading>
      {meta === undefined ? null : <div class="card__meta">{meta}</div>}
      {children === undefined ? null : <div class="card__body">{children}</div>}
      {actions === undefined ? null : <div class="card__actions row">{actions}</div>}
    </li>
  )
}

type PanelProps = {
  readonly title?: string | undefined
  readonly level?: HeadingLevel | undefined
  readonly tone?: SectionTone | undefined
  readonly id?: string | undefined
  readonly children: Child
}

/** A single quiet surface, for what stands apart from the running page. */
export function Panel({ title, level = 2, tone = 'sand', id, children }: PanelProps) {
  return (
    <div class={`panel panel--${tone}`} id={id}>
      {title === undefined ? null : (
        <Heading level={level} class="panel__title">
          {title}
        </Heading>
      )}
      {children}
    </div>
  )
}

/** Colour, shape and word of an area, for headings and lists. */
export function AreaSign({ area, label }: { readonly area: Area; readonly label: string }) {
  return (
    <span class={`area area--${area}`}>
      <Icon name={area === 'volunteers' ? 'people' : 'house'} />
      {label}
    </span>
  )
}

type Door = { readonly title: string; readonly text: string; readonly href: string }
type DoorsProps = { readonly label: string; readonly level?: HeadingLevel | undefined; readonly items: readonly Door[] }

/** The doors of the start page: one for each kind of person who comes. */
export function Doors({ label, level = 2, items }: DoorsProps) {
  return (
    <ul class="doors" role="list" aria-label={label}>
      {items.map((door) => (
        <li class="door">
          <OpenDoor />
          <Heading level={level} class="door__title">
            <a class="card__link" href={door.href}>
              {door.title}
              <Icon name="arrow" />
            </a>
          </Heading>
          <p>{door.text}</p>
        </li>
      ))}
    </ul>
  )
}

function OpenDoor() {
  return (
    <svg
      class="door__drawing icon--turns"
      viewBox="0 0 56 56"
      width="56"
      height="56"
      aria-hidden="true"
      focusable="false"
    >
      <path class="door__glow" d="M16 48h28l8 8H24z" />
      <path class="door__light" d="M16 48V20a14 14 0 0 1 28 0v28z" />
      <path class="door__leaf" d="M16 48V20C16 11 13 7 10 7C6.5 7 3 12 3 22V55z" />
      <circle class="door__knob" cx="6" cy="35" r="1.5" />
    </svg>
  )
}
