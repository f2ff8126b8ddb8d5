import type { Translator } from '#platform/i18n/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Progress } from '#ui/figure.tsx'
import { PageHeading, Row } from '#ui/layout.tsx'
import { importList, importPage } from '../addresses.ts'
import type { ImportHead } from '../import.ts'

/** How far the work is. The page does not move by itself (WCAG 2.2.2); whoever wants to know asks again, and may leave. */
export function WorkingPage({ t, head }: { readonly t: Translator; readonly head: ImportHead }) {
  const { stage, done, total, id } = head
  const known = total > 0
  return (
    <>
      <PageHeading title={head.fileName} lead={t.find(`imports.working.${stage}`) ?? ''} />
      <Progress
        id="progress"
        label={t(`imports.stage.${stage}`)}
        value={known ? Math.min(done, total) : 0}
        max={known ? total : 1}
        text={
          known
            ? t('imports.working.of', { done: t.number(Math.min(done, total)), total: t.number(total) })
            : t('imports.working.rows', { count: done })
        }
      />
      <p>{t('imports.working.leave')}</p>
      <Row>
        <ButtonLink href={importPage.href(t.lang, { importId: id })}>{t('imports.working.again')}</ButtonLink>
        <a href={importList.href(t.lang)}>{t('imports.toList')}</a>
      </Row>
    </>
  )
}
