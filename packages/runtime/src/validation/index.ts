import type { AnswerValidator } from './answer-validator.ts'
import type { StandardIssue, StandardSchema } from './standard-schema.ts'
import { type AnswerIssue, ValidationError } from './validation-error.ts'

export type { AnswerValidator, ReceivedAnswer } from './answer-validator.ts'
export type { StandardIssue, StandardResult, StandardSchema } from './standard-schema.ts'
export { type AnswerIssue, isValidationError, ValidationError } from './validation-error.ts'

/** What {@link validateAnswers} may be told. */
export interface ValidationOptions {
  /** Is told what is wrong, in place of an error: the caller gets the answer as it is. */
  readonly report?: (error: ValidationError) => void
}

/**
 * Holds the answers of some operations against schemas of your own, for the option `validate` of a client: of Zod, Valibot, ArkType or
 * any other library that knows Standard Schema. An answer that its schema refuses is a `ValidationError` in place of a result. Only
 * successful ones are looked at, each once, after all repeats; the pages of a list one by one. Values stay as they arrived, whatever a
 * schema makes of them.
 *
 * @param schemas by the name of the operation.
 * @see https://standardschema.dev
 * @example
 * import { validateAnswers } from '@crm-clients/runtime/validation'
 * import { type operations, createFintoroClient } from '@crm-clients/fintoro'
 * import { z } from 'zod'
 *
 * const validate = validateAnswers<operations>({ getClient: z.object({ data: z.object({ id: z.number() }) }) })
 * const fintoro = createFintoroClient({ validate })
 */
export function validateAnswers<Operations = Record<string, unknown>>(
  schemas: { readonly [Id in keyof Operations]?: StandardSchema },
  { report }: ValidationOptions = {},
): AnswerValidator {
  const byOperation = new Map<string, StandardSchema>(Object.entries(schemas as Record<string, StandardSchema>))
  return async ({ data, response, identity, redactor }) => {
    const result = await byOperation.get(identity.operation)?.['~standard'].validate(data)
    if (!result?.issues) return
    const error = new ValidationError(identity, response, result.issues.map(describeIssue), redactor())
    if (!report) throw error
    report(error)
  }
}

function describeIssue({ message, path = [] }: StandardIssue): AnswerIssue {
  const keys = path.map(step => String(typeof step === 'object' ? step.key : step))
  return { pointer: keys.map(key => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''), message }
}
