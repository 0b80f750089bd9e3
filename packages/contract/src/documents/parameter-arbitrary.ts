import type { JsonRecord } from '@crm-clients/openapi/document'
import { type Arbitrary, boolean, constant, constantFrom, oneof, subarray, tuple, uniqueArray } from 'fast-check'
import { type ParameterForm, type ParameterShape, parameterForms, usualForm } from './parameter-forms.ts'
import {
  booleanSchemaArbitrary,
  numberSchemaArbitrary,
  scalarSchemaArbitrary,
  textSchemaArbitrary,
} from './scalar-schema-arbitrary.ts'
import { schemaArbitrary } from './schema-arbitrary.ts'

const FORMS = parameterForms()

/** Of what a style has no way to write as a whole, there need not be much. */
const formArbitrary: Arbitrary<ParameterForm> = oneof(
  { weight: 20, arbitrary: constantFrom(...FORMS.filter(form => !isUnwritten(form))) },
  { weight: 1, arbitrary: constantFrom(...FORMS.filter(isUnwritten)) },
)

function isUnwritten({ style, shape }: ParameterForm): boolean {
  return shape === 'nested' && style !== 'deepObject'
}

/** What the clients of most documents write: texts and lists, in the usual style of their place. */
const PLAIN_FORMS = FORMS.filter(({ location, style, explode, shape }) => {
  const usual = usualForm(location)
  return style === usual.style && explode === usual.explode && !/object|nested/.test(shape)
})

const SHAPE_SCHEMAS: Readonly<Record<ParameterShape, Arbitrary<JsonRecord>>> = {
  text: textSchemaArbitrary,
  number: numberSchemaArbitrary,
  boolean: booleanSchemaArbitrary,
  list: tuple(
    scalarSchemaArbitrary,
    constantFrom<JsonRecord>({}, {}, { minItems: 1 }, { maxItems: 1 }, { minItems: 2, maxItems: 3 }),
  ).map(([items, limits]) => ({ type: 'array', items, ...limits })),
  object: tuple(scalarSchemaArbitrary, scalarSchemaArbitrary, boolean()).map(([first, second, isClosed]) => ({
    type: 'object',
    properties: { first, 'second-one': second },
    ...(isClosed && { required: ['first'], additionalProperties: false }),
  })),
  'free-form object': scalarSchemaArbitrary.map(additionalProperties => ({ type: 'object', additionalProperties })),
  // Most styles have no way to write all of it, and some way to write a part.
  nested: tuple(textSchemaArbitrary, scalarSchemaArbitrary, subarray(['tags', 'owner'] as const, { minLength: 1 })).map(
    ([label, schema, names]) => ({
      type: 'object',
      required: ['label'],
      properties: {
        label,
        ...(names.includes('tags') && { tags: { type: 'array', items: schema } }),
        ...(names.includes('owner') && { owner: { type: 'object', properties: { name: schema } } }),
      },
    }),
  ),
}

/** The parameters of one operation: in any location, in any way to write them, or with a media type. */
export const anyParametersArbitrary: Arbitrary<JsonRecord[]> = uniqueArray(
  oneof(
    { weight: 9, arbitrary: formArbitrary.chain(styledArbitrary) },
    {
      weight: 1,
      arbitrary: constantFrom<ParameterForm['location']>('path', 'query', 'header', 'cookie').chain(describedArbitrary),
    },
  ),
  { maxLength: 6, selector: ({ in: location, name }) => `${location} ${name}` },
).map(withOneFreeForm)

/** Parameters that a client writes who knows no styles. */
export const plainParametersArbitrary: Arbitrary<JsonRecord[]> = uniqueArray(
  constantFrom(...PLAIN_FORMS).chain(styledArbitrary),
  { maxLength: 4, selector: ({ in: location, name }) => `${location} ${name}` },
)

function styledArbitrary({ location, style, explode, shape }: ParameterForm): Arbitrary<JsonRecord> {
  const name = `${style}-${shape.replaceAll(' ', '-')}${explode ? '-explode' : ''}`
  const usual = usualForm(location)
  return tuple(SHAPE_SCHEMAS[shape], requiredArbitrary(location), boolean(), boolean()).map(
    ([schema, required, isSaid, isReserved]) => ({
      name,
      in: location,
      ...required,
      ...((isSaid || style !== usual.style) && { style }),
      ...((isSaid || explode !== (style === 'form')) && { explode }),
      ...(isReserved && location === 'query' && shape === 'text' && { allowReserved: true }),
      schema,
    }),
  )
}

function describedArbitrary(location: ParameterForm['location']): Arbitrary<JsonRecord> {
  const content = oneof(
    { weight: 3, arbitrary: schemaArbitrary(1).map(schema => ({ 'application/json': { schema } })) },
    { weight: 1, arbitrary: textSchemaArbitrary.map(schema => ({ 'text/plain': { schema } })) },
  )
  return tuple(content, requiredArbitrary(location)).map(([described, required]) => ({
    name: `${Object.keys(described).includes('text/plain') ? 'text' : 'json'}-${location}`,
    in: location,
    ...required,
    content: described,
  }))
}

function requiredArbitrary(location: ParameterForm['location']): Arbitrary<JsonRecord> {
  return location === 'path' ? constant({ required: true }) : constantFrom<JsonRecord>({}, { required: true })
}

/**
 * Two exploded maps in one query cannot be told apart, and whatever stands beside one is swallowed by it in any reading: `pnpm check`
 * refuses them in a spec.
 */
function withOneFreeForm(parameters: readonly JsonRecord[]): JsonRecord[] {
  const isSpread = ({ in: location, style = 'form', explode = style === 'form', schema }: JsonRecord) =>
    (location === 'query' || location === 'cookie') && style !== 'deepObject' && explode === true && isObject(schema)
  const [spread] = parameters.filter(isSpread)
  return parameters.filter(parameter => !isSpread(parameter) || parameter === spread)
}

function isObject(schema: unknown): boolean {
  return (schema as JsonRecord | undefined)?.type === 'object'
}
