import { autonymOf, directionOf, tagOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { HiddenField } from '#ui/form.tsx'
import { Icon } from '#ui/icon.tsx'
import type { Alternate, NavItem, PageLinks, Person } from '#ui/page-props.ts'
import { Mark } from '#ui/ribbons.tsx'
import { SearchForm } from '#ui/search.tsx'

type HeaderProps = {
  readonly t: Translator
  readonly alternates: readonly Alternate[]
  readonly nav: readonly NavItem[]
  readonly section: string | undefined
  readonly person: Person | undefined
  readonly links: PageLinks
  readonly searchText: string | undefined
}

/** Name, languages, navigation, search and the person's own links; on a phone all but the first two fold away. */
export function SiteHeader({ t, alternates, nav, section, person, links, searchText }: HeaderProps) {
  return (
    <header class="site-header">
      <LanguageChoice t={t} alternates={alternates} />
      <div class="container site-header__main">
        <a class="site-name" href={links.home}>
          <Mark />
          <span class="site-name__text">
            <span class="site-name__title">{t('ui.siteName')}</span>{' '}
            <span class="site-name__owner">{t('ui.siteOwner')}</span>
          </span>
        </a>
        <details class="menu">
          <summary class="menu__button">
            <Icon name="menu" />
            {t('ui.menu')}
          </summary>
          <div class="menu__body">
            <SearchForm
              id="site-search"
              action={links.search}
              label={t('ui.search.label')}
              submitLabel={t('ui.search.submit')}
              value={searchText}
              size="small"
            />
            {person === undefined ? <SignIn t={t} href={links.signIn} /> : <PersonLinks t={t} person={person} />}
            <nav class="main-nav" aria-label={t('ui.nav.main')}>
              <ul role="list">
                {nav.map((item) => (
                  <li>
                    <a href={item.href} aria-current={item.id === section ? 'true' : undefined}>
                      {item.label}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          </div>
        </details>
      </div>
    </header>
  )
}

function LanguageChoice({ t, alternates }: Pick<HeaderProps, 't' | 'alternates'>) {
  if (alternates.length < 2) return null
  return (
    <nav class="languages" aria-label={t('ui.language.choose')}>
      <ul class="container" role="list">
        {alternates.map(({ lang, href }) => (
          <li>
            <a
              href={href}
              lang={tagOf(lang)}
              hreflang={tagOf(lang)}
              dir={directionOf(lang)}
              aria-current={lang === t.lang ? 'true' : undefined}
            >
              {autonymOf(lang)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function SignIn({ t, href }: { readonly t: Translator; readonly href: string | undefined }) {
  if (href === undefined) return null
  return (
    <a class="sign-in" href={href}>
      {t('ui.signIn')}
    </a>
  )
}

function PersonLinks({ t, person }: { readonly t: Translator; readonly person: Person }) {
  return (
    <details class="person">
      <summary>
        <Icon name="person" />
        {person.name}
      </summary>
      <nav aria-label={t('ui.person.menu')}>
        <div class="person__groups">
          {person.groups.map((group, place) => (
            <PersonGroup group={group} id={`person-group-${place}`} />
          ))}
        </div>
        {person.signOut === undefined ? null : <SignOut t={t} signOut={person.signOut} />}
      </nav>
    </details>
  )
}

type PersonGroupProps = { readonly group: Person['groups'][number]; readonly id: string }

function PersonGroup({ group, id }: PersonGroupProps) {
  const { label, links } = group
  return (
    <div class="person__group">
      {label === undefined ? null : (
        <p class="person__label" id={id}>
          {label}
        </p>
      )}
      <ul role="list" aria-labelledby={label === undefined ? undefined : id}>
        {links.map((link) => (
          <li>
            <a href={link.href}>{link.label}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

type SignOutProps = { readonly t: Translator; readonly signOut: NonNullable<Person['signOut']> }

function SignOut({ t, signOut }: SignOutProps) {
  return (
    <form action={signOut.action} method="post">
      {Object.entries(signOut.hidden ?? {}).map(([name, value]) => (
        <HiddenField name={name} value={value} />
      ))}
      <button class="person__sign-out" type="submit">
        {t('ui.signOut')}
      </button>
    </form>
  )
}
