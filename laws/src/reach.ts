import type { ParameterForm, ParameterShape } from '@crm-clients/contract/documents'
import { isRecord, type JsonRecord, type OpenApiDocument, walkDocument } from '@crm-clients/openapi/document'

/** What a document has, by names that can be counted: `parameter query form exploded list`, `keyword oneOf`, `body text/csv`. */
export function featuresOf(document: OpenApiDocument): ReadonlySet<string> {
  const features = new Set<string>([`version ${document.openapi.slice(0, 3)}`])
  for (const { kind, node, pointer } of walkDocument(document)) {
    if (pointer.startsWith('#/components/')) continue
    if (kind === 'schema') for (const keyword of Object.keys(node)) features.add(`keyword ${keyword}`)
    if (kind === 'parameter') features.add(node.content ? `parameter ${node.in} as JSON` : featureOf(formOf(node)))
    if (kind === 'operation') features.add(`security ${JSON.stringify(node.security)}`)
    if (kind === 'request body') for (const feature of bodyFeatures(node)) features.add(feature)
    if (kind === 'response') for (const name of Object.keys(Object(node.content))) features.add(`answer ${name}`)
    if (kind === 'responses') for (const status of Object.keys(node)) features.add(`status ${status}`)
    if (kind === 'header') features.add(`header ${shapeOf(node.schema)}`)
  }
  return features
}

/** The name of a form of parameter among the features. */
export function featureOf({ location, style, explode, shape }: ParameterForm): string {
  return `parameter ${location} ${style} ${explode ? 'exploded ' : ''}${shape}`
}

function formOf({ in: location, style, explode, schema }: JsonRecord): ParameterForm {
  return { location: location as 'query', style: String(style), explode: explode === true, shape: shapeOf(schema) }
}

function shapeOf(schema: unknown): ParameterShape {
  const { type, properties, enum: values = [], const: value } = isRecord(schema) ? schema : {}
  if (type === 'array') return 'list'
  if (type === 'object')
    return properties === undefined
      ? 'free-form object'
      : Object.hasOwn(properties as object, 'owner')
        ? 'nested'
        : 'object'
  const [example] = [value, ...(values as unknown[])].filter(item => item !== undefined)
  const kind = example === undefined ? type : typeof example
  return kind === 'string' ? 'text' : kind === 'boolean' ? 'boolean' : 'number'
}

function bodyFeatures({ content }: JsonRecord): string[] {
  return Object.entries(Object(content)).flatMap(([mediaType, described]) => {
    const encodings = Object.values(Object((described as JsonRecord).encoding)) as JsonRecord[]
    const encoded = encodings.map(({ style, contentType }) => `body ${mediaType} ${style ?? contentType}`)
    return [`body ${mediaType}`, ...encoded]
  })
}
