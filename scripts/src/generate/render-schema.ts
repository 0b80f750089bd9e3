import { createRequire } from 'node:module'
import { isRecord, joinPointer, type OpenApiDocument, type SchemaObject } from '@crm-clients/openapi/document'
import type { GlobalContext, OpenAPI3, SchemaObject as OpenAPISchema, TransformNodeOptions } from 'openapi-typescript'
import { createConfig } from '../check/redocly.ts'
import { annotateDescriptions } from './annotate-descriptions.ts'
import { excludeParameters } from './exclude-parameters.ts'
import { type DeclaredNames, nameDeclarations } from './name-declarations.ts'
import { type OpenEnum, readOpenEnum } from './open-enum.ts'
import { type TypeScript, ts } from './type-nodes.ts'
import { TYPES_ONLY } from './typed-document/typed-schema.ts'

// `import` reads nine megabytes of compiler twice, once to find out that they are CommonJS.
const require = createRequire(import.meta.url)
const { astToString, resolveRef, transformSchema, transformSchemaObject }: typeof import('openapi-typescript') =
  require('openapi-typescript')

/**
 * The only file that imports openapi-typescript: whoever replaces it replaces this file.
 *
 * Renders the types of a document that was typed: each schema and each operation by its name, and `paths`, `components` and
 * `operations`, which refer to them.
 */
export async function renderSchema(typed: OpenApiDocument, names: DeclaredNames): Promise<string> {
  refusePercents(typed)
  const described = annotateDescriptions(typed) as unknown as OpenAPI3
  const nodes = transformSchema(described, await createContext(described))
  return astToString(nameDeclarations(excludeParameters(nodes, typed), names))
}

/**
 * openapi-typescript decodes the pointers that it makes of names.
 * @throws for a name that cannot be decoded; components have none.
 */
function refusePercents({ webhooks = {}, components }: OpenApiDocument): void {
  const named = { '#/webhooks': webhooks, '#/components/pathItems': Object(components).pathItems ?? {} }
  for (const [place, names] of Object.entries(named)) {
    const odd = Object.keys(names).find(name => /%(?![0-7][\da-f])/i.test(name))
    if (odd !== undefined)
      throw new Error(`${joinPointer(place, odd)}: a name with a percent sign has no type. Rename it.`)
  }
}

/**
 * What openapi-typescript's own entry would hand on. That entry also lints and bundles the document, which takes longer
 * than rendering it: specs are linted by our rules, and they are one file.
 */
async function createContext(document: OpenAPI3): Promise<GlobalContext> {
  const options = {
    // A default is what the server assumes: the caller may still leave the property out.
    defaultNonNullable: false,
    // `type: object` without properties is any object, and not the empty one.
    emptyObjectsUnknown: true,
    silent: true,
  }
  return {
    ...options,
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    discriminators: { objects: {}, refsHandled: [] },
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    injectFooter: [],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    postTransform: () => undefined,
    redoc: await createConfig({}),
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    transformProperty: () => undefined,
    transform: (schema, options) => refineType(schema as SchemaObject, options),
    resolve: $ref => resolveRef(document, $ref, { silent: true }),
  }
}

/** The types that openapi-typescript does not know: those that JSON Schema has no word for, and open enums. */
function refineType(schema: SchemaObject, options: TransformNodeOptions): TypeScript.TypeNode | undefined {
  const { factory, SyntaxKind } = ts
  switch (schema.type) {
    case TYPES_ONLY.bigint:
      return renderBigint(schema.digits)
    case TYPES_ONLY.never:
      return factory.createKeywordTypeNode(SyntaxKind.NeverKeyword)
    case TYPES_ONLY.file:
      return factory.createTypeReferenceNode('Blob')
    case TYPES_ONLY.numericText:
      return numericText()
    case TYPES_ONLY.emptyObject:
      return factory.createTypeReferenceNode('Record', [
        factory.createKeywordTypeNode(SyntaxKind.StringKeyword),
        factory.createKeywordTypeNode(SyntaxKind.NeverKeyword),
      ])
    case TYPES_ONLY.tuple:
      return renderTuple(schema, options)
    case 'array':
      // openapi-typescript takes a tuple among the items for the list itself.
      return isRecord(schema.items) ? factory.createArrayTypeNode(typeOf(schema.items, options)) : undefined
  }
  const openEnum = readOpenEnum(schema)
  return openEnum && renderOpenEnum(openEnum)
}

/** An integer of 64 bits, or those that are listed. */
function renderBigint(digits: unknown): TypeScript.TypeNode {
  const { factory, SyntaxKind } = ts
  if (!Array.isArray(digits)) return factory.createKeywordTypeNode(SyntaxKind.BigIntKeyword)
  const literals = digits.map(String).map(text => {
    const literal = factory.createBigIntLiteral(`${text.replace('-', '')}n`)
    return factory.createLiteralTypeNode(
      text.startsWith('-') ? factory.createPrefixUnaryExpression(SyntaxKind.MinusToken, literal) : literal,
    )
  })
  return factory.createUnionTypeNode(literals)
}

/** A list whose first items have types of their own. It may be shorter, unless the schema says how long it is at least. */
function renderTuple(
  { prefixItems, items, minItems }: SchemaObject,
  options: TransformNodeOptions,
): TypeScript.TypeNode {
  const { factory } = ts
  const first = (prefixItems as unknown[]).map((item, index) =>
    index < Number(minItems ?? 0)
      ? typeOf(item, options)
      : factory.createOptionalTypeNode(parenthesize(typeOf(item, options))),
  )
  const rest =
    items === undefined ? [] : [factory.createRestTypeNode(factory.createArrayTypeNode(typeOf(items, options)))]
  return factory.createTupleTypeNode([...first, ...rest])
}

function typeOf(schema: unknown, options: TransformNodeOptions): TypeScript.TypeNode {
  return transformSchemaObject(schema as OpenAPISchema, options)
}

/** The printer leaves out parentheses that `?` needs. */
function parenthesize(type: TypeScript.TypeNode): TypeScript.TypeNode {
  return ts.isUnionTypeNode(type) || ts.isIntersectionTypeNode(type) ? ts.factory.createParenthesizedType(type) : type
}

/** `'a' | 'b' | (string & {})`: editors suggest the values, and any other text is as welcome. */
function renderOpenEnum({ values, type, isNullable }: OpenEnum): TypeScript.TypeNode {
  const { factory, SyntaxKind } = ts
  const literals = values.map(value =>
    typeof value === 'string' ? factory.createStringLiteral(value) : numericLiteral(value),
  )
  const any = factory.createKeywordTypeNode(type === 'string' ? SyntaxKind.StringKeyword : SyntaxKind.NumberKeyword)
  return factory.createUnionTypeNode([
    ...literals.map(literal => factory.createLiteralTypeNode(literal)),
    // Without the empty object, TypeScript would take the whole union for its widest member.
    factory.createParenthesizedType(
      factory.createIntersectionTypeNode([any, factory.createTypeLiteralNode(undefined)]),
    ),
    ...(isNullable ? [factory.createLiteralTypeNode(factory.createNull())] : []),
  ])
}

function numericLiteral(value: number): TypeScript.LiteralTypeNode['literal'] {
  const literal = ts.factory.createNumericLiteral(Math.abs(value))
  return value < 0 ? ts.factory.createPrefixUnaryExpression(ts.SyntaxKind.MinusToken, literal) : literal
}

function numericText(): TypeScript.TypeNode {
  const { factory } = ts
  const number = factory.createKeywordTypeNode(ts.SyntaxKind.NumberKeyword)
  return factory.createTemplateLiteralType(factory.createTemplateHead('', ''), [
    factory.createTemplateLiteralTypeSpan(number, factory.createTemplateTail('', '')),
  ])
}
