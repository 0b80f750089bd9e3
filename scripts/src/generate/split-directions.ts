import type { OpenApiDocument } from '@crm-clients/openapi/document'

type Json = unknown
type JsonObject = Record<string, Json>

const PREFIX = '#/components/schemas/'

/**
 * Takes apart what is sent and what is answered: `readOnly` properties cannot be sent, and `writeOnly` ones are not
 * answered. A schema that has such properties, itself or below, gets a second version for requests, `<Name>Writable`.
 * All other schemas stay as they are. The document is not changed.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#fixed-fields-for-media-type-object
 */
export function splitDirections(document: OpenApiDocument): OpenApiDocument {
  const schemas = ((document.components as JsonObject | undefined)?.schemas ?? {}) as JsonObject
  const marked = findMarked(schemas)
  if (marked.size === 0 && !hasMarker(document.paths)) return document

  const split: JsonObject = {}
  for (const [name, schema] of Object.entries(schemas)) {
    split[name] = marked.has(name) ? forResponses(schema) : schema
    if (marked.has(name)) split[`${name}Writable`] = forRequests(schema, marked)
  }
  return {
    ...document,
    components: mapBodies({ ...document.components, schemas: split }, marked),
    paths: mapBodies(document.paths, marked),
  } as unknown as OpenApiDocument
}

/** The named schemas with a marker, themselves or in what they refer to. */
function findMarked(schemas: JsonObject): ReadonlySet<string> {
  const marked = new Set(Object.keys(schemas).filter(name => hasMarker(schemas[name])))
  if (marked.size === 0) return marked
  const users = new Map<string, string[]>()
  for (const [name, schema] of Object.entries(schemas)) {
    for (const [, used] of JSON.stringify(schema).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      users.set(used as string, [...(users.get(used as string) ?? []), name])
    }
  }
  // A set goes on to visit what is added to it on the way.
  for (const name of marked) for (const user of users.get(name) ?? []) marked.add(user)
  return marked
}

function hasMarker(node: Json): boolean {
  if (typeof node !== 'object' || node === null) return false
  if ((node as JsonObject).readOnly === true || (node as JsonObject).writeOnly === true) return true
  return Object.values(node).some(hasMarker)
}

/** Request bodies get the version for requests, everything else the one for responses. */
function mapBodies(node: Json, marked: ReadonlySet<string>): Json {
  if (Array.isArray(node)) return node.map(item => mapBodies(item, marked))
  if (typeof node !== 'object' || node === null) return node
  const entries = Object.entries(node).map(([key, value]) => {
    if (key === 'requestBody' || key === 'requestBodies') return [key, forRequests(value, marked)]
    if (key === 'responses') return [key, forResponses(value)]
    return [key, key === 'schemas' ? value : mapBodies(value, marked)]
  })
  return Object.fromEntries(entries)
}

/** What must not be sent becomes a property that nothing fits: its type is `never`. */
function forRequests(node: Json, marked: ReadonlySet<string>): Json {
  return mapProperties(node, 'readOnly', { not: {}, description: 'Read-only: must not be sent.' }, reference => {
    const name = reference.slice(PREFIX.length)
    return reference.startsWith(PREFIX) && marked.has(name) ? `${reference}Writable` : reference
  })
}

function forResponses(node: Json): Json {
  return mapProperties(node, 'writeOnly', undefined, reference => reference)
}

function mapProperties(
  node: Json,
  marker: 'readOnly' | 'writeOnly',
  replacement: Json,
  mapReference: (reference: string) => string,
): Json {
  const map = (value: Json): Json => mapProperties(value, marker, replacement, mapReference)
  if (Array.isArray(node)) return node.map(map)
  if (typeof node !== 'object' || node === null) return node
  const { properties, required, ...rest } = node as JsonObject
  const mapped = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, map(value)]))
  if (typeof mapped.$ref === 'string') mapped.$ref = mapReference(mapped.$ref)
  if (!isSchemaMap(properties)) {
    return {
      ...mapped,
      ...(properties !== undefined && { properties: map(properties) }),
      ...(required !== undefined && { required }),
    }
  }
  const isHidden = (name: string) => (properties[name] as JsonObject | undefined)?.[marker] === true
  const kept = Object.entries(properties).map(([name, schema]) => [name, isHidden(name) ? replacement : map(schema)])
  return {
    ...mapped,
    properties: Object.fromEntries(kept.filter(([, schema]) => schema !== undefined)),
    ...(Array.isArray(required) && { required: required.filter(name => !isHidden(String(name))) }),
  }
}

/** `properties` as a keyword of a schema, and not a property that happens to be called so. */
function isSchemaMap(properties: Json): properties is JsonObject {
  return (
    typeof properties === 'object' &&
    properties !== null &&
    Object.values(properties).every(
      schema => typeof schema === 'boolean' || (typeof schema === 'object' && schema !== null),
    )
  )
}
