export { listUncompilable, type UncompilableSchema, uncompilableError } from './uncompilable-schemas.ts'
export { refuseUndescribedPlaceholders } from './undescribed-placeholders.ts'
export { accepts, validate } from './validator.ts'
export { summarize, type Violation } from './violation.ts'
