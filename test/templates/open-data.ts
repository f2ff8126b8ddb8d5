import { at, type Template } from './shape.ts'

export const openDataTemplates: readonly Template[] = [
  at('open data', '/offene-daten'),
  at('embedding, nothing chosen', '/einbetten'),
  at('embedding, the code', '/einbetten', '/einbetten?was=liste&kreis=wetteraukreis&sprache=ar'),
  at('embedded list', '/einbetten/liste', '/einbetten/liste?kreis=wetteraukreis'),
  at('embedded list, nothing there', '/einbetten/liste', '/einbetten/liste?sprache=am&kreis=vogelsbergkreis'),
  at('embedded map', '/einbetten/karte'),
]
