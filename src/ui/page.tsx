import { raw } from 'hono/html'
import { directionOf, localeOf, tagOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { SiteFooter } from '#ui/footer.tsx'
import { SiteHeader } from '#ui/header.tsx'
import { Icon } from '#ui/icon.tsx'
import type { Alternate, Crumb, Outside, PageProps } from '#ui/page-props.ts'
import { PageTools } from '#ui/page-tools.tsx'
import { structuredText } from '#ui/structured-data.ts'

export type { Alternate, Crumb, Link, NavItem, Outside, PageLinks, PageProps, Person } from '#ui/page-props.ts'

/** A whole document around the content of one page. Children of `layout: 'bands'` bring their own width. */
export function Page(props: PageProps) {
  const { t, layout = 'plain' } = props
  return (
    <>
      {raw('<!DOCTYPE html>')}
      <html lang={tagOf(t.lang)} dir={t.dir} class={t.lang === 'leicht' ? 'plain-language' : undefined}>
        <Head {...props} />
        {layout === 'bare' ? <BareBody {...props} /> : <Body {...props} />}
      </html>
    </>
  )
}

function Body(props: PageProps) {
  const { t, alternates, area = 'public', layout = 'plain', breadcrumb = [], children } = props
  return (
    <body class={`area-${area}`}>
      <a class="skip-link" href="#inhalt">
        {t('ui.skipToContent')}
      </a>
      <SiteHeader
        t={t}
        alternates={alternates}
        nav={props.nav}
        section={props.section}
        person={props.person}
        links={props.links}
        searchText={props.searchText}
      />
      {props.announcement === undefined ? null : (
        <aside class="container announcement" aria-label={t('ui.announcement')}>
          {props.announcement}
        </aside>
      )}
      <Breadcrumb t={t} items={breadcrumb} />
      <main
        id="inhalt"
        tabindex={-1}
        class={layout === 'plain' ? 'container main' : 'main main--bands'}
        lang={props.contentLang === undefined ? undefined : tagOf(props.contentLang)}
        dir={props.contentLang === undefined ? undefined : directionOf(props.contentLang)}
      >
        {children}
      </main>
      {props.pdf === undefined ? null : <PageTools t={t} pdf={props.pdf} />}
      <SiteFooter t={t} links={props.links} />
    </body>
  )
}

/** The content alone, for a frame on another site: nothing but it, and every link opens outside the frame. */
function BareBody({ children }: PageProps) {
  return (
    <body class="area-public bare">
      <main id="inhalt" class="bare__main">
        {children}
      </main>
    </body>
  )
}

function Head(props: PageProps) {
  const { t, title, description, alternates, asset, robots, scripts = [], area, layout, outside } = props
  const siteName = t('ui.siteName')
  return (
    <head>
      <meta charset="utf-8" />
      <title>{title === siteName ? title : `${title} – ${siteName}`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {description === undefined || description === '' ? null : <meta name="description" content={description} />}
      {robots === undefined ? null : <meta name="robots" content={robots} />}
      <meta name="color-scheme" content="light dark" />
      <link rel="stylesheet" href={asset('style.css')} />
      {area === 'member' ? <link rel="stylesheet" href={asset('member.css')} /> : null}
      <link rel="icon" href={asset('favicon.svg')} type="image/svg+xml" />
      {layout === 'bare' ? <base target="_blank" /> : null}
      {outside === undefined ? null : (
        <KnownOutside
          t={t}
          title={title}
          description={description}
          alternates={alternates}
          asset={asset}
          {...outside}
        />
      )}
      {['page.js', ...scripts].map((name) => (
        <script type="module" src={asset(name)} />
      ))}
    </head>
  )
}

type KnownOutsideProps = Outside & Pick<PageProps, 't' | 'title' | 'description' | 'alternates' | 'asset'>

/** What search engines, feed readers and those who share a link look for: addresses are whole here, since they are read elsewhere. */
function KnownOutside(props: KnownOutsideProps) {
  const { t, title, description, alternates, asset, origin, path, article, feeds, structured } = props
  // Search engines know one German page; the one in Leichte Sprache is reached from it.
  const others = alternates.filter(({ lang }) => lang === tagOf(lang))
  return (
    <>
      <link rel="canonical" href={origin + path} />
      {others.map(({ lang, href }) => (
        <link rel="alternate" hreflang={lang} href={origin + href} />
      ))}
      {others
        .filter(({ lang }) => lang === 'de')
        .map(({ href }) => (
          <link rel="alternate" hreflang="x-default" href={origin + href} />
        ))}
      {feeds.map((feed) => (
        <link rel="alternate" type="application/atom+xml" title={feed.title} href={origin + feed.href} />
      ))}
      <meta property="og:site_name" content={t('ui.siteName')} />
      <meta property="og:title" content={title} />
      {description === undefined || description === '' ? null : (
        <meta property="og:description" content={description} />
      )}
      <meta property="og:type" content={article ? 'article' : 'website'} />
      <meta property="og:url" content={origin + path} />
      <meta property="og:locale" content={sharedLocale(t.lang)} />
      {others
        .filter(({ lang }) => lang !== t.lang)
        .map(({ lang }) => (
          <meta property="og:locale:alternate" content={sharedLocale(lang)} />
        ))}
      <meta property="og:image" content={origin + asset('share.png')} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      {structured.length === 0
        ? null
        : raw(`<script type="application/ld+json">${structuredText(structured)}</script>`)}
    </>
  )
}

/** `de_DE`: Open Graph wants a country, also where a language has many. */
function sharedLocale(lang: Alternate['lang']): string {
  const { language, region } = new Intl.Locale(localeOf(lang))
  return `${language}_${region ?? language.toUpperCase()}`
}

/** Where this page stands; the last step is the page itself and leads nowhere. */
function Breadcrumb({ t, items }: { readonly t: Translator; readonly items: readonly Crumb[] }) {
  if (items.length === 0) return null
  return (
    <nav class="container breadcrumb" aria-label={t('ui.breadcrumb')}>
      <ol role="list">
        {items.map(({ label, href }) => (
          <li>
            {href === undefined ? (
              <span aria-current="page">{label}</span>
            ) : (
              <>
                <a href={href}>{label}</a>
                <Icon name="chevron" />
              </>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
