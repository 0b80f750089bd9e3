export {
  type ArgumentKind,
  type ArgumentKinds,
  BOOLEAN,
  FROM_ZERO,
  FUNCTION,
  type KindsOf,
  listOf,
  mapOf,
  NUMBER,
  OBJECT,
  ORIGIN,
  oneWordOf,
  PORT,
  partsOf,
  required,
  SOURCE,
  secret,
  TEXT,
  wholeNumber,
} from './argument-kinds.ts'
export { type Command, type CommandOutput, consoleOutput, runCommandLine } from './command.ts'
export { readLimitOption } from './limit-option.ts'
export { LOADING_OPTIONS, type LoadingArguments, readLoadingOptions } from './loading-options.ts'
export { readOriginsOption } from './origins-option.ts'
export { parseArguments } from './parse-arguments.ts'
export { refuseWrongArgument, refuseWrongOptions } from './refuse-wrong-options.ts'
export { renderMarkdownTable, renderTable, type TableCell } from './table.ts'
export { untilInterrupted } from './until-interrupted.ts'
export { UsageError } from './usage-error.ts'
export { watchFolder } from './watch-folder.ts'
export { readPort, readWholeNumber } from './whole-number.ts'
