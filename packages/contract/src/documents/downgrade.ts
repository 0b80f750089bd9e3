import { type JsonRecord, mapDocument, type OpenApiDocument } from '@crm-clients/openapi/document'

const UNKNOWN = [
  'prefixItems',
  'contains',
  'minContains',
  'maxContains',
  'patternProperties',
  'propertyNames',
  'dependentRequired',
  'dependentSchemas',
  'unevaluatedProperties',
  'unevaluatedItems',
  'if',
  'then',
  'else',
  '$comment',
  '$defs',
  '$dynamicAnchor',
  '$dynamicRef',
  'contentEncoding',
  'contentMediaType',
  'examples',
]

/** Says a document of OpenAPI 3.1 as far as one of 3.0 can. What only 3.1 knows is left out. */
export function downgrade(document: OpenApiDocument): OpenApiDocument {
  const said = mapDocument(document, ({ kind, node }) => (kind === 'schema' ? downgradeSchema(node) : node))
  const { webhooks: _, ...known } = { ...said, openapi: '3.0.4' } as OpenApiDocument
  return known
}

function downgradeSchema(schema: JsonRecord): JsonRecord {
  if (schema.$ref !== undefined) return { $ref: schema.$ref }
  const kept = Object.fromEntries(Object.entries(schema).filter(([name]) => !UNKNOWN.includes(name)))
  return withTypes(withLimits(withConst(kept)))
}

function withConst({ const: value, ...schema }: JsonRecord): JsonRecord {
  return value === undefined ? schema : { ...schema, enum: [value], ...(value === null && { nullable: true }) }
}

function withLimits({ exclusiveMinimum, exclusiveMaximum, ...schema }: JsonRecord): JsonRecord {
  return {
    ...schema,
    ...(exclusiveMinimum !== undefined && { minimum: exclusiveMinimum, exclusiveMinimum: true }),
    ...(exclusiveMaximum !== undefined && { maximum: exclusiveMaximum, exclusiveMaximum: true }),
  }
}

function withTypes({ type, ...schema }: JsonRecord): JsonRecord {
  const types = [type].flat().filter(name => name !== undefined)
  const named = types.filter(name => name !== 'null')
  const items = named.includes('array') && schema.items === undefined ? { items: {} } : {}
  if (named.length > 1) {
    const { items: ofList = {}, ...others } = schema
    return { ...others, oneOf: named.map(name => ({ type: name, ...(name === 'array' && { items: ofList }) })) }
  }
  return {
    ...(named.length === 1 && { type: named[0] }),
    ...schema,
    ...items,
    ...(types.includes('null') && { nullable: true }),
  }
}
