export { ALTERNATIVES, listBranches } from './alternatives.ts'
export { isBinary, isUndescribed } from './binary-schema.ts'
export { keepsComparison, listComparisons, type PropertyComparison, readComparison } from './comparison.ts'
export { type Direction, isOneWay, listOneWayProperties, oneWayKeyword } from './direction.ts'
export { impliedByBranch } from './discriminated-branches.ts'
export { impliedByMapping } from './discriminator.ts'
export { type ExactPlace, exposeIntegers, findExactIntegers } from './exact-places.ts'
export { fitsNothing } from './fits-nothing.ts'
export { mergeSchema } from './merge.ts'
export type { PlacedSchema, SchemaPart } from './placed-schema.ts'
export {
  findPropertyAlternatives,
  findPropertySchemas,
  listDescribed,
  listPropertyNames,
  listRequired,
} from './properties.ts'
export { rememberInDocument } from './remember.ts'
export { listPossibleParts, listPossibleSchemas, resolveSchema } from './resolve.ts'
export type { Rule } from './rule.ts'
export type { SchemaPurpose } from './schema-purpose.ts'
export {
  entriesOf,
  findSchemasBelow,
  groupSchemasBelow,
  namesProperty,
  type SchemaBelow,
  UNKNOWN_PROPERTY,
} from './schemas-below.ts'
export { allowsObject, listShapes, type Shape } from './shapes.ts'
export { isSchema, listSubschemas, mapSubschemas } from './subschemas.ts'
export { isOfType, type JsonType, listTypes, namesType } from './types.ts'
export { listWrittenRules } from './written-rules.ts'
