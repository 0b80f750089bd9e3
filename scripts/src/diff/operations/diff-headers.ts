import {
  followReference,
  joinPointer,
  type Reference,
  type ResponseObject,
  resolveReference,
} from '@crm-clients/openapi/document'
import type { Operation } from '@crm-clients/openapi/operation'
import { absorbed } from '../change-log.ts'
import { diffSchemas } from '../schema/diff-schemas.ts'
import type { SpecVersion } from '../spec-version.ts'
import { type OperationPair, reportWithin, schemaContext } from './operation-pair.ts'
import { readValueSchema, type ValueHolder } from './value-schema.ts'

/** A header of a response, and where it stands. */
export interface PlacedHeader {
  /** As the document spells it. In which case makes no difference. */
  readonly name: string
  readonly header: ValueHolder & { readonly required?: boolean }
  readonly pointer: string
}

/** Compares the headers of a response that both versions have. */
export function diffHeaders(pair: OperationPair, status: string): void {
  const { comparison, name } = pair
  const before = headersByName(comparison.before, pair.before, status)
  const after = headersByName(comparison.after, pair.after, status)
  if (before.size === 0 && after.size === 0) return
  const typeOf = (operation: string) => `${operation}["responses"][${JSON.stringify(status)}]["headers"]`
  const report = reportWithin(pair, 'response', `${status} headers`, typeOf)
  for (const [key, current] of after) {
    const label = `${name}[${status}].headers.${current.name}`
    const old = before.get(key)
    if (!old) {
      report('response-header-added', { after: current.pointer }, `\`${label}\` is documented`)
      continue
    }
    const place = { before: old.pointer, after: current.pointer }
    if (current.header.required && !old.header.required)
      report('response-header-required', place, `\`${label}\` is always there`)
    if (old.header.required && !current.header.required)
      report('response-header-optional', place, `\`${label}\` is not always there`)
    // A header is typed as the text that comes, or as a number where all of its name are numbers.
    diffSchemas(
      schemaContext(pair, 'response', absorbed(report)),
      [readValueSchema(old.header, old.pointer, label)],
      [readValueSchema(current.header, current.pointer, label)],
    )
  }
  for (const [key, old] of before) {
    if (after.has(key)) continue
    report('response-header-removed', { before: old.pointer }, `\`${name}[${status}].headers.${old.name}\` is gone`)
  }
}

/** The headers as the document writes them, to know where each stands. */
export function headersByName(
  { document }: SpecVersion,
  { pointers }: Operation,
  status: string,
): Map<string, PlacedHeader> {
  const { [status]: place = '#' } = pointers.responses
  const { headers = {} } = followReference<ResponseObject>(document, place, place).value
  return new Map(
    Object.entries(headers).map(([name, header]) => {
      const inline = joinPointer(place, 'headers', name)
      const pointer = '$ref' in header ? (header as Reference).$ref : inline
      return [
        name.toLowerCase(),
        { name, header: resolveReference<PlacedHeader['header']>(document, header as Reference), pointer },
      ]
    }),
  )
}
