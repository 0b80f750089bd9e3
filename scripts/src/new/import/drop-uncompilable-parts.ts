import { createMock } from '@crm-clients/mock'
import { type OpenApiDocument, readPointer } from '@crm-clients/openapi/document'
import type { UncompilableSchema } from '@crm-clients/openapi/validation'
import { problemOfPattern } from '../../check/rules/valid-pattern.ts'
import { type Draft, isObject, type JsonObject, type Note, type PartOfDraft } from './draft.ts'

const MOST_ROUNDS = 10

/** What describes a schema and restricts nothing. */
const ANNOTATIONS: ReadonlySet<string> = new Set(['description', 'title', 'deprecated', 'externalDocs'])

/**
 * Omits the keywords that no JSON Schema validator compiles, so that a mock validates all the rest. Where nothing
 * tells which keyword it is, the whole schema accepts everything.
 *
 * @param partOf what of the draft is looked at.
 * @throws when no mock can be made of the document.
 */
export async function dropUncompilableParts(draft: Draft, partOf: PartOfDraft): Promise<Note[]> {
  const notes: Note[] = []
  for (let round = 1; ; round += 1) {
    const { uncompilable } = await createMock(partOf(draft) as unknown as OpenApiDocument, { uncompilable: 'report' })
    if (uncompilable.length === 0) return notes
    if (round > MOST_ROUNDS) throw new Error(`${uncompilable[0]?.pointer} does not compile: ${uncompilable[0]?.reason}`)
    // One schema at fault keeps others from compiling that have no fault: first what is surely wrong goes.
    const certain = uncompilable.flatMap(fault => dropKeywords(draft, fault, faultyKeywords))
    notes.push(
      ...(certain.length > 0 ? certain : uncompilable.flatMap(fault => dropKeywords(draft, fault, restrictions))),
    )
  }
}

function dropKeywords(
  draft: Draft,
  { pointer, reason }: UncompilableSchema,
  choose: (schema: JsonObject, reason: string) => string[],
): Note[] {
  const schema = readPointer(draft, pointer)?.value
  const dropped = isObject(schema) ? choose(schema, reason) : []
  if (!isObject(schema) || dropped.length === 0) return []
  const details = dropped.map(key => `\`${key}: ${JSON.stringify(schema[key]).slice(0, 120)}\``)
  for (const key of dropped) delete schema[key]
  const heading = 'Omitted of schemas, because no validator compiles it'
  return [{ heading, detail: `${details.join(', ')} at \`${pointer}\`: ${reason}` }]
}

/** The keywords of a schema that the validator complains about. */
function faultyKeywords(schema: JsonObject, reason: string): string[] {
  if (/regular expression/i.test(reason)) {
    const patterns = { pattern: [schema.pattern], patternProperties: Object.keys(Object(schema.patternProperties)) }
    return Object.entries(patterns).flatMap(([keyword, texts]) => (texts.every(isPattern) ? [] : [keyword]))
  }
  const words = new Set(reason.split(/[^\w$]+/))
  return Object.keys(schema).filter(keyword => keyword !== '$ref' && words.has(keyword))
}

function restrictions(schema: JsonObject): string[] {
  return Object.keys(schema).filter(keyword => !ANNOTATIONS.has(keyword))
}

/** Whether a value is absent, or a pattern as JSON Schema compiles it. */
function isPattern(value: unknown): boolean {
  return value === undefined || problemOfPattern(String(value)) === undefined
}
