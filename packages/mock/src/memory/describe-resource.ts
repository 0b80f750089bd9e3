import type { Resource } from './derive/resource.ts'

/** A resource and what can be done with it, for people: `clients: create list get update delete`. */
export function describeResource({ name, operations }: Resource): string {
  const roles = new Set(operations.map(({ role }) => (role === 'replace' ? 'update' : role)))
  return `${name}: ${[...roles].join(' ')}`
}
