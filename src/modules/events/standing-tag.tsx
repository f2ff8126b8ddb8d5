import type { Translator } from '#platform/i18n/index.ts'
import { StatusTag, type Tone } from '#ui/tags.tsx'
import type { Standing } from './event.ts'

const tones: Readonly<Record<Standing, Tone>> = {
  draft: 'warning',
  published: 'success',
  cancelled: 'danger',
  over: 'neutral',
}

export function StandingTag({ t, standing }: { readonly t: Translator; readonly standing: Standing }) {
  return <StatusTag tone={tones[standing]}>{t(`events.standing.${standing}`)}</StatusTag>
}
