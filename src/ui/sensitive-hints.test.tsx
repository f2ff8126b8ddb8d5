import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { languages } from '#kernel/language.ts'
import { openTranslators, readCatalogue } from '#platform/i18n/index.ts'
import { asksForSecondLook, SaveAnyway, SensitiveHints } from '#ui/sensitive-hints.tsx'

const translator = openTranslators(readCatalogue(join(import.meta.dirname, '..')))
const html = async (part: unknown) => String(await part)

describe('hints beside a text', () => {
  it('ask for a second look once, and never again after "save anyway"', () => {
    const typed = { note: 'Frau Okafor rief an.', other: 'Satzung' }
    expect(asksForSecondLook(typed, ['note', 'other'])).toBe(true)
    expect(asksForSecondLook(typed, ['other', 'missing'])).toBe(false)
    expect(asksForSecondLook({ ...typed, trotzdem: 'ja' }, ['note'])).toBe(false)
    expect(asksForSecondLook({ ...typed, note: ['Satzung', 'Tel. 445566'] }, ['note'])).toBe(true)
  })

  it.each(languages)('name what was found, in %s', async (lang) => {
    const t = translator(lang)
    const text = 'Frau <Okafor>, geduldet, krank, 0641 998877, a@b.de, Frau Okafor'
    const shown = await html(<SensitiveHints t={t} texts={[{ label: 'Notiz', text }]} />)
    for (const kind of ['residence', 'health', 'phone', 'email'] as const)
      expect(shown).toContain(t(`ui.sensitive.kind.${kind}`))
    expect(shown).toContain('<bdi>0641 998877</bdi>')
    expect(shown).not.toContain('Notiz')
  })

  it('name eight, count the rest, and say nothing where nothing is', async () => {
    const t = translator('de')
    const many = Array.from({ length: 11 }, (_, nr) => `0641 99887${nr}`).join('; ')
    const shown = await html(
      <SensitiveHints
        t={t}
        texts={[
          { label: 'Frage', text: many },
          { label: 'Rat', text: 'Satzung geschickt' },
        ]}
      />,
    )
    expect(shown.match(/<li>/g)).toHaveLength(8)
    expect(shown).toContain(t('ui.sensitive.more', { count: 3 }))
    expect(shown).toContain('Frage: ')
    expect(await html(<SensitiveHints t={t} texts={[{ label: 'Rat', text: 'Satzung geschickt' }]} />)).toBe('')
  })

  it('leave the last word to the person', async () => {
    expect(await html(<SaveAnyway t={translator('de')} />)).toMatch(
      /name="trotzdem" value="ja"|value="ja" name="trotzdem"/,
    )
  })
})
