import type { ErrorObject } from 'ajv'
import { beginningOf } from '../document/beginning-of.ts'
import { writeExactJson } from '../document/exact-json.ts'
import { splitPointer } from '../document/json-pointer.ts'
import { isRecord } from '../document/record.ts'
import type { Subject, Violation } from './violation.ts'

const CODES: Readonly<Record<string, string>> = {
  exactFormat: 'format',
  exactType: 'type',
  'false schema': 'not',
  uploadedFile: 'type',
  maximumFileSize: 'maxLength',
  minimumFileSize: 'minLength',
}

/** Puts an error of AJV into words that name the field. */
export function describeError(error: ErrorObject, subject: Subject): Violation {
  const path = splitPointer(error.instancePath)
  const place = path.length > 0 ? `${subject.name} property ${path.join('.')}` : subject.name
  return {
    location: [...subject.location, ...path],
    severity: 'Error',
    code: error.keyword === 'forbiddenAs' ? String(error.schema) : (CODES[error.keyword] ?? error.keyword),
    message: `${place} ${describeRule(error)}`,
  }
}

function describeRule({ keyword, params, message = 'is not valid', schema }: ErrorObject): string {
  switch (keyword) {
    case 'const':
      return `must be ${shorten(writeExactJson(params.allowedValue))}`
    case 'enum':
      return `${message}: ${listValues(params.allowedValues)}`
    case 'additionalProperties':
      return `${message}; found '${shorten(params.additionalProperty)}'`
    case 'unevaluatedProperties':
      return `${message}; found '${shorten(params.unevaluatedProperty)}'`
    case 'unevaluatedItems':
      return `${message}; found item ${params.unevaluatedItem}`
    case 'propertyNames':
      return `${message}; found '${shorten(params.propertyName)}'`
    case 'dependentRequired':
      return `must have ${listProperties(params.missing)} when property ${shorten(params.property)} is present`
    case 'false schema':
      return 'must not be sent'
    case 'not':
      return describeForbidden(schema) ?? message
    case 'oneOf':
      return params.passingSchemas ? 'must match exactly one schema in oneOf, but matches several' : message
    default:
      return message
  }
}

function listProperties(names: readonly string[]): string {
  return `${names.length === 1 ? 'property' : 'properties'} ${listValues(names)}`
}

/** Values that a person can read, and how many more there are. */
function listValues(values: readonly unknown[]): string {
  const shown = values
    .slice(0, MOST_VALUES)
    .map(value => shorten(typeof value === 'string' ? value : writeExactJson(value)))
  const others = values.length - shown.length
  return `${shown.join(', ')}${others > 0 ? ` and ${others} more` : ''}`
}

/** A message has so many values, and so many characters of each: it travels in a header as well. */
const MOST_VALUES = 20
const LONGEST_VALUE = 100

function shorten(text: string): string {
  return beginningOf(text, LONGEST_VALUE)
}

/** What a document says of a value that must not be there, if it does. */
function describeForbidden(schema: unknown): string | undefined {
  if (schema === true || (isRecord(schema) && Object.keys(schema).length === 0)) return 'must not be sent'
  const description = isRecord(schema) ? schema.description : undefined
  return typeof description === 'string' ? `must not be this: ${description}` : undefined
}
