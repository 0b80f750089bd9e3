import type { Change } from './change.ts'
import { createChangeLog } from './change-log.ts'
import { diffCredentials } from './client/diff-credentials.ts'
import { diffDialect } from './client/diff-dialect.ts'
import { diffExports } from './client/diff-exports.ts'
import { diffRest } from './client/diff-rest.ts'
import { diffServers } from './client/diff-servers.ts'
import { findRenamedSchemas } from './client/find-renamed-schemas.ts'
import type { Comparison } from './comparison.ts'
import { diffCallbacks } from './events/diff-callbacks.ts'
import { diffWebhooks } from './events/diff-webhooks.ts'
import { diffOperations } from './operations/diff-operations.ts'
import { verdicts } from './rule.ts'
import type { SpecVersion } from './spec-version.ts'
import type { TypeSlot } from './type-slot.ts'
import { findUntouchedParts } from './untouched-parts.ts'

/** What the rules say about two versions of a spec. */
export interface SpecDiff {
  /** The breaking ones first, then in the order of the file; what is gone comes last. */
  readonly changes: readonly Change[]
  /** The parts of the client's types in which changes were found, for TypeScript to judge. */
  readonly slots: readonly TypeSlot[]
}

/** At most this many methods of a new client are spelled out. */
const MOST_METHODS = 12

/**
 * Compares two versions of a spec by the table of rules, for users of the client. A spec that one side lacks is a client
 * that is new or gone.
 *
 * @param name what people call the client.
 * @throws when a reference or a security requirement of either version names nothing.
 * @example
 * diffSpecs(readVersion(oldText, 'main:specs/kare.yaml'), readVersion(newText, 'specs/kare.yaml')).changes
 */
export function diffSpecs(before: SpecVersion | undefined, after: SpecVersion | undefined, name = 'client'): SpecDiff {
  if (before && after) return compare(before, after)
  const only = after ?? before
  if (!only) return { changes: [], slots: [] }
  const log = createChangeLog(only, only)
  if (after) log.report('client-added', { after: '#' }, `\`${name}\` is new: ${listMethods(after)}`)
  else log.report('client-removed', { before: '#' }, `\`${name}\` is gone`)
  return { changes: log.changes(), slots: [] }
}

function listMethods({ operations }: SpecVersion): string {
  const names = operations.map(({ operationId }) => `\`${operationId}\``)
  const shown = names.slice(0, MOST_METHODS).join(', ')
  return names.length > MOST_METHODS ? `${shown} and ${names.length - MOST_METHODS} more` : shown
}

function compare(before: SpecVersion, after: SpecVersion): SpecDiff {
  const comparison: Comparison = {
    before,
    after,
    log: createChangeLog(before, after),
    renamed: findRenamedSchemas(before.document, after.document),
    isUntouched: findUntouchedParts(before.document, after.document),
  }
  diffOperations(comparison)
  diffWebhooks(comparison)
  diffCallbacks(comparison)
  diffExports(comparison)
  diffCredentials(comparison)
  diffServers(comparison)
  diffDialect(comparison)
  diffRest(comparison)
  const weight = ({ verdict }: Change) => verdicts.indexOf(verdict)
  const inText = (a: string, b: string) => Number(a > b) - Number(a < b)
  const changes = comparison.log.changes().sort(
    (a, b) =>
      weight(a) - weight(b) ||
      // What the old version is called depends on who asks, and must not decide.
      Number(a.isGone) - Number(b.isGone) ||
      inText(a.file, b.file) ||
      a.line - b.line ||
      inText(a.pointer, b.pointer) ||
      inText(a.rule, b.rule) ||
      inText(a.message, b.message),
  )
  return { changes, slots: comparison.log.slots() }
}
