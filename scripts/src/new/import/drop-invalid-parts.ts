import { parentPointer, readPointer, splitPointer } from '@crm-clients/openapi/document'
import { findProblems } from '../../check/lint-spec.ts'
import { type Draft, isObject, type JsonObject, type Note, type PartOfDraft } from './draft.ts'

/** Omitting one thing may show the next; a document that needs more rounds than this is not OpenAPI. */
const MOST_ROUNDS = 5

/**
 * Omits what has no place in an OpenAPI document, and references that lead nowhere.
 *
 * @param partOf what of the draft is looked at.
 * @throws when something is wrong that cannot be omitted. `locate` gives its file and line for the message.
 */
export async function dropInvalidParts(
  draft: Draft,
  locate: (pointer: string) => string,
  partOf: PartOfDraft,
): Promise<Note[]> {
  const notes: Note[] = []
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const problems = await findProblems(partOf(draft), 'stops generation')
    if (problems.length === 0) return notes
    for (const { message, location } of problems) {
      // The linter writes the whole document with a slash.
      const pointer = (location[0]?.pointer ?? '#').replace(/^#\/$/, '#')
      const missing = /^The field `(\w+)` must be present/.exec(message)?.[1]
      const isMended = missing === undefined ? omitAt(draft, pointer) : fillIn(draft, pointer, missing)
      if (!isMended) throw refusal(locate(pointer), `${message} (${pointer})`)
      notes.push({
        heading: missing === undefined ? 'Omitted what is not valid' : 'Filled in what is missing',
        detail: `\`${pointer}\`: ${message.replaceAll(/\s+/g, ' ')}`,
      })
    }
  }
  throw refusal(locate('#'), `what is wrong with it goes too deep. ${notes.at(-1)?.detail}`)
}

function refusal(place: string, reason: string): Error {
  return new Error(`${place}: the document cannot be imported: ${reason.replaceAll(/\s+/g, ' ')}`)
}

/** Takes what a pointer leads to out of a document; false for the document itself. */
export function omitAt(draft: Draft, pointer: string): boolean {
  const last = splitPointer(pointer).at(-1)
  if (last === undefined) return false
  const owner = readPointer(draft, parentPointer(pointer))?.value
  // Two faults may have the same place, or one may stand in what was omitted for another.
  if (Array.isArray(owner)) owner.splice(Number(last), 1)
  else if (isObject(owner)) delete owner[last]
  return true
}

function fillIn(draft: Draft, pointer: string, field: string): boolean {
  const owner = readPointer(draft, pointer)?.value
  const value = DEFAULTS[field]
  if (!isObject(owner) || value === undefined) return false
  owner[field] = structuredClone(value)
  return true
}

const DEFAULTS: Readonly<JsonObject> = {
  default: '',
  description: 'Not described.',
  name: 'unnamed',
  responses: { default: { description: 'Not described.' } },
  scopes: {},
  title: 'Untitled',
  version: '1',
}
