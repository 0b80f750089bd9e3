import { loadApiSync } from '@crm-clients/openapi'
import {
  joinPointer,
  type OpenApiDocument,
  parentPointer,
  readPointer,
  resolveReference,
  type Schema,
  walkDocument,
} from '@crm-clients/openapi/document'
import { isSchema, type SchemaPurpose } from '@crm-clients/openapi/schema'
import { validate } from '@crm-clients/openapi/validation'
import { type Draft, isObject, type JsonObject, type Note, type PartOfDraft } from './draft.ts'
import { omitAt } from './drop-invalid-parts.ts'

/**
 * Omits examples and defaults that their own schema does not allow: mocks answer with them, and contract tests send
 * them. What a schema gives may be right in one direction only, and then it stays.
 *
 * @param partOf what of the draft is looked at.
 */
export function dropInvalidExamples(draft: Draft, partOf: PartOfDraft): Note[] {
  const part = partOf(draft)
  const api = loadApiSync(part as unknown as OpenApiDocument)
  const faults = listExamples(part).flatMap(example => {
    const fault = findFault(example)
    return fault === undefined ? [] : [{ ...example, fault }]
  })
  // From behind, so that what is omitted of a list moves nothing that is still to be omitted.
  for (const { pointer, isListed } of faults.toReversed()) {
    omitAt(draft, pointer)
    const list = parentPointer(pointer)
    if (isListed && Object.keys(Object(readPointer(draft, list)?.value)).length === 0) omitAt(draft, list)
  }
  return faults.map(({ pointer, value, fault }) => ({
    heading: 'Omitted examples that break their schema',
    detail: `\`${JSON.stringify(value).slice(0, 80)}\` at \`${pointer}\`: ${fault}`,
  }))

  function findFault({ schema, value, purposes }: Example): string | undefined {
    const found = purposes.map(purpose => {
      return validate(api, purpose, schema, structuredClone(value), { name: 'Value', location: [] })[0]?.message
    })
    return found.includes(undefined) ? undefined : found[0]
  }
}

interface Example {
  readonly pointer: string
  readonly value: unknown
  readonly schema: Schema
  readonly purposes: readonly SchemaPurpose[]
  /** Whether it is one of several. */
  readonly isListed: boolean
}

function listExamples(part: Draft): Example[] {
  return [...walkDocument(part)].flatMap(({ kind, node, pointer }): Example[] => {
    const isOfSchema = kind === 'schema'
    const schema = isOfSchema ? node : node.schema
    if (!isSchema(schema)) return []
    const purposes: SchemaPurpose[] = isOfSchema
      ? ['request', 'response']
      : [pointer.includes('/responses/') ? 'response' : 'request']
    const make = (value: unknown, ...keys: (string | number)[]): Example[] =>
      value === undefined
        ? []
        : [{ pointer: joinPointer(pointer, ...keys), value, schema, purposes, isListed: keys.length > 1 }]
    const { example, default: assumed, examples } = node
    const own = [...make(example, 'example'), ...(isOfSchema ? make(assumed, 'default') : [])]
    if (isOfSchema)
      return [
        ...own,
        ...(Array.isArray(examples) ? examples.flatMap((value, index) => make(value, 'examples', index)) : []),
      ]
    const named = isObject(examples) ? Object.entries(examples) : []
    return [
      ...own,
      ...named.flatMap(([name, reference]) =>
        make(resolveReference<JsonObject>(part, reference as JsonObject).value, 'examples', name),
      ),
    ]
  })
}
