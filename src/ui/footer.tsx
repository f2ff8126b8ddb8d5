import type { Translator } from '#platform/i18n/index.ts'
import { EasyAccess } from '#ui/easy-access.tsx'
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
        <nav aria-label={t('ui.footer.more')}>
          <ul class="site-footer__links" role="list">
            {links.more.map(({ href, label }) => (
              <li>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-label={t('ui.footer.nav')}>
          <ul class="site-footer__links" role="list">
            {targets.map(({ href, label }) => (
              <li>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
        <EasyAccess t={t} plainLanguage={links.plainLanguage} signLanguage={links.signLanguage} />
      </div>
    </footer>
  )
}
