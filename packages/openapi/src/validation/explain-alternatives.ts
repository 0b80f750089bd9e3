import type { ErrorObject } from 'ajv'
import { writeExactJson } from '../document/exact-json.ts'
import { joinPointer } from '../document/json-pointer.ts'
import type { Schema } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'
import { findPropertySchemas, listPropertyNames } from '../schema/properties.ts'
import { listPossibleSchemas } from '../schema/resolve.ts'

/** One branch of a `oneOf` or `anyOf`, and why the value does not fit it. */
export interface Branch {
  readonly schema: Schema
  readonly errors: readonly ErrorObject[]
}

/**
 * The errors of the branch that the value was meant for: the one of its type, whose discriminating properties fit, and
 * with the fewest errors. Without such a branch, one error that says what the branches are told apart by.
 */
export function explainAlternatives(failure: ErrorObject, branches: readonly Branch[], root: object): ErrorObject[] {
  const place = failure.instancePath
  const ofType = branches.filter(({ errors }) => !errors.some(error => isTypeError(error, place)))
  if (ofType.length === 0) return [wrongType(failure, branches)]

  const names = listDiscriminating(ofType, root)
  const fitting = (among: readonly Branch[], name: string) =>
    among.filter(({ errors }) => !errors.some(error => isAbout(error, place, name)))
  const telling = names.filter(name => fitting(ofType, name).length > 0)
  const [name] = names
  if (name !== undefined && telling.length === 0) return [wrongAlternative(failure, name, ofType, root)]

  // The first that tells them apart counts most: what is wrong in a later one may be wrong in each branch.
  const candidates = telling.reduce<readonly Branch[]>((left, name) => {
    const fewer = fitting(left, name)
    return fewer.length > 0 ? fewer : left
  }, ofType)
  const fewest = Math.min(...candidates.map(({ errors }) => errors.length))
  const best = candidates.filter(({ errors }) => errors.length === fewest)
  const errors = [...new Set(best.flatMap(branch => branch.errors))]
  return best.length === 1 && errors.length > 0 ? errors : [...errors, failure]
}

const TYPE_KEYWORDS = new Set(['type', 'exactType', 'uploadedFile', 'alternativeType'])

function isTypeError({ keyword, instancePath }: ErrorObject, place: string): boolean {
  return instancePath === place && TYPE_KEYWORDS.has(keyword)
}

/** Properties that several branches constrain by value. */
function listDiscriminating(branches: readonly Branch[], root: object): string[] {
  if (branches.length < 2) return []
  const [first, ...others] = branches.map(({ schema }) =>
    listPropertyNames(root, schema).filter(name => expectedValues(schema, name, root).length > 0),
  )
  return (first ?? []).filter(name => others.every(names => names.includes(name)))
}

function expectedValues(schema: Schema, property: string, root: object): string[] {
  const parts = findPropertySchemas(root, schema, property).flatMap(found => listPossibleSchemas(root, found))
  return parts.flatMap(part => {
    if (part.const !== undefined) return [writeExactJson(part.const)]
    if (Array.isArray(part.enum)) return part.enum.map(value => writeExactJson(value))
    return typeof part.pattern === 'string' ? [`a text that matches ${part.pattern}`] : []
  })
}

function isAbout({ instancePath, keyword, params }: ErrorObject, place: string, property: string): boolean {
  const isMissing = keyword === 'required' && instancePath === place && params.missingProperty === property
  return isMissing || instancePath === joinPointer(place, property)
}

function wrongAlternative(failure: ErrorObject, name: string, branches: readonly Branch[], root: object): ErrorObject {
  const isMissing = !isRecord(failure.data) || failure.data[name] === undefined
  if (isMissing) {
    const message = `must have required property '${name}'`
    return { ...failure, keyword: 'required', params: { missingProperty: name }, message }
  }
  const expected = [...new Set(branches.flatMap(({ schema }) => expectedValues(schema, name, root)))]
  const instancePath = joinPointer(failure.instancePath, name)
  return { ...failure, instancePath, message: `must be ${expected.join(' or ')}` }
}

function wrongType(failure: ErrorObject, branches: readonly Branch[]): ErrorObject {
  const ownErrors = branches.flatMap(({ errors }) => errors.filter(error => isTypeError(error, failure.instancePath)))
  const expected = ownErrors.map(({ message = '' }) => message.replace(/^must be /, ''))
  return { ...failure, keyword: 'alternativeType', message: `must be ${[...new Set(expected)].join(' or ')}` }
}
