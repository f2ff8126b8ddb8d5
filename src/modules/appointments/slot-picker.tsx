import { dayInBerlin } from '#platform/clock/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { FieldError, Hint, choiceClasses, describedBy, type FieldProps } from '#ui/field-parts.tsx'
import { Hidden, Ltr } from '#ui/layout.tsx'
import type { Slot } from './slot.ts'
import { hoursOf } from './words.ts'

type SlotPickerProps = FieldProps & { readonly value?: string | undefined; readonly slots: readonly Slot[] }

// Most people take one of the next days; six weeks of times are long on a phone.
const daysInSight = 4

/** One of the free slots, day by day. The first radio carries the field's id, so that the error summary leads to it. */
export function SlotPicker(props: SlotPickerProps) {
  const { t, id, name, label, hint, error, value, slots, attributes } = props
  const idOf = (slot: Slot) => (slot === slots[0] ? id : `${id}-${slots.indexOf(slot) + 1}`)
  const days = [...Map.groupBy(slots, ({ startsAt }) => dayInBerlin(startsAt))]
  const later = days.slice(daysInSight)
  // No group of its own: all of them are one choice, so each time says its day to those who do not see it above.
  const day = ([on, ofDay]: (typeof days)[number]) => (
    <div>
      <p class="kern-label">{t.day(on)}</p>
      <div class="choices">
        {ofDay.map((slot) => (
          <div class="kern-form-check">
            <input
              class={choiceClasses.radio}
              type="radio"
              id={idOf(slot)}
              name={name}
              value={slot.id}
              checked={slot.id === value}
              required={attributes?.required}
            />
            <label class="kern-label" for={idOf(slot)}>
              <Hidden>{t.day(on)}, </Hidden>
              <SlotTime t={t} slot={slot} />
            </label>
          </div>
        ))}
      </div>
    </div>
  )
  return (
    <fieldset
      class={error === undefined ? 'kern-fieldset field' : 'kern-fieldset field field--error'}
      aria-describedby={describedBy(props)}
      aria-invalid={error === undefined ? undefined : 'true'}
      role="radiogroup"
    >
      <legend class="kern-label">{label}</legend>
      <Hint id={id}>{hint}</Hint>
      <FieldError t={t} id={id} error={error} />
      <div class="choices">
        {days.slice(0, daysInSight).map(day)}
        {later.length === 0 ? null : (
          <details open={later.some(([, ofDay]) => ofDay.some((slot) => slot.id === value))}>
            <summary>{t('appointments.picker.later')}</summary>
            <div class="choices">{later.map(day)}</div>
          </details>
        )}
      </div>
    </fieldset>
  )
}

/** `10:00 – 10:30`, and how one can talk then. */
function SlotTime({ t, slot }: { readonly t: Translator; readonly slot: Slot }) {
  return (
    <>
      <Ltr>{hoursOf(slot)}</Ltr>{' '}
      <span class="kern-hint">{slot.channels.map((channel) => t(`appointments.channel.${channel}`)).join(' · ')}</span>
    </>
  )
}
