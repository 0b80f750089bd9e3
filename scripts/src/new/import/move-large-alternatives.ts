import {
  DOCUMENT_LIMITS,
  isPointerWithin,
  joinPointer,
  listFieldKinds,
  type Schema,
  splitPointer,
  walkDocument,
} from '@crm-clients/openapi/document'
import { ALTERNATIVES, listWrittenRules } from '@crm-clients/openapi/schema'
import { addSchema } from './add-schema.ts'
import { type Draft, isObject, type JsonObject, type Note } from './draft.ts'

/** A schema, and where it stands. */
interface Place {
  readonly node: JsonObject
  readonly pointer: string
}

/**
 * Makes components of the alternatives of a schema that states more rules than contract tests take of one, such as all events of a
 * vendor in one place: each is shown by itself then, and its type has a name.
 */
export function moveLargeAlternatives(draft: Draft): Note[] {
  const schemas = [...walkDocument(draft)].filter(({ kind }) => kind === 'schema')
  const references = schemas.flatMap(({ node }) => (typeof node.$ref === 'string' ? [node.$ref] : []))
  return schemas.filter(isTooLarge).flatMap(({ pointer }) => {
    const moved = new Map<string, string>()
    for (const holder of schemas.filter(schema => isPointerWithin(schema.pointer, pointer))) {
      for (const place of listAlternatives(holder)) {
        const isMovable = ![...moved.keys()].some(outer => isPointerWithin(place, outer))
        const isMet = references.some(reference => isPointerWithin(reference, place))
        if (isMovable && !isMet) moved.set(place, moveSchema(draft, holder.node, place))
      }
    }
    const [first] = moved.values()
    const heading = 'Moved alternatives of schemas that state too much in one place'
    return first === undefined ? [] : [{ heading, detail: `${moved.size} of \`${pointer}\`, from \`${first}\` on` }]
  })
}

/** Parts of other schemas are shown with these. */
function isTooLarge({ node, pointer }: Place): boolean {
  if (listFieldKinds(splitPointer(pointer)).includes('schema')) return false
  return listWrittenRules({ schema: node as Schema, pointer, trail: [] }, 'response').length > DOCUMENT_LIMITS.rules
}

/** Where the alternatives stand that are objects. A discriminator would take the names that they get for values. */
function listAlternatives({ node, pointer }: Place): string[] {
  if (node.discriminator !== undefined) return []
  return ALTERNATIVES.flatMap(keyword => {
    const branches = Array.isArray(node[keyword]) ? node[keyword] : []
    return branches.flatMap((branch, index) =>
      isObject(branch) && isObject(branch.properties) ? [joinPointer(pointer, keyword, index)] : [],
    )
  })
}

/** Makes a component of an alternative. @returns the reference to it. */
function moveSchema(draft: Draft, holder: JsonObject, place: string): string {
  const [keyword = '', index = ''] = splitPointer(place).slice(-2)
  const branches = holder[keyword] as unknown[]
  const owner = /^#\/components\/schemas\/([^/]+)/.exec(place)?.[1] ?? ''
  const reference = addSchema(draft, `${owner}Alternative`, branches[Number(index)])
  branches[Number(index)] = reference
  return reference.$ref
}
