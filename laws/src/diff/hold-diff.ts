import { listContractCases } from '@crm-clients/contract'
import { componentSchemasFor, schemaArbitrary } from '@crm-clients/contract/documents'
import { type JsonRecord, splitPointer, walkDocument, writeExactJson } from '@crm-clients/openapi/document'
import { UNKNOWN_PROPERTY } from '@crm-clients/openapi/schema'
import { accepts } from '@crm-clients/openapi/validation'
import { type Change, diffSpecs, type RuleId, readVersion, type SpecVersion } from '@crm-clients/scripts/diff'
import { sample, tuple } from 'fast-check'
import { editedArbitrary } from './schema-edits.ts'
import { ADDED_NAMES, listVariations } from './value-variations.ts'

/** What came of a comparison of schemas with random edits of them, in both directions. */
export interface DiffReport {
  /** How many pairs of versions were compared: a schema that is sent, or one that is answered. */
  readonly pairs: number
  /** How many of them samples call breaking; the others they call compatible. */
  readonly breaking: number
  /** How many of the compatible ones the rules call breaking, for values and not for types. */
  readonly overCautious: readonly JudgedPair[]
  /** The breaking ones that the rules do not call so. */
  readonly wrong: readonly JudgedPair[]
}

/** What was said about one pair. */
export interface JudgedPair {
  readonly direction: 'request' | 'response'
  readonly before: JsonRecord
  readonly after: JsonRecord
  /** A value that one version accepts and the other one refuses. */
  readonly value?: unknown
  readonly changes: readonly string[]
}

/** Breaking for the types that callers write, and what the vendor assumes, whatever values are accepted. */
const ABOUT_TYPES: ReadonlySet<RuleId> = new Set([
  'request-property-removed',
  'response-property-removed',
  'request-properties-undeclared',
  'response-properties-undeclared',
  'request-property-read-only',
  'response-property-write-only',
  'request-default-changed',
  'request-discriminator-changed',
  'response-discriminator-changed',
  'response-discriminator-value-added',
])

/**
 * Compares random schemas with random edits of them, and asks sampled values: one that the old version accepts and the new one
 * refuses makes a request breaking, and one that only the new one accepts a response.
 */
export function holdDiff({ seed, runs }: { readonly seed: number; readonly runs: number }): DiffReport {
  const arbitrary = schemaArbitrary(2).chain(before => tuple(editedArbitrary(before)).map(([after]) => [before, after]))
  const [wrong, overCautious]: [JudgedPair[], JudgedPair[]] = [[], []]
  let [pairs, breaking] = [0, 0]
  for (const [before = {}, after = {}] of sample(arbitrary, { seed, numRuns: runs })) {
    const versions = [versionOf(before), versionOf(after)] as const
    const { changes } = diffSpecs(...versions)
    if (changes.length === 0) continue
    for (const direction of ['request', 'response'] as const) {
      const found = changes.filter(change => change.verdict === 'breaking' && change.direction === direction)
      const ignored = [...listNewNames(changes, versions), ...listOneWayNames(direction, versions)]
      const value = findRefused(direction, versions, ignored)
      const judgement = { direction, before, after, ...(value && { value: value[0] }), changes: found.map(describe) }
      // What only properties show that do not count, nobody decides.
      if (!value && findRefused(direction, versions, [])) continue
      pairs += 1
      if (value) breaking += 1
      if (value && found.length === 0) wrong.push(judgement)
      if (!value && found.some(({ rule }) => !ABOUT_TYPES.has(rule))) overCautious.push(judgement)
    }
  }
  return { pairs, breaking, overCautious, wrong }
}

/** What a report says to people. */
export function describeDiff({ pairs, breaking, overCautious, wrong }: DiffReport): string {
  const compatible = pairs - breaking
  const share = ((overCautious.length / Math.max(compatible, 1)) * 100).toFixed(1)
  const list = wrong.map(judgement => `wrong: ${writeExactJson(judgement)}`)
  return [
    `${pairs} pairs of schemas were compared. Samples call ${breaking} breaking: ${wrong.length} verdicts are wrong.`,
    `They call ${compatible} compatible: ${overCautious.length} verdicts are over-cautious, ${share} %.`,
    ...list,
  ].join('\n')
}

function describe({ rule, pointer }: Change): string {
  return `${rule} ${pointer}`
}

function versionOf(schema: JsonRecord): SpecVersion {
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Subject' } } }
  const operation = {
    operationId: 'exchange',
    requestBody: { required: true, content },
    responses: { 200: { description: 'Exchanged', content } },
  }
  const document = {
    openapi: '3.1.1',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: { title: 'Acme', version: '1' },
    servers: [{ url: 'https://acme.test' }],
    paths: { '/exchange': { post: operation } },
    components: { schemas: { ...componentSchemasFor(schema), Subject: schema } },
  }
  return readVersion(JSON.stringify(document), 'acme.json')
}

/** A value, in a list of its own, that breaks whoever keeps to the old version. */
function findRefused(
  direction: 'request' | 'response',
  [before, after]: readonly [SpecVersion, SpecVersion],
  ignored: readonly string[],
): [unknown] | undefined {
  const [from, to] = direction === 'request' ? [before, after] : [after, before]
  const schema = { $ref: '#/components/schemas/Subject' }
  const value = [...listValues(before), ...listValues(after)]
    .flatMap(listVariations)
    .find(
      value =>
        accepts(from, direction, schema, value) &&
        !accepts(to, direction, schema, value) &&
        !ignored.some(name => writeExactJson(value).includes(`${JSON.stringify(name)}:`)),
    )
  return value === undefined ? undefined : [value]
}

/** The properties that are new, by their names or unnamed. Whatever came there before, no caller writes, and no code reads it. */
function listNewNames(changes: readonly Change[], versions: readonly SpecVersion[]): string[] {
  const added = changes.filter(({ rule }) => rule === 'request-property-added' || rule === 'response-property-added')
  const named = added.flatMap(({ pointer }) => splitPointer(pointer).at(-1) ?? [])
  if (!changes.some(({ rule }) => rule === 'response-properties-opened')) return named
  const documents = writeExactJson(versions.map(({ document }) => document.components))
  return [...named, ...[...ADDED_NAMES, UNKNOWN_PROPERTY].filter(name => !documents.includes(JSON.stringify(name)))]
}

/** The properties that do not travel in a direction, in either version. */
function listOneWayNames(direction: 'request' | 'response', versions: readonly SpecVersion[]): string[] {
  const mark = direction === 'request' ? 'readOnly' : 'writeOnly'
  return versions.flatMap(({ document }) =>
    [...walkDocument(document)].flatMap(({ kind, node, pointer }) => {
      const keys = splitPointer(pointer)
      const isMarked = kind === 'schema' && writeExactJson(node).includes(`"${mark}":true`)
      return isMarked && keys.at(-2) === 'properties' ? (keys.at(-1) ?? []) : []
    }),
  )
}

const values = new WeakMap<SpecVersion, unknown[]>()

/** The values of all contract cases: for each rule one that keeps it, and one that breaks it. */
function listValues(version: SpecVersion): unknown[] {
  const known = values.get(version) ?? listContractCases(version).flatMap(valueIn)
  values.set(version, known)
  return known
}

function valueIn(contractCase: ReturnType<typeof listContractCases>[number]): unknown[] {
  if (contractCase.kind === 'value') return [contractCase.value]
  if (contractCase.kind !== 'accepted' && contractCase.kind !== 'refused') return []
  return 'body' in contractCase.call ? [contractCase.call.body] : []
}
