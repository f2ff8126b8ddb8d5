import type { Translator } from '#platform/i18n/index.ts'
import { Button, ButtonLink } from '#ui/button.tsx'

type PageToolsProps = { readonly t: Translator; readonly pdf: string }

/**
 * What one may do with a whole page: keep it as a document, print it, have it read aloud. Printing and reading need the
 * script of the house and, for reading, a voice of the device in the page's language; until both are there, no button is.
 */
export function PageTools({ t, pdf }: PageToolsProps) {
  return (
    <aside class="container page-tools" aria-label={t('ui.pageTools')}>
      <ButtonLink look="tertiary" icon="download" href={pdf} rel="nofollow">
        {t('ui.pageTools.pdf')}
      </ButtonLink>
      <span hidden data-tool="print">
        <Button look="tertiary" type="button">
          {t('ui.pageTools.print')}
        </Button>
      </span>
      <span hidden data-tool="read" data-stop={t('ui.pageTools.stop')}>
        <Button look="tertiary" type="button">
          {t('ui.pageTools.read')}
        </Button>
      </span>
    </aside>
  )
}
