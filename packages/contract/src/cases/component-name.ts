import { splitPointer } from '@crm-clients/openapi/document'

/**
 * What people call a schema that several places refer to: `Contact` for `#/components/schemas/Contact`, and for one of another
 * component, or of a path, the way to it: `parameters/limit`, `/contacts/{id} parameters/0`.
 */
export function componentName(pointer: string): string {
  const [kind, group, name, ...below] = splitPointer(pointer)
  if (kind === 'components' && group === 'schemas') return [name, ...below].join('/')
  if (kind === 'components') return [group, name, ...below.filter(key => key !== 'schema')].join('/')
  return [group, [name, ...below].filter(key => key !== 'schema').join('/')].join(' ')
}
