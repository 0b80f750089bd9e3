import { joinPointer, readPointer, walkDocument } from '@crm-clients/openapi/document'
import { addSchema } from './add-schema.ts'
import { type Draft, isObject, type JsonObject, type Note } from './draft.ts'

/** A schema of a parameter, a body or a header, wherever that stands. */
const OF_SOMETHING = /^#\/(?!components\/schemas\/).*\/schema(\/|$)/

/**
 * Gives schemas of something else to which others refer a name of their own. A reference to them is valid, but types that lead through
 * an operation are optional all the way, and nobody looks for a schema behind a parameter.
 */
export function moveSharedSchemas(draft: Draft): Note[] {
  const moved = new Map<string, string>()
  for (const { node } of walkDocument(draft)) {
    if (typeof node.$ref !== 'string' || !OF_SOMETHING.test(node.$ref)) continue
    const fresh = moved.get(node.$ref) ?? move(draft, node.$ref)
    if (fresh === undefined) continue
    moved.set(node.$ref, fresh)
    node.$ref = fresh
  }
  return [...moved].map(([from, to]) => ({
    heading: 'Moved schemas to which others refer',
    detail: `\`${from}\` is now \`${to}\``,
  }))
}

function move(draft: Draft, reference: string): string | undefined {
  const { keys = [] } = readPointer(draft, reference) ?? {}
  const owner = readPointer(draft, joinPointer('#', ...keys.slice(0, -1)))?.value
  const key = keys.at(-1) ?? ''
  const schema = (owner as JsonObject | undefined)?.[key]
  if (!isObject(schema)) return undefined
  const [place, , name] = keys
  const isOfComponent = place === 'components' && keys.length === 4
  const fresh = addSchema(draft, (isOfComponent && name) || 'Shared', schema)
  ;(owner as JsonObject)[key] = fresh
  return fresh.$ref
}
