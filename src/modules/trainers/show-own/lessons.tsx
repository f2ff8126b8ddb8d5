import type { Translator } from '#platform/i18n/index.ts'
import { Card, CardList } from '#ui/card.tsx'
import { DescriptionList } from '#ui/description-list.tsx'
import { Heading } from '#ui/layout.tsx'
import type { Lesson } from '../parts.ts'

/** The next dates on which she teaches: where, what and with which materials. */
export function Lessons({ t, lessons }: { readonly t: Translator; readonly lessons: readonly Lesson[] }) {
  return (
    <>
      <Heading level={2}>{t('trainers.lessons.title')}</Heading>
      {lessons.length === 0 ? (
        <p>{t('trainers.lessons.none')}</p>
      ) : (
        <CardList label={t('trainers.lessons.title')}>
          {lessons.map((lesson) => (
            <Card title={lesson.title} level={3} href={lesson.href} meta={lesson.when}>
              <DescriptionList items={factsOf(t, lesson)} />
            </Card>
          ))}
        </CardList>
      )}
    </>
  )
}

function factsOf(t: Translator, { where, modules, materials }: Lesson) {
  return [
    ...(where === '' ? [] : [{ term: t('trainers.lessons.place'), details: where }]),
    ...(modules.length === 0 ? [] : [{ term: t('trainers.lessons.modules'), details: modules.join('; ') }]),
    ...(materials.length === 0
      ? []
      : [
          {
            term: t('trainers.lessons.materials'),
            details: (
              <ul class="plain-list">
                {materials.map(({ label, href }) => (
                  <li>
                    <a href={href}>{label}</a>
                  </li>
                ))}
              </ul>
            ),
          },
        ]),
  ]
}
