export { REDACTED } from './redacted.ts'
export { createRedactor, type Redactor } from './redactor.ts'
export { isSecretName } from './secret-names.ts'
export { secretsOf } from './secrets-of.ts'
