import { type ParameterForm, type ParameterShape, usualForm } from '@crm-clients/contract/documents'
import { isRecord, type JsonRecord, type OpenApiDocument, walkDocument } from '@crm-clients/openapi/document'

/** What a document has, by names that can be counted: `parameter query form exploded list`, `keyword oneOf`, `body text/csv`. */
export function featuresOf(document: OpenApiDocument): ReadonlySet<string> {
  const features = new Set<string>([`version ${document.openapi.slice(0, 3)}`])
  for (const { kind, node, pointer } of walkDocument(document)) {
    if (pointer.startsWith('#/components/schemas/')) continue
    if ('x-int64' in node) features.add(`integers of a ${kind} as ${node['x-int64']}`)
    if (kind === 'schema') for (const keyword of Object.keys(node)) features.add(`keyword ${keyword}`)
    if (kind === 'parameter') features.add(parameterFeature(node))
    if (kind === 'operation' || kind === 'document') for (const feature of securityFeatures(node)) features.add(feature)
    if (kind === 'document' && node.webhooks) features.add('webhooks')
    if (kind === 'operation' && node.callbacks) features.add('callbacks')
    if (kind === 'path item') for (const method of Object.keys(node)) features.add(`method ${method}`)
    if (kind === 'components') for (const feature of componentFeatures(node)) features.add(feature)
    if (kind === 'request body') for (const feature of bodyFeatures(node)) features.add(feature)
    if (kind === 'response') for (const name of Object.keys(Object(node.content))) features.add(`answer ${name}`)
    if (kind === 'responses') for (const status of Object.keys(node)) features.add(`status ${status}`)
    if (kind === 'header') features.add(node.content ? 'header as JSON' : `header ${shapeOf(node.schema)}`)
  }
  return features
}

function parameterFeature(parameter: JsonRecord): string {
  const [mediaType] = Object.keys(Object(parameter.content))
  if (mediaType === undefined) return featureOf(formOf(parameter))
  return `parameter ${parameter.in} as ${mediaType === 'text/plain' ? 'text' : 'JSON'}`
}

function securityFeatures({ security }: JsonRecord): string[] {
  if (!Array.isArray(security)) return []
  const names = security.map(alternative => Object.keys(alternative as object))
  return [
    ...names.flat(),
    ...(names.length === 0 ? ['none'] : []),
    ...(names.length > 1 ? ['several alternatives'] : []),
    ...(names.some(together => together.length > 1) ? ['several together'] : []),
    ...(names.some(together => together.length === 0) ? ['optional'] : []),
  ].map(name => `security ${name}`)
}

function componentFeatures({ schemas, ...components }: JsonRecord): string[] {
  const kinds = Object.keys(components).map(kind => `components ${kind}`)
  return [...kinds, ...Object.keys(Object(schemas)).map(name => `component ${name}`)]
}

/** The name of a form of parameter among the features. */
export function featureOf({ location, style, explode, shape }: ParameterForm): string {
  return `parameter ${location} ${style} ${explode ? 'exploded ' : ''}${shape}`
}

function formOf({ in: place, style, explode, schema }: JsonRecord): ParameterForm {
  const location = place as ParameterForm['location']
  const written = String(style ?? usualForm(location).style)
  return {
    location,
    style: written,
    explode: explode === undefined ? written === 'form' : explode === true,
    shape: shapeOf(schema),
  }
}

function shapeOf(schema: unknown): ParameterShape {
  const { type, properties, enum: values = [], const: value } = isRecord(schema) ? schema : {}
  if (type === 'array') return 'list'
  if (type === 'object')
    return properties === undefined
      ? 'free-form object'
      : Object.hasOwn(properties as object, 'label')
        ? 'nested'
        : 'object'
  const [example] = [value, ...(values as unknown[])].filter(item => item !== undefined)
  const kind = example === undefined ? type : typeof example
  return kind === 'string' ? 'text' : kind === 'boolean' ? 'boolean' : 'number'
}

function bodyFeatures({ content }: JsonRecord): string[] {
  return (Object.entries(Object(content)) as [string, JsonRecord][]).flatMap(([mediaType, described]) => {
    const encodings = Object.values(Object(described.encoding)) as JsonRecord[]
    const encoded = encodings.map(
      ({ style, contentType, headers }) => `body ${mediaType} ${style ?? contentType ?? (headers && 'headers')}`,
    )
    const { additionalProperties, patternProperties } = Object(described.schema)
    const isOpen = isRecord(additionalProperties) || isRecord(patternProperties)
    return [`body ${mediaType}`, ...encoded, ...(isOpen ? [`body ${mediaType} of any names`] : [])]
  })
}
