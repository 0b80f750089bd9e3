import type { JsonRecord } from '@crm-clients/openapi/document'
import { type Arbitrary, boolean, constant, constantFrom, tuple, uniqueArray } from 'fast-check'
import { type ParameterForm, type ParameterShape, parameterForms } from './parameter-forms.ts'
import {
  booleanSchemaArbitrary,
  numberSchemaArbitrary,
  scalarSchemaArbitrary,
  textSchemaArbitrary,
} from './scalar-schema-arbitrary.ts'
import { schemaArbitrary } from './schema-arbitrary.ts'

const FORMS = parameterForms()

const SHAPE_SCHEMAS: Readonly<Record<ParameterShape, Arbitrary<JsonRecord>>> = {
  text: textSchemaArbitrary,
  number: numberSchemaArbitrary,
  boolean: booleanSchemaArbitrary,
  list: scalarSchemaArbitrary.map(items => ({ type: 'array', items })),
  object: tuple(scalarSchemaArbitrary, scalarSchemaArbitrary, boolean()).map(([first, second, isClosed]) => ({
    type: 'object',
    properties: { first, 'second-one': second },
    ...(isClosed && { required: ['first'], additionalProperties: false }),
  })),
  'free-form object': scalarSchemaArbitrary.map(additionalProperties => ({ type: 'object', additionalProperties })),
  nested: scalarSchemaArbitrary.map(schema => ({
    type: 'object',
    properties: { tags: { type: 'array', items: schema }, owner: { type: 'object', properties: { name: schema } } },
  })),
}

/** The parameters of one operation: in any location, in any way to write them, or as JSON. */
export const parametersArbitrary: Arbitrary<JsonRecord[]> = uniqueArray(
  tuple(constantFrom(...FORMS), boolean()).chain(([form, required]) => parameterArbitrary(form, required)),
  { maxLength: 6, selector: ({ in: location, name }) => `${location} ${name}` },
).map(withOneFreeForm)

function parameterArbitrary(form: ParameterForm, required: boolean): Arbitrary<JsonRecord> {
  const { location, style, explode, shape } = form
  const described = { name: `${style}-${shape.replaceAll(' ', '-')}${explode ? '-explode' : ''}`, in: location }
  const isRequired = location === 'path' || required
  const whole = { ...described, ...(isRequired && { required: true }) }
  return constantFrom(...Array.from({ length: 9 }, () => 'schema'), 'content').chain(
    (kind): Arbitrary<JsonRecord> =>
      kind === 'schema'
        ? tuple(SHAPE_SCHEMAS[shape], constant({ style, explode })).map(([schema, how]) => ({
            ...whole,
            ...how,
            schema,
          }))
        : schemaArbitrary(1).map(schema => ({
            ...whole,
            name: `json-${location}`,
            content: { 'application/json': { schema } },
          })),
  )
}

/** Two exploded maps in one query cannot be told apart, and whatever stands beside one is swallowed by it in any reading. */
function withOneFreeForm(parameters: readonly JsonRecord[]): JsonRecord[] {
  const isSpread = ({ in: location, style, explode, schema }: JsonRecord) =>
    (location === 'query' || location === 'cookie') && style === 'form' && explode === true && hasProperties(schema)
  const [spread] = parameters.filter(isSpread)
  return parameters.filter(parameter => !isSpread(parameter) || parameter === spread)
}

function hasProperties(schema: unknown): boolean {
  return (schema as JsonRecord | undefined)?.type === 'object'
}
