import { parseId } from '#kernel/id.ts'
import { languages } from '#kernel/language.ts'
import type { RequestContext } from '#platform/http/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { pictureAddress } from '#modules/content/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Card, CardList } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Ltr, PageHeading, Row } from '#ui/layout.tsx'
import { DoneNotice } from '#ui/notice.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { pictureAdding, pictureEditing, pictureList } from '../addresses.ts'
import { doneSentence, memberPage } from '../member-page.ts'
import { PictureView } from '../picture-view.tsx'
import { type KeptPicture, listPictures } from '../picture.queries.ts'

export async function showPictureList(ctx: RequestContext): Promise<Response> {
  const { t, lang } = ctx
  const after = parseId<'picture'>(ctx.url.searchParams.get('nach') ?? '')
  const { pictures, next } = await ctx.db.read(ctx.actor, (tx) => listPictures(tx, after))
  const done = doneSentence(ctx)
  const add = <ButtonLink href={pictureAdding.href(lang)}>{t('editing.picture.add.title')}</ButtonLink>
  return memberPage(ctx, {
    title: t('editing.picture.list.title'),
    content: (
      <>
        <PageHeading title={t('editing.picture.list.title')} lead={t('editing.picture.list.lead')} />
        <DoneNotice t={t} done={done} />
        {pictures.length === 0 ? (
          <EmptyState title={t('editing.picture.none.title')} text={t('editing.picture.none.text')} action={add} />
        ) : (
          <>
            <Row>{add}</Row>
            <CardList label={t('editing.picture.list.title')}>
              {pictures.map((picture) => (
                <PictureCard t={t} picture={picture} />
              ))}
            </CardList>
          </>
        )}
        <Pagination t={t} next={next === undefined ? undefined : pictureList.href(lang, {}, { nach: next })} />
      </>
    ),
  })
}

function PictureCard({ t, picture }: { readonly t: Translator; readonly picture: KeptPicture }) {
  const missing = picture.decorative ? [] : languages.filter((lang) => picture.alts[lang] === undefined)
  return (
    <Card
      title={picture.name}
      level={2}
      href={pictureEditing.href(t.lang, { pictureId: picture.id })}
      meta={t('editing.picture.uses', { count: picture.uses })}
    >
      <PictureView t={t} picture={picture} />
      {missing.length === 0 ? null : (
        <p>
          {t('editing.picture.missing', { languages: missing.map((lang) => t(`editing.language.${lang}`)).join(', ') })}
        </p>
      )}
      <Ltr>
        <code class="kept-picture__code">{`![](${pictureAddress(picture.id)})`}</code>
      </Ltr>
    </Card>
  )
}
