import { listFieldKinds, splitPointer } from '@crm-clients/openapi/document'

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

/** Whether a JSON pointer leads to a text, a link, an example or a mark: what people read and no client acts on. */
export function isDocumentation(pointer: string): boolean {
  const keys = splitPointer(pointer)
  // A name that the spec chose may well be `description`.
  const kinds = listFieldKinds(keys)
  return pointer === '#/info/version' || keys.some((key, index) => kinds[index] !== undefined && TEXTS.has(key))
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
