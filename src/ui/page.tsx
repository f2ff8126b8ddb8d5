import { raw } from 'hono/html'
import { directionOf, tagOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { SiteFooter } from '#ui/footer.tsx'
import { SiteHeader } from '#ui/header.tsx'
import { Icon } from '#ui/icon.tsx'
import type { Crumb, PageProps } from '#ui/page-props.ts'
import { PageTools } from '#ui/page-tools.tsx'

export type { Alternate, Crumb, Link, NavItem, PageLinks, PageProps, Person } from '#ui/page-props.ts'

/** A whole document around the content of one page. Children of `layout: 'bands'` bring their own width. */
export function Page(props: PageProps) {
  const { t, alternates, area = 'public', layout = 'plain', breadcrumb = [], children } = props
  return (
    <>
      {raw('<!DOCTYPE html>')}
      <html lang={tagOf(t.lang)} dir={t.dir}>
        <Head {...props} />
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
      </html>
    </>
  )
}

function Head({ t, title, description, alternates, asset, robots, scripts = [] }: PageProps) {
  const siteName = t('ui.siteName')
  return (
    <head>
      <meta charset="utf-8" />
      <title>{title === siteName ? title : `${title} – ${siteName}`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {description === undefined ? null : <meta name="description" content={description} />}
      {robots === undefined ? null : <meta name="robots" content={robots} />}
      <meta name="color-scheme" content="light dark" />
      <link rel="stylesheet" href={asset('style.css')} />
      <link rel="icon" href={asset('favicon.svg')} type="image/svg+xml" />
      {alternates
        // Search engines know one German page; the one in Leichte Sprache is reached from it.
        .filter(({ lang }) => lang === tagOf(lang))
        .map(({ lang, href }) => (
          <link rel="alternate" hreflang={lang} href={href} />
        ))}
      {['page.js', ...scripts].map((name) => (
        <script type="module" src={asset(name)} />
      ))}
    </head>
  )
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
