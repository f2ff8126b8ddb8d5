import type { Translator } from '#platform/i18n/index.ts'
import { voiceWords } from './voice.tsx'

type SaidProps = {
  readonly t: Translator
  readonly said: readonly { readonly text: string; readonly saidBy: string; readonly madeAt: Date }[]
  /** What stands there while nobody has said anything. */
  readonly empty: string
}

/** What was said, by whom and when. */
export function Said({ t, said, empty }: SaidProps) {
  if (said.length === 0) return <p>{empty}</p>
  return (
    <ul class="quality-answers" role="list">
      {said.map(({ text, saidBy, madeAt }) => (
        <li>
          <p>
            <strong>
              <bdi>{voiceWords(t, { saidBy })}</bdi>
            </strong>{' '}
            {t.moment(madeAt, 'short')}
          </p>
          <p class="quality-text">
            <bdi>{text}</bdi>
          </p>
        </li>
      ))}
    </ul>
  )
}
