export { answerText } from './answer-words.ts'
export {
  type AnswerCount,
  clearAnswers,
  countOrigins,
  findAnswers,
  type GivenAnswer,
  listAnswers,
  saveAnswers,
} from './answers.ts'
export {
  addQuestion,
  changeQuestion,
  conditionValues,
  copyQuestions,
  type QuestionRefusal,
  removeQuestion,
} from './change-questions.ts'
export { QuestionFields, questionScript } from './question-fields.tsx'
export { conditionText, newQuestion, questionForm, questionOf, typedOfQuestion } from './question-form.ts'
export {
  type Answers,
  fieldOf,
  keepTimes,
  type Lists,
  type Question,
  questionKinds,
  readAnswers,
  visibilities,
} from './question.ts'
export { listQuestions } from './question.queries.ts'
