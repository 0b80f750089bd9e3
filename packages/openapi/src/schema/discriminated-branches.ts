import { splitPointer } from '../document/json-pointer.ts'
import type { Schema, SchemaObject } from '../document/openapi-document.ts'
import { referenceIn } from '../document/reference.ts'
import { type Discriminator, impliedByMapping, readDiscriminator, requireValue } from './discriminator.ts'
import { findPropertySchemas } from './properties.ts'
import { listPossibleSchemas } from './resolve.ts'
import { isSchema } from './subschemas.ts'

/**
 * What the discriminator of a schema demands of one of its branches: that it has a value that stands for it. Nothing of a branch
 * that is no reference, and so has no name, nor of one that is not mapped and constrains the property by itself.
 * @see https://spec.openapis.org/oas/v3.1.1.html#discriminator-object
 */
export function impliedByBranch(document: object, schema: SchemaObject, branch: Schema): SchemaObject | undefined {
  const discriminator = readDiscriminator(schema)
  const reference = referenceIn(branch)
  if (!discriminator || reference === undefined) return undefined
  const name = splitPointer(reference).at(-1) ?? reference
  const mapped = discriminator.mapping.filter(([, target]) => target === reference || target === name)
  if (mapped.length === 0 && isConstrained(document, discriminator, branch)) return undefined
  return requireValue(discriminator, mapped.length > 0 ? mapped.map(([value]) => value) : [name])
}

/** A schema in which JSON Schema says what its `discriminator` means: each branch only accepts the values that stand for it. */
export function enforceDiscriminator(document: object, schema: SchemaObject): SchemaObject {
  if (!readDiscriminator(schema)) return schema
  const implied = impliedByMapping(schema)
  if (implied) return { ...schema, allOf: [...(Array.isArray(schema.allOf) ? schema.allOf : []), implied] }
  const keyword = Array.isArray(schema.oneOf) ? 'oneOf' : 'anyOf'
  const branches = schema[keyword]
  if (!Array.isArray(branches)) return schema
  const enforced = branches.filter(isSchema).map(branch => {
    const demanded = impliedByBranch(document, schema, branch)
    return demanded ? { allOf: [branch, demanded] } : branch
  })
  return { ...schema, [keyword]: enforced }
}

function isConstrained(document: object, { property }: Discriminator, branch: Schema): boolean {
  const schemas = findPropertySchemas(document, branch, property).flatMap(found => listPossibleSchemas(document, found))
  return schemas.some(schema => ['const', 'enum', 'pattern'].some(keyword => schema[keyword] !== undefined))
}
