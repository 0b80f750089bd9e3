import { type Callback, listCallbacks } from '@crm-clients/openapi/operation'
import type { Comparison } from '../comparison.ts'
import { matchOperations } from '../operations/match-operations.ts'
import type { OperationPair } from '../operations/operation-pair.ts'
import { diffEvent } from './diff-event.ts'

/** Compares what the vendor requests in the course of operations, at addresses that callers name. */
export function diffCallbacks(comparison: Comparison): void {
  const { pairs } = matchOperations(comparison.before.operations, comparison.after.operations)
  for (const [before, after] of pairs) {
    diffCallbacksOf({ comparison, before, after, name: after.operationId })
  }
}

/** Compares what the vendor requests in the course of an operation or event. A callback may have callbacks, even itself. */
export function diffCallbacksOf(
  { comparison, before, after, name }: OperationPair,
  open: readonly string[] = [],
): void {
  if (!before.source.callbacks && !after.source.callbacks) return
  const { report } = comparison.log
  const old = listCallbacks(comparison.before.document, before)
  const current = listCallbacks(comparison.after.document, after)
  const left = new Set(old)
  for (const callback of current) {
    const label = `${name}.callbacks.${callback.name}`
    const place = { after: callback.operation.pointers.operation }
    const twin = findTwin(callback, [...left], current)
    if (!twin) {
      report('client-callback-added', place, `\`${label}\` is new`)
      continue
    }
    left.delete(twin)
    const { operation } = twin
    if (operation.path !== callback.operation.path) {
      const message = `\`${label}\` is sent to \`${callback.operation.path}\`, was sent to \`${operation.path}\``
      report('client-callback-moved', { before: operation.pointers.operation, ...place }, message)
    }
    const pair = { comparison, before: operation, after: callback.operation, name: label }
    diffEvent(pair)
    const key = `${operation.pointers.operation} ${callback.operation.pointers.operation}`
    if (!open.includes(key)) diffCallbacksOf(pair, [...open, key])
  }
  for (const callback of left) {
    const place = { before: callback.operation.pointers.operation }
    report('client-callback-removed', place, `\`${name}.callbacks.${callback.name}\` is gone`)
  }
}

/** The same callback is one of the same name and method, with the same expression, or where both have only one, with another. */
function findTwin(callback: Callback, before: readonly Callback[], after: readonly Callback[]): Callback | undefined {
  const isAlike = ({ name, operation }: Callback) =>
    name === callback.name && operation.method === callback.operation.method
  const candidates = before.filter(isAlike)
  const same = candidates.find(({ operation }) => operation.path === callback.operation.path)
  const isOnly = candidates.length === 1 && after.filter(isAlike).length === 1
  return same ?? (isOnly ? candidates[0] : undefined)
}
