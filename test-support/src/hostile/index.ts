export { type DocumentText, listTexts, plantTexts, readEverything } from './every-text.ts'
export { HOSTILE_TEXT, HOSTILE_TEXTS } from './hostile-text.ts'
export { plantMost } from './plant-most.ts'
