import type { Child } from 'hono/jsx'
import type { Direction } from '#kernel/language.ts'

/** The language of a part of a page, where it differs from the page's own. */
export type InLanguage = { readonly lang?: string | undefined; readonly dir?: Direction | undefined }

/** Levels a heading below the page's own can have. */
export type HeadingLevel = 2 | 3 | 4

type HeadingProps = {
  readonly level: HeadingLevel
  readonly class?: string | undefined
  readonly id?: string | undefined
  readonly children: Child
}

export function Heading({ level, class: className, id, children }: HeadingProps) {
  const props = { class: className, id }
  switch (level) {
    case 2:
      return <h2 {...props}>{children}</h2>
    case 3:
      return <h3 {...props}>{children}</h3>
    case 4:
      return <h4 {...props}>{children}</h4>
  }
}

type PageHeadingProps = InLanguage & {
  readonly title: string
  readonly kicker?: string | undefined
  readonly lead?: Child
  readonly children?: Child
}

/** The one `h1` of a page, with an optional line above it, a lead below it and whatever belongs beside the title. */
export function PageHeading({ title, kicker, lead, lang, dir, children }: PageHeadingProps) {
  return (
    <header class="page-heading">
      {kicker === undefined ? null : <p class="page-heading__kicker">{kicker}</p>}
      <h1 lang={lang} dir={dir}>
        {title}
      </h1>
      {lead === undefined ? null : <p class="page-heading__lead">{lead}</p>}
      {children}
    </header>
  )
}

type HeroProps = { readonly title: string; readonly lead?: Child; readonly children?: Child }

/** The opening of the start page: one sentence, one search, the woven band beneath. */
export function Hero({ title, lead, children }: HeroProps) {
  return (
    <div class="hero">
      <div class="container hero__inner">
        <div>
          <h1>{title}</h1>
          {lead === undefined ? null : <p class="hero__lead">{lead}</p>}
          {children}
        </div>
        <div class="hero__drawing" aria-hidden="true" />
      </div>
      <Divider wide />
    </div>
  )
}

export type SectionTone = 'plain' | 'rose' | 'mint' | 'sand'

type SectionProps = {
  readonly id?: string | undefined
  readonly title?: string | undefined
  readonly level?: HeadingLevel | undefined
  readonly tone?: SectionTone | undefined
  readonly children: Child
}

/** A band over the full width with its content in the reading column; named by its heading. */
export function Section({ id, title, level = 2, tone = 'plain', children }: SectionProps) {
  return (
    <section class={`section section--${tone}`} id={id}>
      <div class="container">
        {title === undefined ? null : <Heading level={level}>{title}</Heading>}
        {children}
      </div>
    </section>
  )
}

/** The ribbon band; decorative, silent to screen readers. */
export function Divider({ wide = false }: { readonly wide?: boolean | undefined }) {
  return <div class={wide ? 'ribbon-band ribbon-band--wide' : 'ribbon-band'} aria-hidden="true" />
}

export function Stack({ children }: { readonly children: Child }) {
  return <div class="stack">{children}</div>
}

/** Buttons and links side by side; they wrap on a narrow screen. */
export function Row({ children }: { readonly children: Child }) {
  return <div class="row">{children}</div>
}

/** Running text at reading width. */
export function Prose({ lang, dir, children }: InLanguage & { readonly children: Child }) {
  return (
    <div class="prose" lang={lang} dir={dir}>
      {children}
    </div>
  )
}

/** Keeps phone numbers, mail addresses and numbers left to right inside Arabic text. */
export function Ltr({ children }: { readonly children: Child }) {
  return <bdi dir="ltr">{children}</bdi>
}

/** Text for screen readers only. */
export function Hidden({ children }: { readonly children: Child }) {
  return <span class="visually-hidden">{children}</span>
}
