import type { Translator } from '#platform/i18n/index.ts'

const steps = ['file', 'columns', 'words', 'check'] as const
export type Step = (typeof steps)[number]

/** Which of the steps this page is; each is saved, so one can leave and come back. */
export function StepsDone({ t, step }: { readonly t: Translator; readonly step: Step }) {
  const number = steps.indexOf(step) + 1
  return <p class="kicker">{t('imports.step', { number, count: steps.length, name: t(`imports.steps.${step}`) })}</p>
}
