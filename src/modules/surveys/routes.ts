import { everyone, form, get, post, type Route, routes } from '#platform/http/index.ts'
import { type EventParts, keepEvent } from '#modules/events/index.ts'
import * as addresses from './addresses.ts'
import { askForSurveyAnswer, showThanks, submitSurveyAnswer } from './answer-survey/handler.tsx'
import { askForSurvey, submitShowing, submitSurvey } from './send-survey/handler.tsx'

export function surveyRoutes(parts: EventParts): readonly Route[] {
  return routes(
    // Before the link's page, whose address would fit "danke" as well.
    get(addresses.surveyThanks, showThanks, { may: everyone }),
    form(
      addresses.surveyPage,
      { ask: askForSurveyAnswer, submit: submitSurveyAnswer },
      { may: everyone, records: 'events.survey.answered' },
    ),
    form(
      addresses.survey,
      { ask: askForSurvey, submit: submitSurvey(parts) },
      { may: keepEvent, records: 'surveys.survey.sent' },
    ),
    post(addresses.surveyShowing, submitShowing, { may: keepEvent, records: 'events.survey.shown' }),
  )
}
