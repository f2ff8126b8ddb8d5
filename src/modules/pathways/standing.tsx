import type { Desk } from './desk.ts'
import type { StepStanding } from './pathway.ts'
import { StateTag } from './words.tsx'

type StandingProps = {
  readonly desk: Pick<Desk, 't'>
  readonly standings: readonly StepStanding[]
  readonly step: string
}

/** Where a step stands, since when and by whom. */
export function Standing({ desk, standings, step }: StandingProps) {
  const { t } = desk
  const found = standings.find((one) => one.step === step)
  if (found === undefined || found.state === 'open') return <StateTag t={t} state="open" />
  const date = t.date(found.stateAt, 'short')
  return (
    <>
      <StateTag t={t} state={found.state} />{' '}
      {found.stateBy === ''
        ? t('pathways.desk.since', { date })
        : t('pathways.desk.sinceBy', { date, name: found.stateBy })}
    </>
  )
}
