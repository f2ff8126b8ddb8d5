export { clearSurveyLinks } from './answer-survey/answer-survey.ts'
export { loadDemoSurvey } from './load-demo-survey.ts'
export { surveyAddition } from './survey-addition.tsx'
