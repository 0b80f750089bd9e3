import type { Ajv, CodeKeywordDefinition, ErrorObject } from 'ajv'
import type { AnyValidateFunction, DataValidateFunction, DataValidationCxt } from 'ajv/dist/types/index.js'
import { callRef } from 'ajv/dist/vocabularies/core/ref.js'
import { createCircleFinder } from '../schema/create-circle-finder.ts'
import type { BoundedSteps } from './bounded-steps.ts'
import { KnownAnswers } from './known-answers.ts'

/** The keyword of an error that stands for those of another schema, which are in its `params`. */
const SAID_THERE = 'saidThere'

/** Whether the schema of a reference leads back to itself, at the same place of a value or further inside. */
export const isRecursive = createCircleFinder(() => true)

/**
 * Lets AJV follow a recursive reference once for each place of a value. Schemas that are alternatives of each other on each level lead
 * to a place in very many ways: three of them, ten levels deep, are sixty thousand. Their errors stand for others: see
 * {@link listDifferent}.
 */
export function addRecursiveReferences(
  ajv: Ajv,
  steps: BoundedSteps,
  isRecursive: (reference: string) => boolean,
): void {
  const usual = ajv.getKeyword('$ref') as CodeKeywordDefinition
  ajv.removeKeyword('$ref')
  ajv.addKeyword({
    ...usual,
    code(cxt) {
      const reference = String(cxt.schema)
      // Where AJV keeps in mind what is evaluated, it has to see everything.
      if (cxt.it.opts.unevaluated || !isRecursive(reference)) return usual.code(cxt)
      const validate = remembering.get(reference) ?? remember(() => ajv.getSchema(`document${reference}`))
      remembering.set(reference, validate)
      callRef(cxt, cxt.gen.scopeValue('validate', { ref: validate }))
    },
  })
  const remembering = new Map<string, DataValidateFunction>()

  /** What AJV compiled, which answers once for each place of a value. */
  function remember(find: () => AnyValidateFunction | undefined): DataValidateFunction {
    // By the number of anchors: dynamic references lead elsewhere once another one is known.
    const knownBy = new Map<number, KnownAnswers<ErrorObject | undefined>>()
    const forget = () => knownBy.clear()

    function ask(value: unknown, context: DataValidationCxt | undefined): ErrorObject | undefined {
      const own = find()
      if (own?.(value, context) === true || !own?.errors) return undefined
      return saidThere([...own.errors], context?.instancePath ?? '')
    }

    const validate: DataValidateFunction = (value, context) => {
      steps.take()
      steps.atEnd(forget)
      const anchors = Object.keys(context?.dynamicAnchors ?? {}).length
      const known = knownBy.get(anchors) ?? new KnownAnswers<ErrorObject | undefined>()
      knownBy.set(anchors, known)
      const answers = known.at(context)
      const error = answers.has(value) ? answers.get(value) : ask(value, context)
      answers.set(value, error)
      // The list is AJV's from now on, which adds to it and cuts it.
      validate.errors = error ? [error] : []
      return error === undefined
    }
    return validate
  }
}

function saidThere(errors: readonly ErrorObject[], instancePath: string): ErrorObject {
  return { keyword: SAID_THERE, instancePath, schemaPath: '#', params: { errors }, message: 'is not valid' }
}

/** All errors that AJV has found, each once, however many ways lead to what it is about. */
export function listDifferent(errors: readonly ErrorObject[]): ErrorObject[] {
  const different = new Set<ErrorObject>()
  const visited = new Set<readonly ErrorObject[]>()
  const visit = (list: readonly ErrorObject[]): void => {
    if (visited.has(list)) return
    visited.add(list)
    for (const error of list) {
      if (error.keyword === SAID_THERE) visit(error.params.errors)
      else different.add(error)
    }
  }
  visit(errors)
  return [...different]
}
