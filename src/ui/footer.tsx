import type { Translator } from '#platform/i18n/index.ts'
import { Icon } from '#ui/icon.tsx'
import { Divider } from '#ui/layout.tsx'
import type { PageLinks } from '#ui/page-props.ts'
import { Mark } from '#ui/ribbons.tsx'

type FooterProps = { readonly t: Translator; readonly links: PageLinks }

/** Help and legal pages, in the same order on every page (WCAG 3.2.6). */
export function SiteFooter({ t, links }: FooterProps) {
  const targets = [
    { href: links.contact, label: t('ui.footer.contact') },
    { href: links.feedback, label: t('ui.footer.feedback') },
    { href: links.accessibility, label: t('ui.footer.accessibility') },
    { href: links.privacy, label: t('ui.footer.privacy') },
    { href: links.imprint, label: t('ui.footer.imprint') },
  ]
  return (
    <footer class="site-footer">
      <Divider wide />
      <div class="container site-footer__inner">
        <div class="site-footer__about">
          <Mark />
          <p>{t('ui.footer.about')}</p>
        </div>
        <nav aria-label={t('ui.footer.nav')}>
          <ul class="site-footer__links" role="list">
            {targets.map(({ href, label }) => (
              <li>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
        <EasyAccess t={t} links={links} />
      </div>
    </footer>
  )
}

function EasyAccess({ t, links }: FooterProps) {
  if (links.plainLanguage === undefined && links.signLanguage === undefined) return null
  return (
    <ul class="site-footer__links site-footer__access" role="list">
      {links.plainLanguage === undefined ? null : (
        <li>
          <a href={links.plainLanguage} lang="de" hreflang="de" dir="ltr">
            <Icon name="language" />
            {t('ui.footer.plainLanguage')}
          </a>
        </li>
      )}
      {links.signLanguage === undefined ? null : (
        <li>
          <a href={links.signLanguage}>
            <Icon name="people" />
            {t('ui.footer.signLanguage')}
          </a>
        </li>
      )}
    </ul>
  )
}
