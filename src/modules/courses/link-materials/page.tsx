import { textIn } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { Form } from '#ui/form.tsx'
import { Heading, PageHeading } from '#ui/layout.tsx'
import { DoneNotice, Notice } from '#ui/notice.tsx'
import { SearchForm } from '#ui/search.tsx'
import type { Material } from '#modules/materials/index.ts'
import { materialPage } from '#modules/materials/addresses.ts'
import { coursePlan, materialLinking } from '../addresses.ts'

type MaterialsPageProps = {
  readonly t: Translator
  readonly eventId: string
  readonly kicker: string
  readonly newKey: () => string
  readonly typed: string
  readonly linked: readonly Material[]
  readonly found: readonly Material[]
  readonly done: string | undefined
  readonly refusal: string | undefined
}

export function MaterialsPage(props: MaterialsPageProps) {
  const { t, eventId, kicker, typed, linked, found, done, refusal } = props
  const others = found.filter(({ id }) => !linked.some((one) => one.id === id))
  return (
    <>
      <PageHeading title={t('courses.materials.title')} kicker={kicker} lead={t('courses.materials.lead')} />
      <DoneNotice t={t} done={done} />
      {refusal === undefined ? null : (
        <Notice t={t} kind="danger" role="alert">
          <p>{refusal}</p>
        </Notice>
      )}
      <Heading level={2}>{t('courses.materials.linked')}</Heading>
      {linked.length === 0 ? (
        <p>{t('courses.materials.none')}</p>
      ) : (
        <MaterialLines {...props} lines={linked} linked={false} />
      )}
      <Heading level={2}>{t('courses.materials.search')}</Heading>
      <SearchForm
        id="materialien"
        action={materialLinking.href(t.lang, { eventId })}
        label={t('courses.materials.words')}
        submitLabel={t('courses.materials.find')}
        value={typed}
      />
      {others.length === 0 ? (
        <p>{t('courses.materials.nothing')}</p>
      ) : (
        <MaterialLines {...props} lines={others} linked />
      )}
      <p>
        <a href={coursePlan.href(t.lang, { eventId })}>{t('courses.back')}</a>
      </p>
    </>
  )
}

type LinesProps = Omit<MaterialsPageProps, 'linked'> & {
  readonly lines: readonly Material[]
  /** What pressing the button makes of it. */
  readonly linked: boolean
}

function MaterialLines({ t, eventId, newKey, typed, lines, linked }: LinesProps) {
  return (
    <ul class="stack" role="list">
      {lines.map((material) => {
        const title = textIn(titlesOf(material), t.lang)
        const label = linked ? t('courses.materials.add', { title }) : t('courses.materials.remove', { title })
        return (
          <li>
            <a href={materialPage.href(t.lang, { slug: material.slug })}>{title}</a> (
            {t(`materials.kind.${material.kind}`)})
            <Form
              action={materialLinking.href(t.lang, { eventId })}
              label={label}
              hidden={[
                { name: '_key', value: newKey() },
                { name: 'material', value: material.id },
                { name: 'linked', value: linked ? 'yes' : 'no' },
                { name: 'q', value: typed },
              ]}
            >
              <Button look="secondary">{label}</Button>
            </Form>
          </li>
        )
      })}
    </ul>
  )
}

function titlesOf({ texts }: Material) {
  return { de: texts.de.title, ...(texts.en === undefined ? {} : { en: texts.en.title }) }
}
