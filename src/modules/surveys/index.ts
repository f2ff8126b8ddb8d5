export { clearSurveyLinks } from './answer-survey/answer-survey.ts'
export { surveyAddition } from './survey-addition.tsx'
