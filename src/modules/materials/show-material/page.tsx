import type { Translator } from '#platform/i18n/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { CardList, Panel } from '#ui/card.tsx'
import { DescriptionList } from '#ui/description-list.tsx'
import { Heading, PageHeading, Row, Stack } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { materialFile, materialText } from '../addresses.ts'
import { currentVersion, isOutdated, type Material, type MaterialVersion, textFor } from '../material.ts'
import { MaterialCard } from '../material-card.tsx'
import { hostOf, otherThan, sourceText, YearTag } from '../material-parts.tsx'
import { factsOf } from './facts.tsx'
import { OlderVersions } from './older-versions.tsx'

type ShownMaterialProps = {
  readonly t: Translator
  readonly today: string
  readonly material: Material
  readonly related: readonly Material[]
}

export function ShownMaterial({ t, today, material, related }: ShownMaterialProps) {
  const text = textFor(material.texts, t.lang)
  const version = currentVersion(material)
  const other = otherThan(t, text.lang)
  return (
    <>
      <PageHeading
        title={text.title}
        {...other}
        kicker={t(`materials.kind.${material.kind}`)}
        lead={text.summary === '' ? undefined : <span {...other}>{text.summary}</span>}
      >
        {version === undefined || version.validYear === null ? null : (
          <Row>
            <YearTag t={t} version={version} today={today} />
          </Row>
        )}
      </PageHeading>
      {material.state === 'published' ? null : (
        <Notice t={t} kind="warning">
          <p>{t(`materials.show.${material.state}`)}</p>
        </Notice>
      )}
      {text.lang === t.lang ? null : <p>{t('materials.show.onlyGerman')}</p>}
      {version !== undefined && isOutdated(version, today) ? (
        <Notice t={t} kind="warning">
          <p>{t('materials.show.outdated', { year: String(version.validYear) })}</p>
        </Notice>
      ) : null}
      {version === undefined ? null : <Getting t={t} material={material} version={version} />}
      <Heading level={2}>{t('materials.show.facts')}</Heading>
      <DescriptionList items={factsOf(t, material)} />
      <OlderVersions t={t} material={material} />
      {related.length === 0 ? null : (
        <>
          <Heading level={2}>{t('materials.show.related')}</Heading>
          <CardList label={t('materials.show.related')}>
            {related.map((one) => (
              <MaterialCard t={t} material={one} today={today} />
            ))}
          </CardList>
        </>
      )}
    </>
  )
}

type GettingProps = { readonly t: Translator; readonly material: Material; readonly version: MaterialVersion }

/** The one thing most people come for, and the ways for those who cannot use the file as it is. */
function Getting({ t, material, version }: GettingProps) {
  const { file, link, textState } = version
  const params = { slug: material.slug }
  const isRead = textState === 'read'
  const hint = hintFor(version)
  return (
    <Panel title={t(file === null ? 'materials.get.there' : 'materials.get.here')}>
      <Stack>
        <Row>
          {file === null ? (
            <ButtonLink href={link ?? ''}>{t('materials.get.open', { host: hostOf(link ?? '') })}</ButtonLink>
          ) : (
            <ButtonLink href={materialFile.href(t.lang, params)}>
              {t('materials.get.download', { what: sourceText(t, version) })}
            </ButtonLink>
          )}
          {isRead ? (
            <ButtonLink look="secondary" href={materialText.href(t.lang, params)}>
              {t('materials.get.text')}
            </ButtonLink>
          ) : null}
        </Row>
        {file === null ? <p>{t('materials.get.elsewhere')}</p> : null}
        {hint === undefined ? null : <p>{t(hint)}</p>}
        {material.accessibleNote === '' ? null : <p {...otherThan(t, 'de')}>{material.accessibleNote}</p>}
      </Stack>
    </Panel>
  )
}

/** What somebody should know who listens to files instead of seeing them. */
function hintFor({ tagged, textState }: MaterialVersion) {
  if (tagged === false) return textState === 'read' ? 'materials.get.untagged' : 'materials.get.untaggedUnread'
  return textState === 'failed' ? 'materials.get.unread' : undefined
}
