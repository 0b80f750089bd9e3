import { createRequire } from 'node:module'
import type { OpenApiDocument } from '@crm-clients/openapi/document'
import type { Operation } from '@crm-clients/openapi/operation'
import type { GlobalContext, OpenAPI3 } from 'openapi-typescript'
import type TypeScript from 'typescript'
import { createConfig } from '../check/redocly.ts'
import { annotateDescriptions } from './annotate-descriptions.ts'
import { type OpenEnum, readOpenEnum } from './open-enum.ts'
import { operationComments } from './operation-comments.ts'

// `import` reads nine megabytes of compiler twice, once to find out that they are CommonJS.
const require = createRequire(import.meta.url)
const ts: typeof TypeScript = require('typescript')
const { astToString, resolveRef, scanDiscriminators, transformSchema }: typeof import('openapi-typescript') =
  require('openapi-typescript')

/**
 * The only file that imports openapi-typescript: whoever replaces it replaces this file.
 *
 * Renders the types of a document: `paths`, `components` and `operations`, with what the operations say about themselves.
 */
export async function renderSchema(document: OpenApiDocument, operations: readonly Operation[]): Promise<string> {
  const described = annotateDescriptions(document) as unknown as OpenAPI3
  const nodes = transformSchema(described, await createContext(described))
  documentOperations(nodes, operationComments(operations))
  return astToString(nodes)
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
    discriminators: scanDiscriminators(document, options),
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
    transform: schema => refineType(schema as Record<string, unknown>),
    resolve: $ref => resolveRef(document, $ref, { silent: true }),
  }
}

/** Where the type that openapi-typescript would write is looser than what the schema says. */
function refineType(schema: Record<string, unknown>): TypeScript.TypeNode | undefined {
  const { factory, SyntaxKind } = ts
  if (isNothing(schema.not)) return factory.createKeywordTypeNode(SyntaxKind.NeverKeyword)
  if (isFile(schema)) {
    const file = factory.createTypeReferenceNode('Blob')
    const isNullable = Array.isArray(schema.type) && schema.type.includes('null')
    return isNullable ? factory.createUnionTypeNode([file, factory.createLiteralTypeNode(factory.createNull())]) : file
  }
  const openEnum = readOpenEnum(schema)
  if (openEnum) return renderOpenEnum(openEnum)
  const isNumber = schema.type === 'string' && typeof schema.pattern === 'string' && NUMERIC.has(schema.pattern)
  return isNumber ? numericString() : undefined
}

/** Raw bytes, as mocks understand it: `format: binary`, or in OpenAPI 3.1 a media type without an encoding. */
function isFile({ type, format, contentMediaType, contentEncoding }: Record<string, unknown>): boolean {
  const isText = [type].flat().includes('string')
  if (isText && format === 'binary') return true
  if (contentMediaType === undefined || contentEncoding !== undefined) return false
  return type === undefined || (isText && contentMediaType === 'application/octet-stream')
}

/** `not: {}` and `not: true` allow no value at all: the property must not be sent. */
function isNothing(not: unknown): boolean {
  return not === true || (typeof not === 'object' && not !== null && Object.keys(not).length === 0)
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

/** The patterns of a text that is a number. As `${number}` it tells itself apart from a literal in a union. */
const NUMERIC: ReadonlySet<string> = new Set(['^[0-9]+$', '^\\d+$'])

function numericString(): TypeScript.TypeNode {
  const { factory } = ts
  const number = factory.createKeywordTypeNode(ts.SyntaxKind.NumberKeyword)
  return factory.createTemplateLiteralType(factory.createTemplateHead('', ''), [
    factory.createTemplateLiteralTypeSpan(number, factory.createTemplateTail('', '')),
  ])
}

/** The generated methods take their doc comments from the members of `operations`, which openapi-typescript leaves bare. */
function documentOperations(nodes: readonly TypeScript.Node[], comments: ReadonlyMap<string, string>): void {
  const isOperations = (node: TypeScript.Node) => ts.isInterfaceDeclaration(node) && node.name.text === 'operations'
  const operations = nodes.find(isOperations) as TypeScript.InterfaceDeclaration | undefined
  for (const member of operations?.members ?? []) {
    const name = member.name && 'text' in member.name ? member.name.text : undefined
    const comment = name === undefined ? undefined : comments.get(name)
    if (comment) ts.addSyntheticLeadingComment(member, ts.SyntaxKind.MultiLineCommentTrivia, comment, true)
  }
}
