import { pascalCase } from './pascal-case.ts'
import { keyOf, type TypeScript, ts, withType } from './type-nodes.ts'

const { factory } = ts

/** An editor shows a type without a name in full wherever it is used: a longer one hides what is said of it. */
const MOST_CHARACTERS = 100

const printer = ts.createPrinter({ removeComments: true, omitTrailingSemicolon: true })
const nowhere = ts.createSourceFile('', '', ts.ScriptTarget.Latest)

/** Declares a type by the name that is wanted, or by one like it, and refers to it. */
export type DeclareType = (wanted: string, type: TypeScript.TypeNode) => TypeScript.TypeNode

/** The type of an operation, in which long bodies of answers have names: `GetFileResponse`, `GetFileResponse404`. */
export function nameBodiesOfOperation(
  operation: TypeScript.TypeNode,
  stem: string,
  declare: DeclareType,
): TypeScript.TypeNode {
  return mapMember(operation, 'responses', responses => {
    const usual = membersOf(responses).map(keyOf).find(isSuccess)
    return mapMembers(responses, (response, status) =>
      nameBodies(response, `${stem}Response${status === usual ? '' : statusName(status)}`, declare),
    )
  })
}

/** The types of named answers, in which long bodies have names: that of `NotFound` is `NotFoundResponse`. */
export function nameBodiesOfResponses(responses: TypeScript.TypeNode, declare: DeclareType): TypeScript.TypeNode {
  return mapMembers(responses, (response, name) =>
    nameBodies(response, `${pascalCase(name).replace(/Response$/, '')}Response`, declare),
  )
}

/** The type of an answer, in which long bodies have names. */
function nameBodies(response: TypeScript.TypeNode, wanted: string, declare: DeclareType): TypeScript.TypeNode {
  return mapMember(response, 'content', content => mapMembers(content, body => nameLong(body, wanted, declare)))
}

function isSuccess(status: string): boolean {
  return status.startsWith('2')
}

function statusName(status: string): string {
  return status === 'default' ? 'Default' : status
}

function nameLong(type: TypeScript.TypeNode, wanted: string, declare: DeclareType): TypeScript.TypeNode {
  if (ts.isArrayTypeNode(type)) return factory.createArrayTypeNode(nameLong(type.elementType, wanted, declare))
  const text = printer.printNode(ts.EmitHint.Unspecified, type, nowhere).replaceAll(/\s+/g, ' ')
  return ts.isTypeReferenceNode(type) || text.length <= MOST_CHARACTERS ? type : declare(wanted, type)
}

function mapMember(
  type: TypeScript.TypeNode,
  name: string,
  map: (type: TypeScript.TypeNode) => TypeScript.TypeNode,
): TypeScript.TypeNode {
  return mapMembers(type, (member, key) => (key === name ? map(member) : member))
}

/** The type of an object, with other types of its properties. */
function mapMembers(
  type: TypeScript.TypeNode,
  map: (type: TypeScript.TypeNode, key: string) => TypeScript.TypeNode,
): TypeScript.TypeNode {
  if (!ts.isTypeLiteralNode(type)) return type
  const members = type.members.map(member => {
    if (!ts.isPropertySignature(member) || !member.type) return member
    return withType(member, map(member.type, keyOf(member)))
  })
  return factory.updateTypeLiteralNode(type, factory.createNodeArray(members))
}

function membersOf(type: TypeScript.TypeNode): readonly TypeScript.TypeElement[] {
  return ts.isTypeLiteralNode(type) ? type.members : []
}
