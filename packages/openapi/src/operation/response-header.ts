import { isRecord } from '../document/record.ts'
import type { Operation } from './operation.ts'

/** A header that is documented for an answer. */
export interface DocumentedHeader {
  readonly name: string
  readonly isNumeric: boolean
}

/** A header, and the status for which it is documented: `200`, `4XX`, `default`. */
export interface ResponseHeader extends DocumentedHeader {
  readonly documented: string
}

/**
 * The documented headers of an operation's answers. Content-Type is none of them: the media types say it.
 * @see https://spec.openapis.org/oas/v3.1.1.html#response-object
 */
export function listHeaders({ responses }: Operation): ResponseHeader[] {
  return Object.entries(responses).flatMap(([documented, { headers = {} }]) =>
    Object.entries(headers).flatMap(([name, { schema }]) => {
      if (schema === undefined || name.toLowerCase() === 'content-type') return []
      const isNumeric = isRecord(schema) && (schema.type === 'integer' || schema.type === 'number')
      return [{ documented, name, isNumeric }]
    }),
  )
}
