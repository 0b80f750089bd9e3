import {
  joinPointer,
  keepsIntegers,
  mapData,
  type OpenApiDocument,
  splitPointer,
  walkDocument,
  writeExactJson,
} from '@crm-clients/openapi/document'
import { BaseResolver, type NormalizedProblem } from './redocly.ts'

/**
 * What the linter is given to resolve references with: nothing. A document is one when it is linted, and the linter would open
 * every file and every address that an example, an extension or an `externalValue` names.
 */
export class ClosedResolver extends BaseResolver {
  override async resolveDocument(_base: string | null, reference: string): Promise<never> {
    throw new Error(`${reference} is not part of the document.`)
  }
}

/**
 * A document as the linter reads it right. It knows no bigints, and takes every `$ref` in data for a reference; one that leads
 * to itself would make it fail. So local ones are made to lead elsewhere, where {@link ClosedResolver} ends them.
 */
export function prepareForLinter(document: object): object {
  const hidden = mapData(document, object =>
    typeof object.$ref === 'string' && object.$ref.startsWith('#') ? { ...object, $ref: `data${object.$ref}` } : object,
  )
  return keepsIntegers(hidden as OpenApiDocument) ? JSON.parse(writeExactJson(hidden)) : hidden
}

/** The problems of which none complains about a `$ref` that is data. */
export function withoutDataReferences(
  document: object,
  problems: readonly NormalizedProblem[],
): readonly NormalizedProblem[] {
  if (!problems.some(isUnresolved)) return problems
  const places = new Set(
    [...walkDocument(document)].flatMap(({ kind, node, pointer }) =>
      kind === 'discriminator'
        ? Object.keys(Object(node.mapping)).map(key => joinPointer(pointer, 'mapping', key))
        : [pointer],
    ),
  )
  return problems.filter(
    problem =>
      !isUnresolved(problem) || places.has(joinPointer('#', ...splitPointer(problem.location[0]?.pointer ?? '#'))),
  )
}

function isUnresolved({ ruleId }: NormalizedProblem): boolean {
  return ruleId === 'no-unresolved-refs'
}
