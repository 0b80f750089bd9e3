import { joinPointer } from '@crm-clients/openapi/document'
import type { Operation } from '@crm-clients/openapi/operation'
import type { Report } from '../change-log.ts'
import type { Comparison } from '../comparison.ts'
import type { SchemaContext } from '../schema/schema-context.ts'
import type { TypeSlot } from '../type-slot.ts'

/** Both versions of an operation, for the steps that compare their parts. */
export interface OperationPair {
  readonly comparison: Comparison
  readonly before: Operation
  readonly after: Operation
  /** What people call it: the operationId, or method and path. */
  readonly name: string
}

/** The JSON pointer to an operation, or to something in it. */
export function operationPointer({ pointers }: Operation, ...keys: readonly string[]): string {
  return keys.length > 0 ? joinPointer(pointers.operation, ...keys) : pointers.operation
}

/**
 * Notes changes in a part of an operation's types. `wrap` makes the type of the part from that of the operation, and
 * `wrapAfter` in the new version where the part has another name there.
 */
export function reportWithin(
  { comparison, before, after, name }: OperationPair,
  direction: TypeSlot['direction'],
  part: string,
  wrap: (operation: string) => string,
  wrapAfter = wrap,
): Report {
  const typeOf = (operation: Operation, wrap: (operation: string) => string) => (version: string) =>
    wrap(`${version}["paths"][${JSON.stringify(operation.path)}][${JSON.stringify(operation.method.toLowerCase())}]`)
  const whole = `${name} ${direction === 'request' ? 'arguments' : 'result'}`
  const slotName = part === '' ? whole : `${whole} ${part}`
  return comparison.log.within({
    name: slotName,
    direction,
    about: { before, after },
    before: typeOf(before, wrap),
    after: typeOf(after, wrapAfter),
  })
}

/** Notes changes in what callers pass, apart from the inside of its parts. */
export function reportArguments(pair: OperationPair): Report {
  return reportWithin(pair, 'request', '', operation => `OperationArguments<${operation}>`)
}

/** Notes changes in what callers get, apart from the inside of its parts. */
export function reportResult(pair: OperationPair): Report {
  return reportWithin(pair, 'response', '', operation => {
    const result = `OperationResult<${operation}>`
    // Written out: of a generic interface, TypeScript would compare the arguments instead of the members.
    return `{ data: DataOf<${result}>; errors: ErrorsOf<${result}> }`
  })
}

/** Starts the comparison of schemas in one part of an operation's types. */
export function schemaContext(
  { comparison }: OperationPair,
  direction: TypeSlot['direction'],
  report: Report,
): SchemaContext {
  return { comparison, direction, report, seen: new Set() }
}
