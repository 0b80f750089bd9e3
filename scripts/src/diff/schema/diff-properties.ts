import { absorbed, type ChangePlace, type Report } from '../change-log.ts'
import type { RuleId } from '../rules.ts'
import { type LabelledPart, type LabelledSchema, resolveLabelled } from './labelled-schema.ts'
import { listDemands, readOpenness } from './openness.ts'
import { type Property, type PropertyState, readProperties } from './properties.ts'
import { keywordPointer, type SchemaComparison, type SchemaContext } from './schema-context.ts'

type Transition = `${PropertyState}→${PropertyState}`

/** What each change of a property's state means. What is not listed means nothing to a caller. */
const transitions: Readonly<Record<'request' | 'response', Partial<Record<Transition, RuleId>>>> = {
  request: {
    'absent→optional': 'request-property-added',
    'absent→required': 'request-required-property-added',
    'absent→forbidden': 'request-property-forbidden',
    'absent→impossible': 'request-property-forbidden',
    'optional→required': 'request-property-required',
    'optional→absent': 'request-property-removed',
    'optional→forbidden': 'request-property-forbidden',
    'optional→impossible': 'request-property-forbidden',
    'optional→read-only': 'request-property-read-only',
    'required→optional': 'request-property-optional',
    'required→absent': 'request-property-removed',
    'required→forbidden': 'request-property-forbidden',
    'required→impossible': 'request-property-forbidden',
    'required→read-only': 'request-property-read-only',
    'forbidden→absent': 'request-property-allowed',
    'forbidden→optional': 'request-property-allowed',
    'forbidden→required': 'request-required-property-added',
    'forbidden→impossible': 'request-property-required',
    'impossible→absent': 'request-property-optional',
    'impossible→forbidden': 'request-property-optional',
    'impossible→optional': 'request-property-allowed',
    'impossible→required': 'request-property-allowed',
    'read-only→optional': 'request-property-no-longer-read-only',
    'read-only→required': 'request-required-property-added',
  },
  response: {
    'absent→optional': 'response-property-added',
    'absent→required': 'response-property-added',
    'forbidden→optional': 'response-type-widened',
    'forbidden→required': 'response-type-widened',
    'forbidden→impossible': 'response-property-required',
    'impossible→absent': 'response-property-optional',
    'impossible→forbidden': 'response-property-optional',
    'impossible→optional': 'response-type-widened',
    'impossible→required': 'response-type-widened',
    'optional→required': 'response-property-required',
    'optional→absent': 'response-property-removed',
    'optional→forbidden': 'response-property-removed',
    'optional→impossible': 'response-property-removed',
    'optional→write-only': 'response-property-write-only',
    'required→optional': 'response-property-optional',
    'required→absent': 'response-property-removed',
    'required→forbidden': 'response-property-removed',
    'required→impossible': 'response-property-removed',
    'required→write-only': 'response-property-write-only',
    'write-only→optional': 'response-property-no-longer-write-only',
    'write-only→required': 'response-property-no-longer-write-only',
  },
}

const sentences: Readonly<Record<string, string>> = {
  'property-added': 'is new',
  'required-property-added': 'is new and has to be sent',
  'property-removed': 'is gone',
  'property-required': 'is required',
  'property-optional': 'is optional',
  'property-forbidden': 'must not be sent',
  'property-allowed': 'may be sent',
  'property-read-only': 'is read-only: it cannot be sent',
  'property-no-longer-read-only': 'is no longer read-only: it can be sent',
  'type-widened': 'may be there',
  'property-write-only': 'is write-only: it is not answered',
  'property-no-longer-write-only': 'is no longer write-only: it is answered',
}

/** Compares the properties of two objects, with all that is below them. */
export function diffProperties(
  context: SchemaContext,
  before: readonly LabelledPart[],
  after: readonly LabelledPart[],
  diffSchemas: SchemaComparison,
): void {
  const { comparison, direction, report, isAboutValues = false } = context
  const old = readProperties(comparison.before.document, before, direction)
  const current = readProperties(comparison.after.document, after, direction)
  for (const name of new Set([...old.keys(), ...current.keys()])) {
    // What neither version describes is a property like any other that may come unnamed.
    const isUnnamed = isAboutValues || !(old.get(name)?.isDescribed || current.get(name)?.isDescribed)
    const propertyBefore = old.get(name) ?? (isUnnamed ? unnamedProperty(before, name) : undefined)
    const propertyAfter = current.get(name) ?? (isUnnamed ? unnamedProperty(after, name) : undefined)
    const transition: Transition = `${propertyBefore?.state ?? 'absent'}→${propertyAfter?.state ?? 'absent'}`
    const rule = transitions[direction][transition]
    // A type does not know what parts refuse that do not name it.
    const isJudged = [propertyBefore, propertyAfter].some(property => property && property.demands.length > 0)
    const isWritten = !isAboutValues && isRefused(propertyBefore) && isRefused(propertyAfter)
    // No type has what is only required.
    if (rule && !(isAboutValues && propertyBefore?.state !== 'required' && speechless.has(rule)))
      reportState(context, isUnnamed || isJudged ? absorbed(report) : report, rule, propertyBefore, propertyAfter)
    const [oldPlaces, places] = [placesOf(propertyBefore, before, isWritten), placesOf(propertyAfter, after, isWritten)]
    if (oldPlaces.length === 0 || places.length === 0) continue
    // An index signature takes in what it does not know.
    const isIndexed = propertyBefore === undefined || propertyAfter === undefined
    const isRequired = propertyBefore?.state === 'required' && propertyAfter?.state === 'required'
    diffSchemas({ ...context, isRequired, ...(isIndexed && { report: absorbed(report) }) }, oldPlaces, places)
  }
}

/** Of values that are answered, fewer may come, unless each of them had the property. */
const speechless: ReadonlySet<RuleId> = new Set(['response-property-removed', 'response-property-write-only'])

/** A property that is not named, as what is said about all such properties allows it. */
function unnamedProperty(parts: readonly LabelledPart[], name: string): Property | undefined {
  const [part] = parts
  if (!part) return undefined
  const demands = listDemands(parts, name)
  const anything = { schema: true, pointer: part.pointer, label: `${part.label}.${name}` }
  const state = demands.some(({ schema }) => schema === false) ? 'forbidden' : 'optional'
  return { state, isDescribed: false, demands: [], places: demands.length > 0 ? demands : [anything] }
}

function isRefused(property: Property | undefined): boolean {
  return property?.state === 'forbidden' || property?.state === 'impossible'
}

/** What a property has to keep that is sent, or may come unnamed. A refused one has still the type that is `written`. */
function placesOf(
  property: Property | undefined,
  parts: readonly LabelledPart[],
  isWritten: boolean,
): readonly LabelledSchema[] {
  if (!property) return readOpenness(parts).places
  if (isRefused(property)) return isWritten ? property.places : []
  const { state, places, demands } = property
  return state === 'optional' || state === 'required' ? [...places, ...demands] : []
}

function reportState(
  { comparison }: SchemaContext,
  report: Report,
  rule: RuleId,
  before: Property | undefined,
  after: Property | undefined,
): void {
  const name = rule.replace(/^(request|response)-/, '')
  const label = after?.places[0]?.label ?? before?.places[0]?.label ?? ''
  const place = locate(name, before, after, (property, version) => {
    const refused = property.places.find(({ schema }) => schema === false)
    if (refused) return refused.pointer
    const parts = resolveLabelled(comparison[version].document, property.places)
    return keywordPointer(parts, 'readOnly', 'writeOnly', 'not')
  })
  report(rule, place, `\`${label}\` ${sentences[name]}`)
}

function locate(
  name: string,
  before: Property | undefined,
  after: Property | undefined,
  findMarker: (property: Property, version: 'before' | 'after') => string | undefined,
): ChangePlace {
  if (name === 'property-required') return { after: after?.requiredAt }
  if (name === 'property-optional') return { before: before?.requiredAt }
  // A marker stands in the version in which it applies.
  if (after && before && /read-only|write-only|forbidden|allowed/.test(name)) {
    const isNew = !/no-longer|allowed/.test(name)
    return isNew ? { after: findMarker(after, 'after') } : { before: findMarker(before, 'before') }
  }
  return { before: before?.places[0]?.pointer, after: after?.places[0]?.pointer }
}
