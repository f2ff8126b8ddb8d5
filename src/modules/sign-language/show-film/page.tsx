import type { Translator } from '#platform/i18n/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { DescriptionList } from '#ui/description-list.tsx'
import { Icon } from '#ui/icon.tsx'
import { Ltr, PageHeading } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { articlePage } from '#modules/content/addresses.ts'
import { filmCaptions, filmFile } from '../addresses.ts'
import { playingTime } from '../film.ts'
import type { Film } from '../find-film.ts'

type FilmPageProps = {
  readonly t: Translator
  readonly film: Film | undefined
  /** Of the operator; empty where it is not given. */
  readonly email: string
}

/** The place of the film that explains the site in German Sign Language, whether it is there yet or not. */
export function FilmPage({ t, film, email }: FilmPageProps) {
  return (
    <div class="prose">
      <PageHeading title={t('sign-language.title')} lead={t('sign-language.lead')} />
      {film === undefined ? <NoFilmYet t={t} /> : <TheFilm t={t} film={film} />}
      <h2>{t('sign-language.about.title')}</h2>
      <p>{t(film === undefined ? 'sign-language.about.planned' : 'sign-language.about.text')}</p>
      <ul>
        <li>{t('sign-language.about.contents')}</li>
        <li>{t('sign-language.about.navigation')}</li>
        <li>{t('sign-language.about.statement')}</li>
        <li>{t('sign-language.about.more')}</li>
      </ul>
      <h2>{t('sign-language.meanwhile.title')}</h2>
      <p>{t('sign-language.meanwhile.text')}</p>
      <ul>
        {email === '' ? null : (
          <li>
            {t('sign-language.meanwhile.email')}{' '}
            <Ltr>
              <a href={`mailto:${email}`}>{email}</a>
            </Ltr>
          </li>
        )}
        <li>
          <a href={articlePage.href(t.lang, { slug: 'rueckmeldung' })}>{t('sign-language.meanwhile.feedback')}</a>
        </li>
        <li>
          <a href={articlePage.href('leicht', { slug: 'leichte-sprache' })} hreflang="de">
            {t('sign-language.meanwhile.plainLanguage')}
          </a>
        </li>
      </ul>
    </div>
  )
}

function NoFilmYet({ t }: { readonly t: Translator }) {
  return (
    <Notice t={t} kind="info" title={t('sign-language.none.title')}>
      <p>{t('sign-language.none.text')}</p>
    </Notice>
  )
}

function TheFilm({ t, film }: { readonly t: Translator; readonly film: Film }) {
  const file = filmFile.href(t.lang)
  const megabytes = t.number(Math.max(0.1, Math.round(film.bytes / 100_000) / 10))
  return (
    <figure class="film">
      <video
        controls
        preload="none"
        playsinline
        width={film.width}
        height={film.height}
        src={file}
        aria-label={t('sign-language.film.label')}
      >
        <track kind="captions" srclang="de" label="Deutsch" src={filmCaptions.href(t.lang)} />
      </video>
      <figcaption>
        <p class="film__sign">
          <Icon name="signing" />
          {t('sign-language.film.sign')}
        </p>
        <DescriptionList
          items={[
            {
              term: t('sign-language.film.length'),
              details: t('sign-language.film.minutes', { time: playingTime(film.seconds) }),
            },
            { term: t('sign-language.film.size'), details: t('sign-language.film.megabytes', { size: megabytes }) },
            {
              term: t('sign-language.film.recorded'),
              details: t.day(film.recordedOn),
            },
          ]}
        />
        <ButtonLink href={file} look="secondary" icon="download" download="vielfaltsnetz-gebaerdensprache.mp4">
          {t('sign-language.film.download', { size: megabytes })}
        </ButtonLink>
      </figcaption>
    </figure>
  )
}
