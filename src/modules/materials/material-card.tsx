import type { Translator } from '#platform/i18n/index.ts'
import { Card } from '#ui/card.tsx'
import { excerptOf, LanguageNames, markWords, type Piece } from '#modules/directory/index.ts'
import { materialPage, materialText } from './addresses.ts'
import { currentVersion, type Material, textFor } from './material.ts'
import { licenceText, otherThan, sourceOf, SourceLine, YearTag } from './material-parts.tsx'
import type { Passage } from './find-materials/passages.ts'

type MaterialCardProps = {
  readonly t: Translator
  readonly material: Material
  /** The day it is in Berlin. */
  readonly today: string
  readonly level?: 3 | 4 | undefined
  /** Folded words to mark. */
  readonly marks?: readonly string[] | undefined
  readonly passage?: Passage | undefined
  readonly firstLanguages?: readonly string[] | undefined
}

const mostLanguages = 5

/** A material in a list: what it is, in which languages, how large, for which year, under which terms. */
export function MaterialCard(props: MaterialCardProps) {
  const { t, material, today, level = 3, marks = [], passage, firstLanguages = [] } = props
  const text = textFor(material.texts, t.lang)
  const version = currentVersion(material)
  const area = material.area === null ? '' : ` · ${t(`materials.area.${material.area}`)}`
  return (
    <Card
      title={text.title}
      href={materialPage.href(t.lang, { slug: material.slug })}
      level={level}
      area={material.area ?? undefined}
      {...otherThan(t, text.lang)}
      meta={`${t(`materials.kind.${material.kind}`)}${area}`}
    >
      {text.summary === '' ? null : (
        <p {...otherThan(t, text.lang)}>
          <Pieces pieces={markWords(text.summary, marks)} />
        </p>
      )}
      {passage === undefined ? null : <Found t={t} material={material} passage={passage} marks={marks} />}
      {material.languages.length === 0 ? null : (
        <LanguageNames t={t} codes={material.languages} first={firstLanguages} most={mostLanguages} />
      )}
      {version === undefined ? null : (
        <>
          {version.validYear === null ? null : (
            <p>
              <YearTag t={t} version={version} today={today} />
            </p>
          )}
          <p class="card__meta">
            <SourceLine t={t} version={version} />
            {' · '}
            {t('materials.versionOf', { number: version.number, date: t.date(version.addedAt, 'short') })}
          </p>
        </>
      )}
      <p class="card__meta">
        <bdi>{licenceText(t, material)}</bdi>
        {material.sourceName === '' ? null : (
          <>
            {' · '}
            {`${t('materials.source')}: `}
            <bdi {...otherThan(t, 'de')}>{sourceOf(material)}</bdi>
          </>
        )}
      </p>
    </Card>
  )
}

type FoundProps = {
  readonly t: Translator
  readonly material: Material
  readonly passage: Passage
  readonly marks: readonly string[]
}

/** Where in the file the words stand, with the way to the very page. */
function Found({ t, material, passage, marks }: FoundProps) {
  const paged = currentVersion(material)?.pages !== null
  const [language] = material.languages
  const href = `${materialText.href(t.lang, { slug: material.slug })}#teil-${passage.part}`
  return (
    <p class="material-passage">
      <a href={href}>{paged ? t('materials.passage.page', { number: passage.part }) : t('materials.passage.inside')}</a>{' '}
      <bdi lang={material.languages.length === 1 ? language : undefined}>
        <Pieces pieces={excerptOf([passage.content], marks)} />
      </bdi>
    </p>
  )
}

function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return <>{pieces.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</>
}
