import type { ErrorObject, ValidateFunction } from 'ajv'
import type { ApiDescription } from '../api-description.ts'
import type { Schema } from '../document/openapi-document.ts'
import type { SchemaPurpose } from '../schema/schema-purpose.ts'
import type { Accepts } from '../serialization/read-texts.ts'
import { TooManySteps } from './bounded-steps.ts'
import { describeError } from './describe-error.ts'
import { standInForFiles } from './file-stand-in.ts'
import { narrowErrors } from './narrow-errors.ts'
import { listDifferent } from './recursive-reference.ts'
import { createSchemaSet, type SchemaSet } from './schema-set.ts'
import { type Subject, type Violation, violation } from './violation.ts'

/** What is compiled for one document. Schemas are compiled when they are first used. */
interface Compiled {
  readonly sets: Map<SchemaPurpose, SchemaSet>
  /** Those that cannot be compiled, which was said when the document was prepared. */
  readonly ignored: Set<Schema>
}

const compiled = new WeakMap<ApiDescription, Compiled>()

/**
 * What is wrong with a value, in words; empty when nothing is. The schema is compiled when it is first used.
 * @throws when it cannot be compiled, unless {@link ignoreSchema} was told.
 */
export function validate(
  api: ApiDescription,
  purpose: SchemaPurpose,
  schema: Schema | undefined,
  value: unknown,
  subject: Subject,
): Violation[] {
  const set = setFor(api, purpose)
  const errors = findErrors(api, set, purpose, schema, value)
  if (errors instanceof TooManySteps) return [violation(subject, 'steps', errors.message)]
  if (errors.length === 0) return []
  const said = new Set<string>()
  const narrowed = narrowErrors(chooseErrors(errors), set.root)
  const described = narrowed.slice(0, MOST_VIOLATIONS).map(error => describeError(error, subject))
  const violations = described.filter(({ message }) => !said.has(message) && said.add(message))
  const left = narrowed.length - described.length + Math.max(0, errors.length - MOST_ERRORS)
  return left > 0 ? [...violations, violation(subject, 'more', `has ${left} more mistakes`)] : violations
}

/** Nobody reads more, and a request may have a hundred thousand. */
const MOST_VIOLATIONS = 1000
/** Errors of branches that were not meant are among them. */
const MOST_ERRORS = 2000

/** Of too many, those that are further outside: they explain what is inside of them. */
function chooseErrors(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  if (errors.length <= MOST_ERRORS) return errors
  return [...errors].sort((a, b) => a.instancePath.length - b.instancePath.length).slice(0, MOST_ERRORS)
}

function findErrors(
  api: ApiDescription,
  set: SchemaSet,
  purpose: SchemaPurpose,
  schema: Schema | undefined,
  value: unknown,
): readonly ErrorObject[] | TooManySteps {
  if (schema === undefined || schema === true || compiledOf(api).ignored.has(schema)) return []
  const check = compileIn(api, set, schema)
  const mayHoldFiles = purpose === 'form' || purpose === 'field'
  const held = mayHoldFiles ? standInForFiles(value) : value
  try {
    return set.steps.bound(() => check(held)) ? [] : listDifferent(check.errors ?? [])
  } catch (error) {
    if (error instanceof TooManySteps) return error
    // The engine reads compiled code when it first runs: a thousand alternatives inside of each other are more than it reads.
    throw error instanceof RangeError ? uncompilable(api, error) : error
  }
}

/** Whether a schema accepts a value. One that does not compile accepts everything: whoever validates with it is told so. */
export function accepts(api: ApiDescription, purpose: SchemaPurpose, schema: Schema, value: unknown): boolean {
  try {
    const errors = findErrors(api, setFor(api, purpose), purpose, schema, value)
    return !(errors instanceof TooManySteps) && errors.length === 0
  } catch {
    return true
  }
}

/** {@link accepts} for one purpose, for those who read what is written as text. */
export function acceptsFor(api: ApiDescription, purpose: SchemaPurpose): Accepts {
  const own: Accepts = (schema, value) => accepts(api, purpose, schema, value)
  return purpose === 'form' ? Object.assign(own, { inField: acceptsFor(api, 'field') }) : own
}

/** Validates nothing against a schema from now on, since it cannot be compiled. */
export function ignoreSchema(api: ApiDescription, schema: Schema): void {
  compiledOf(api).ignored.add(schema)
}

function compileIn(api: ApiDescription, set: SchemaSet, schema: Schema): ValidateFunction {
  try {
    return set.compile(schema)
  } catch (cause) {
    throw uncompilable(api, cause)
  }
}

function uncompilable({ name }: ApiDescription, cause: unknown): Error {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new Error(`A schema of ${name} cannot be compiled: ${reason}. Correct it in the document.`, { cause })
}

function setFor(api: ApiDescription, purpose: SchemaPurpose): SchemaSet {
  const { sets } = compiledOf(api)
  const shared = purpose === 'parameter' ? 'request' : purpose
  const set = sets.get(shared) ?? createSchemaSet(api, shared)
  sets.set(shared, set)
  return set
}

function compiledOf(api: ApiDescription): Compiled {
  const known = compiled.get(api) ?? { sets: new Map(), ignored: new Set() }
  compiled.set(api, known)
  return known
}
