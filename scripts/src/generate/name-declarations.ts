import { freeName } from '@crm-clients/openapi/document'
import { type DeclareType, nameBodiesOfOperation, nameBodiesOfResponses } from './name-bodies.ts'
import type { TypeNames } from './type-names.ts'
import { keyOf, type TypeScript, ts, withMembers, withType } from './type-nodes.ts'

const { factory, SyntaxKind } = ts

/** The names that declarations get, and those that nothing else may have. */
export type DeclaredNames = Pick<TypeNames, 'schemas' | 'operations' | 'taken'>

/**
 * Gives each schema and each operation in the interfaces `components` and `operations` a declaration with a name of its own, to
 * which everything refers, and a long body of an answer that is no named schema. An editor shows such names; without them it shows
 * what is behind them, all of it.
 */
export function nameDeclarations(
  nodes: readonly TypeScript.Node[],
  { schemas, operations, taken }: DeclaredNames,
): TypeScript.Node[] {
  const named: TypeScript.Node[] = []
  const given = new Set(taken)
  const objects = new Map<string, ReadonlySet<string>>()
  const refer = (node: TypeScript.Node): TypeScript.Node => {
    const name = nameOf(node, schemas, operations)
    return name === undefined ? ts.visitEachChild(node, refer, undefined) : factory.createTypeReferenceNode(name)
  }
  const declareBody: DeclareType = (wanted, type) => {
    const name = freeName(wanted, given)
    given.add(name)
    named.push(createDeclaration(name, type, objects))
    return factory.createTypeReferenceNode(name)
  }
  const declare = (
    member: TypeScript.TypeElement,
    name: string | undefined,
    nameParts = (type: TypeScript.TypeNode) => type,
  ): TypeScript.TypeElement => {
    if (name === undefined || !ts.isPropertySignature(member) || !member.type) return member
    const declaration = createDeclaration(name, nameParts(member.type), objects)
    ts.setSyntheticLeadingComments(declaration, ts.getSyntheticLeadingComments(member))
    named.push(declaration)
    return factory.createPropertySignature(undefined, member.name, undefined, factory.createTypeReferenceNode(name))
  }
  const rest = nodes
    .filter(node => !isEmptyAlias(node))
    .map(node => ts.visitNode(node, refer) as TypeScript.Node)
    .map(node => {
      if (!ts.isInterfaceDeclaration(node)) return node
      const { text } = node.name
      if (text === 'operations')
        return withMembers(node, member => {
          const name = operations.get(keyOf(member))?.operation
          const stem = name?.replace(/Operation$/, '') ?? ''
          return declare(member, name, type => nameBodiesOfOperation(type, stem, declareBody))
        })
      if (text !== 'components') return node
      return withMembers(node, member => {
        if (!ts.isPropertySignature(member) || !member.type || !ts.isTypeLiteralNode(member.type)) return member
        const { members: declared } = member.type
        if (keyOf(member) === 'responses') return withType(member, nameBodiesOfResponses(member.type, declareBody))
        if (keyOf(member) !== 'schemas') return member
        listObjects(declared, schemas, objects)
        const members = declared.map(schema => declare(schema, schemas.get(keyOf(schema))))
        return withType(member, factory.createTypeLiteralNode(members))
      })
    })
  return [...named, ...rest]
}

/** The name of what `components["schemas"]["Contact"]` or `operations["updateContact"]` stands for. */
function nameOf(
  node: TypeScript.Node,
  schemas: TypeNames['schemas'],
  operations: TypeNames['operations'],
): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node)) return undefined
  const key = literalOf(node.indexType)
  const { objectType } = node
  if (key === undefined) return undefined
  if (isReferenceTo(objectType, 'operations')) return operations.get(key)?.operation
  const isSchema =
    ts.isIndexedAccessTypeNode(objectType) &&
    isReferenceTo(objectType.objectType, 'components') &&
    literalOf(objectType.indexType) === 'schemas'
  return isSchema ? schemas.get(key) : undefined
}

function literalOf(node: TypeScript.TypeNode): string | undefined {
  return ts.isLiteralTypeNode(node) && 'text' in node.literal ? node.literal.text : undefined
}

function isReferenceTo(node: TypeScript.TypeNode, name: string): boolean {
  return ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName) && node.typeName.text === name
}

/** An interface where the type is that of an object, for which editors show the name; anything else is an alias. */
function createDeclaration(name: string, type: TypeScript.TypeNode, objects: Objects): TypeScript.DeclarationStatement {
  const exported = [factory.createModifier(SyntaxKind.ExportKeyword)]
  const { members, bases } = partsOf(type, objects) ?? {}
  if (!members || !bases) return factory.createTypeAliasDeclaration(exported, name, undefined, type)
  const extended = bases.map(base =>
    factory.createExpressionWithTypeArguments(factory.createIdentifier(base), undefined),
  )
  const heritage = extended.length > 0 ? [factory.createHeritageClause(SyntaxKind.ExtendsKeyword, extended)] : undefined
  return factory.createInterfaceDeclaration(exported, name, undefined, heritage, members)
}

/** The names of the properties of each schema that is an object, by the name of its type. */
type Objects = ReadonlyMap<string, ReadonlySet<string>>

/** What an interface is made of. */
interface InterfaceParts {
  readonly members: readonly TypeScript.TypeElement[]
  /** The interfaces that it extends. */
  readonly bases: readonly string[]
}

/** Notes in `objects` which schemas are objects. One that extends another is found once that has been. */
function listObjects(
  declared: readonly TypeScript.TypeElement[],
  schemas: TypeNames['schemas'],
  objects: Map<string, ReadonlySet<string>>,
): void {
  const known = objects.size
  for (const member of declared) {
    const name = schemas.get(keyOf(member))
    if (name === undefined || objects.has(name) || !ts.isPropertySignature(member) || !member.type) continue
    const parts = partsOf(member.type, objects)
    if (parts)
      objects.set(name, new Set([...parts.bases.flatMap(base => [...(objects.get(base) ?? [])]), ...namesIn(parts)]))
  }
  if (objects.size > known) listObjects(declared, schemas, objects)
}

/** The parts of an object as an interface; undefined where it is none, or where two parts say something of one property. */
function partsOf(type: TypeScript.TypeNode, objects: Objects): InterfaceParts | undefined {
  const members = membersOf(type)
  if (members) return { members, bases: [] }
  if (!ts.isIntersectionTypeNode(type)) return undefined
  const bases = type.types.flatMap(part => baseOf(part, objects) ?? [])
  const own = type.types.filter(part => baseOf(part, objects) === undefined)
  const [literal, ...others] = own
  if (!literal || others.length > 0 || !ts.isTypeLiteralNode(literal)) return undefined
  const names = [...bases.flatMap(base => [...(objects.get(base) ?? [])]), ...namesIn(literal)]
  return new Set(names).size === names.length ? { members: literal.members, bases } : undefined
}

function namesIn({ members }: { readonly members: readonly TypeScript.TypeElement[] }): string[] {
  return members.map(keyOf)
}

/** The name of an object that a type refers to. */
function baseOf(type: TypeScript.TypeNode, objects: Objects): string | undefined {
  if (!ts.isTypeReferenceNode(type) || !ts.isIdentifier(type.typeName)) return undefined
  return objects.has(type.typeName.text) ? type.typeName.text : undefined
}

/** The members of an object: openapi-typescript intersects those that are named with a signature for all others. */
function membersOf(type: TypeScript.TypeNode): readonly TypeScript.TypeElement[] | undefined {
  if (ts.isTypeLiteralNode(type)) return type.members
  if (!ts.isIntersectionTypeNode(type)) return undefined
  const [named, others, ...more] = type.types
  if (!named || !others || more.length > 0 || !ts.isTypeLiteralNode(named) || !ts.isTypeLiteralNode(others))
    return undefined
  if (!others.members.every(ts.isIndexSignatureDeclaration)) return undefined
  const members = [...named.members, ...others.members]
  const isOptional = members.some(member => member.questionToken !== undefined)
  return members.map(member => (isOptional && ts.isIndexSignatureDeclaration(member) ? allowUndefined(member) : member))
}

/** A signature for all properties is one for those as well that may not be there. */
function allowUndefined(signature: TypeScript.IndexSignatureDeclaration): TypeScript.IndexSignatureDeclaration {
  const { modifiers, parameters, type } = signature
  if (type.kind === SyntaxKind.UnknownKeyword) return signature
  const types = ts.isUnionTypeNode(type) ? type.types : [type]
  const widened = factory.createUnionTypeNode([...types, factory.createKeywordTypeNode(SyntaxKind.UndefinedKeyword)])
  return factory.updateIndexSignature(signature, modifiers, parameters, widened)
}

/** `webhooks` and `$defs`, where a document has none. */
function isEmptyAlias(node: TypeScript.Node): boolean {
  return ts.isTypeAliasDeclaration(node) && ['webhooks', '$defs'].includes(node.name.text)
}
