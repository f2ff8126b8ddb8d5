import type { Translator } from '#platform/i18n/index.ts'
import { type Area, AreaSign } from '#ui/card.tsx'

/** The sign of the area an article belongs to; nothing for what belongs to both. */
export function ArticleArea({ t, area }: { readonly t: Translator; readonly area: Area | null }) {
  return area === null ? null : <AreaSign area={area} label={t(`content.area.${area}`)} />
}
