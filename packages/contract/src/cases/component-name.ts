import { splitPointer } from '@crm-clients/openapi/document'

/**
 * What people call a schema that several places refer to: `Contact` for `#/components/schemas/Contact`, and for one of another
 * component, of a path or of an event, the way to it: `parameters/limit`, `/contacts/{id} parameters/0`.
 */
export function componentName(pointer: string): string {
  const [kind, group, name, ...below] = splitPointer(pointer)
  if (kind === 'components' && group === 'schemas') return [name, ...below].join('/')
  if (kind === 'components') return [group, name, ...below.filter(isTelling)].join('/')
  return [group, [name, ...below].filter(isTelling).join('/')].join(' ')
}

/** Whether a key says more than that there is a body, and that it has a schema. */
function isTelling(key: string | undefined): boolean {
  return key !== 'schema' && key !== 'requestBody' && key !== 'content'
}
