import type { TypedValues } from '#kernel/form-state.ts'
import { choice, defineForm, type FormValue, text } from '#platform/forms/index.ts'
import { type CourseModule, moduleNumbers } from '../course.ts'

/** A module of the Leitfaden is taken or not, and may be called otherwise; beside them there is room for modules of one's own. */
export const ownModules = ['own1', 'own2', 'own3', 'own4', 'own5', 'own6'] as const

const title = text({ max: 120, minLength: 3 })
const taken = choice(['yes', 'no'])

export const modulesForm = defineForm({
  take1: taken,
  title1: title,
  take2: taken,
  title2: title,
  take3: taken,
  title3: title,
  take4: taken,
  title4: title,
  take5: taken,
  title5: title,
  take6: taken,
  title6: title,
  take7: taken,
  title7: title,
  take8: taken,
  title8: title,
  own1: title,
  own2: title,
  own3: title,
  own4: title,
  own5: title,
  own6: title,
})

export type ModuleFields = FormValue<typeof modulesForm>

export function typedOfModules(modules: readonly CourseModule[]): TypedValues {
  const own = modules.filter(({ number }) => number === null)
  return Object.fromEntries([
    ...moduleNumbers.flatMap((number): readonly (readonly [string, string])[] => {
      const module = modules.find((one) => one.number === number)
      return [
        [`take${number}`, module === undefined ? 'no' : 'yes'],
        [`title${number}`, module?.title ?? ''],
      ]
    }),
    ...ownModules.map((name, index) => [name, own[index]?.title ?? ''] as const),
  ])
}

export type WantedModule = Pick<CourseModule, 'number' | 'title'>

/** The modules as they were typed, in the order of the plan. */
export function wantedModules(fields: ModuleFields): readonly WantedModule[] {
  return [
    ...moduleNumbers.flatMap((number): readonly WantedModule[] =>
      fields[`take${number}`] === 'yes' ? [{ number, title: fields[`title${number}`] }] : [],
    ),
    ...ownModules.flatMap((name) => (fields[name] === '' ? [] : [{ number: null, title: fields[name] }])),
  ]
}
