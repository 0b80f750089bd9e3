import { type OpenApiDocument, type SchemaObject, walkDocument } from '@crm-clients/openapi/document'
import {
  ALTERNATIVES,
  findPropertySchemas,
  listBranches,
  listPossibleSchemas,
  listPropertyNames,
  type PlacedSchema,
} from '@crm-clients/openapi/schema'

/** The patterns of a text that is a number. */
const PATTERNS: ReadonlySet<unknown> = new Set(['^[0-9]+$', '^\\d+$'])

/**
 * The schemas of texts that are numbers, where that tells alternatives apart: from a literal beside them, or by a property that
 * others have a literal for. Anywhere else a type `${number}` would only refuse every `string`.
 */
export class NumericTexts {
  private readonly document: OpenApiDocument
  private found: ReadonlySet<SchemaObject> | undefined

  constructor(document: OpenApiDocument) {
    this.document = document
  }

  has(schema: SchemaObject): boolean {
    if (!isNumericText(schema)) return false
    this.found ??= findNumericTexts(this.document)
    return this.found.has(schema)
  }
}

function findNumericTexts(document: OpenApiDocument): ReadonlySet<SchemaObject> {
  const found = new Set<SchemaObject>()
  for (const { kind, node, pointer } of walkDocument(document)) {
    if (kind !== 'schema') continue
    for (const keyword of ALTERNATIVES) {
      const branches = listBranches({ schema: node, pointer, trail: [] }, keyword)
      for (const schemas of listRivals(document, branches)) {
        if (schemas.some(isLiteral)) for (const schema of schemas.filter(isNumericText)) found.add(schema)
      }
    }
  }
  return found
}

/** What alternatives say about the value itself, and about each of its properties. */
function listRivals(document: OpenApiDocument, branches: readonly PlacedSchema[]): SchemaObject[][] {
  const schemas = branches.map(({ schema }) => schema)
  const names = new Set(schemas.flatMap(schema => listPropertyNames(document, schema)))
  return [
    schemas.flatMap(schema => listPossibleSchemas(document, schema)),
    ...[...names].map(name =>
      schemas.flatMap(schema =>
        findPropertySchemas(document, schema, name).flatMap(found => listPossibleSchemas(document, found)),
      ),
    ),
  ]
}

function isLiteral({ const: constant, enum: values }: SchemaObject): boolean {
  return [constant, ...(Array.isArray(values) ? values : [])].some(value => typeof value === 'string')
}

function isNumericText({ type, pattern }: SchemaObject): boolean {
  return type === 'string' && PATTERNS.has(pattern)
}
