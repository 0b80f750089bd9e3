import { joinPointer, type Schema, walkDocument } from '@crm-clients/openapi/document'
import {
  findSchemasBelow,
  listDescribed,
  listRequired,
  resolveSchema,
  type SchemaPart,
} from '@crm-clients/openapi/schema'
import type { Draft, JsonObject, Note } from './draft.ts'

/** A schema of which a part refuses what the others describe. */
interface Composition {
  readonly node: JsonObject
  readonly pointer: string
  readonly parts: readonly SchemaPart[]
  readonly closed: readonly SchemaPart[]
}

/**
 * Closes whole objects in place of their parts. In an `allOf`, `additionalProperties: false` sees the properties beside it alone,
 * so that nobody can send what the other parts ask for. Its authors mean `unevaluatedProperties: false` beside the `allOf`.
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.3.2.3
 */
export function openClosedParts(draft: Draft): Note[] {
  const compositions = [...walkDocument(draft)].flatMap(({ kind, node, pointer }): Composition[] => {
    if (kind !== 'schema' || !Array.isArray(node.allOf)) return []
    const parts = resolveSchema(draft, { schema: node as Schema, pointer })
    const closed = parts.filter(part => refusesOthers(part, parts))
    return closed.length > 0 ? [{ node, pointer, parts, closed }] : []
  })
  const opened = new Map(compositions.flatMap(({ closed }) => closed.map(part => [part.schema, part.pointer])))
  for (const schema of opened.keys()) delete (schema as JsonObject).additionalProperties
  return compositions.flatMap(({ node, pointer, closed }) => {
    // A whole that is a part itself would refuse what stands beside it again.
    const isPart = compositions.some(other => other.node !== node && other.parts.some(part => part.schema === node))
    if (!isPart) node.unevaluatedProperties = false
    const places = closed.map(part => `\`${joinPointer(part.pointer, 'additionalProperties')}\``).join(', ')
    return [
      {
        heading: 'Closed objects in place of parts of their allOf, which refused what the other parts describe',
        detail: `\`${pointer}\` is closed${isPart ? ' where it is no part itself' : ''}, instead of ${places}`,
      },
    ]
  })
}

function refusesOthers(part: SchemaPart, parts: readonly SchemaPart[]): boolean {
  if (part.schema.additionalProperties !== false) return false
  const names = new Set([...listDescribed(parts), ...listRequired(parts)])
  return [...names].some(name => findSchemasBelow(part, name, false).some(({ schema }) => schema === false))
}
