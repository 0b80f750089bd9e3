/** An object of a spec that is neither a vendor's data nor a mere list of named things. */
export interface SpecObject {
  readonly node: Record<string, unknown>
  /** Its JSON pointer. */
  readonly pointer: string
}

/** What holds named things: a thing called "pattern" in it is no keyword. */
const MAPS: ReadonlySet<string> = new Set(
  (
    'paths schemas responses parameters requestBodies headers securitySchemes callbacks links pathItems webhooks ' +
    'properties patternProperties dependentSchemas $defs definitions content encoding variables'
  ).split(' '),
)

/** What holds a vendor's data, in which nothing is a keyword. */
const DATA: ReadonlySet<string> = new Set(['example', 'examples', 'default', 'const', 'enum'])

/**
 * Walks through the objects of a spec, from the outside in. Whoever changes one on the way changes what is walked next.
 * References are not followed.
 */
export function* walkDocument(document: object): Generator<SpecObject> {
  yield* walk(document, '#', false)
}

function* walk(node: unknown, pointer: string, isMap: boolean): Generator<SpecObject> {
  if (typeof node !== 'object' || node === null) return
  const isObject = !isMap && !Array.isArray(node)
  if (isObject) yield { node: node as Record<string, unknown>, pointer }
  for (const [key, value] of Object.entries(node)) {
    if (isObject && (DATA.has(key) || key.startsWith('x-'))) continue
    yield* walk(value, `${pointer}/${escapeKey(key)}`, isObject && MAPS.has(key) && !Array.isArray(value))
  }
}

/** @see https://www.rfc-editor.org/rfc/rfc6901#section-3 */
function escapeKey(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}
