import { splitPointer } from '@crm-clients/openapi/document'

const TEXTS = new Set([
  'contact',
  'description',
  'example',
  'examples',
  'externalDocs',
  'license',
  'summary',
  'tags',
  'termsOfService',
  'title',
  'x-inferred',
])

/** Below these keys stand names that the spec chose: there, `description` may well be a property. */
const MAPS = new Set([
  '$defs',
  'callbacks',
  'content',
  'dependentSchemas',
  'encoding',
  'headers',
  'links',
  'mapping',
  'parameters',
  'pathItems',
  'paths',
  'patternProperties',
  'properties',
  'requestBodies',
  'responses',
  'schemas',
  'scopes',
  'securitySchemes',
  'variables',
  'webhooks',
])

/** Whether a JSON pointer leads to a text, a link, an example or a mark: what people read and no client acts on. */
export function isDocumentation(pointer: string): boolean {
  let isName = false
  for (const key of splitPointer(pointer)) {
    if (!isName && TEXTS.has(key)) return true
    isName = !isName && MAPS.has(key)
  }
  return pointer === '#/info/version'
}

/** What people call the place that a JSON pointer leads to: `Contact.name`, or `GET /contacts/{id}`. */
export function describePlace(pointer: string): string {
  const keys = splitPointer(pointer)
  const [first, kind, name = ''] = keys
  if (first === 'paths' || first === 'webhooks')
    return [name.toUpperCase(), kind, ...keys.slice(3, -1)].join(' ').trim()
  if (first !== 'components' || kind !== 'schemas') return keys.slice(0, -1).join('.') || 'the spec'
  const inside = keys.slice(3)
  const properties = inside.filter((_, index) => inside[index - 1] === 'properties')
  return [name, ...properties].join('.')
}
