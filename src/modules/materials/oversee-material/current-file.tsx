import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { Form } from '#ui/form.tsx'
import { Heading } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { materialFile, materialText, textReading } from '../addresses.ts'
import { currentVersion, type Material, type MaterialVersion } from '../material.ts'
import { hostOf, sourceText } from '../material-parts.tsx'

type CurrentFileProps = { readonly t: Translator; readonly formKey: string; readonly material: Material }

/** The current version, and in words how far the reading of its text has come. */
export function CurrentFile({ t, formKey, material }: CurrentFileProps) {
  const version = currentVersion(material)
  if (version === undefined) return null
  const href = version.file === null ? (version.link ?? '') : materialFile.href(t.lang, { slug: material.slug })
  const name = version.file === null ? hostOf(href) : version.file.name
  return (
    <>
      <Heading level={2}>{t('materials.overview.current')}</Heading>
      <p>
        {t('materials.versionOf', { number: version.number, date: t.date(version.addedAt, 'short') })}
        {': '}
        <a href={href}>
          <bdi>{name}</bdi>
        </a>{' '}
        ({sourceText(t, version)})
      </p>
      <Reading t={t} formKey={formKey} material={material} version={version} />
    </>
  )
}

type ReadingProps = CurrentFileProps & { readonly version: MaterialVersion }

function Reading({ t, formKey, material, version }: ReadingProps) {
  switch (version.textState) {
    case 'none':
      return version.file === null ? null : <p>{t('materials.reading.picture')}</p>
    case 'waiting':
    case 'reading':
      return <p>{t('materials.reading.soon')}</p>
    case 'read':
      return (
        <p>
          <a href={materialText.href(t.lang, { slug: material.slug })}>{t('materials.get.text')}</a>
          {version.tagged === false ? <> – {t('materials.reading.untagged')}</> : null}
        </p>
      )
    case 'failed':
      return (
        <Notice t={t} kind="warning" title={t('materials.reading.failedTitle')}>
          <p>{t(`materials.reading.failure.${version.textFailure ?? 'damaged'}`)}</p>
          <Form
            action={textReading.href(t.lang, { materialId: material.id })}
            label={t('materials.reading.again')}
            hidden={[{ name: '_key', value: formKey }]}
          >
            <Button look="secondary">{t('materials.reading.again')}</Button>
          </Form>
        </Notice>
      )
  }
}
