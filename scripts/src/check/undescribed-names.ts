import { followReference, isRecord, type Schema, type SchemaObject, walkDocument } from '@crm-clients/openapi/document'
import { findSchemasBelow, listPossibleParts, listSubschemas } from '@crm-clients/openapi/schema'

/** A property that a schema requires, and that nothing describes. */
export interface UndescribedName {
  /** Where the schema is that requires it. */
  readonly pointer: string
  readonly name: string
  /** Below `required`. */
  readonly index: number
}

type Owners = ReadonlyMap<unknown, readonly SchemaObject[]>

/** Keywords whose schemas are about the same value as the schema that has them. */
const SAME_VALUE: ReadonlySet<string> = new Set([
  'allOf',
  'anyOf',
  'oneOf',
  'not',
  'if',
  'then',
  'else',
  'dependentSchemas',
])

/**
 * The names below `required` that no schema describes which is about the same value: not the one that requires it, nor its branches,
 * nor a schema of which it is a branch.
 */
export function findUndescribedNames(document: object): UndescribedName[] {
  const schemas = [...walkDocument(document)].filter(({ kind }) => kind === 'schema')
  const owners = findOwners(document, schemas)
  return schemas.flatMap(({ node, pointer }) => {
    const required = Array.isArray(node.required) ? node.required.map(String) : []
    const unknown = required.filter(name => !describes(document, node, name))
    if (unknown.length === 0) return []
    const around = collectOwners(owners, node)
    return unknown
      .filter(name => !around.some(owner => describes(document, owner, name)))
      .map(name => ({ pointer, name, index: required.indexOf(name) }))
  })
}

function describes(document: object, schema: Schema, name: string): boolean {
  return listPossibleParts(document, { schema, pointer: '#' }).some(part => {
    const { properties } = part.schema
    if (isRecord(properties) && Object.hasOwn(properties, name)) return true
    return findSchemasBelow(part, name, false).some(below => isRecord(below.schema))
  })
}

/** For each schema those of which it is a branch, or to which a `$ref` leads that says more beside it. */
function findOwners(
  document: object,
  schemas: Iterable<{ readonly node: SchemaObject; readonly pointer: string }>,
): Owners {
  const owners = new Map<unknown, SchemaObject[]>()
  for (const { node, pointer } of schemas) {
    const branches = listSubschemas(node).flatMap(({ schema, keys }) => (SAME_VALUE.has(keys[0]) ? [schema] : []))
    const target = typeof node.$ref === 'string' ? followReference(document, node.$ref, pointer).value : undefined
    for (const branch of [...branches, target]) {
      if (isRecord(branch)) owners.set(branch, [...(owners.get(branch) ?? []), node])
    }
  }
  return owners
}

function collectOwners(owners: Owners, schema: unknown): readonly SchemaObject[] {
  const found = new Set<SchemaObject>()
  const visit = (branch: unknown): void => {
    for (const owner of owners.get(branch) ?? []) {
      if (found.has(owner)) continue
      found.add(owner)
      visit(owner)
    }
  }
  visit(schema)
  return [...found]
}
