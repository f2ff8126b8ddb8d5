import type { Translator } from '#platform/i18n/index.ts'
import { pictureFile } from '#modules/content/index.ts'
import type { KeptPicture } from './picture.queries.ts'

/** A picture in its smallest width, for lists and forms. */
export function PictureView({ t, picture }: { readonly t: Translator; readonly picture: KeptPicture }) {
  const smallest = picture.widths[0] ?? picture.width
  return (
    <img
      class="kept-picture"
      src={pictureFile(picture.id, smallest)}
      width={smallest}
      height={Math.round((smallest * picture.height) / picture.width)}
      alt={picture.alts.de ?? t('editing.picture.decorative.word')}
      loading="lazy"
    />
  )
}
