import type { OpenApiDocument, OperationObject } from '@crm-clients/openapi/document'
import { type ExclusiveParameters, listExclusiveParameters } from '@crm-clients/openapi/operation'
import { keyOf, type TypeScript, ts, withMembers } from './type-nodes.ts'

const { factory, SyntaxKind } = ts

/**
 * Types parameters that exclude each other, as `x-exclusive-parameters` says, in the interface `operations`: the query is one of
 * several objects, each of which has one of them and no room for the others.
 */
export function excludeParameters(
  nodes: readonly TypeScript.Node[],
  { paths = {} }: OpenApiDocument,
): readonly TypeScript.Node[] {
  const groups = new Map<string, readonly ExclusiveParameters[]>()
  for (const operation of Object.values(paths).flatMap(item => Object.values(item) as OperationObject[])) {
    const own = operation?.operationId === undefined ? [] : listExclusiveParameters({ source: operation })
    if (operation?.operationId !== undefined && own.length > 0) groups.set(operation.operationId, own)
  }
  if (groups.size === 0) return nodes
  return nodes.map(node => {
    if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'operations') return node
    return withMembers(node, member =>
      changeType(member, type => excludeInOperation(type, groups.get(keyOf(member)) ?? [])),
    )
  })
}

type Members = readonly TypeScript.TypeElement[]

function excludeInOperation(
  operation: TypeScript.TypeNode,
  groups: readonly ExclusiveParameters[],
): TypeScript.TypeNode {
  if (groups.length === 0) return operation
  const isRequired = groups.some(({ required }) => required)
  return changeMember(operation, 'parameters', parameters =>
    changeType(parameters, places =>
      changeMember(places, 'query', query => {
        const typed = changeType(query, type =>
          ts.isTypeLiteralNode(type) ? excludeInQuery(type.members, groups) : type,
        )
        return isRequired ? withoutQuestionMark(typed) : typed
      }),
    ),
  )
}

/** What stands in no group, together with one choice for each group. */
function excludeInQuery(members: Members, groups: readonly ExclusiveParameters[]): TypeScript.TypeNode {
  const grouped = new Set(groups.flatMap(({ parameters }) => parameters))
  const others = members.filter(member => !grouped.has(keyOf(member)))
  const choices = groups.map(({ parameters, required }) => {
    const own = members.filter(member => parameters.includes(keyOf(member)))
    return factory.createParenthesizedType(
      factory.createUnionTypeNode(own.map(chosen => renderChoice(chosen, own, required === true))),
    )
  })
  const [only] = choices
  if (others.length === 0 && only && choices.length === 1) return only.type
  return factory.createIntersectionTypeNode([
    ...(others.length > 0 ? [factory.createTypeLiteralNode(others)] : []),
    ...choices,
  ])
}

function renderChoice(chosen: TypeScript.TypeElement, group: Members, isRequired: boolean): TypeScript.TypeNode {
  return factory.createTypeLiteralNode(
    group.map(member => {
      if (member === chosen) return isRequired ? withoutQuestionMark(member) : member
      const never = factory.createKeywordTypeNode(SyntaxKind.NeverKeyword)
      return factory.createPropertySignature(
        undefined,
        member.name as TypeScript.PropertyName,
        factory.createToken(SyntaxKind.QuestionToken),
        never,
      )
    }),
  )
}

function changeMember(
  type: TypeScript.TypeNode,
  name: string,
  change: (member: TypeScript.TypeElement) => TypeScript.TypeElement,
): TypeScript.TypeNode {
  if (!ts.isTypeLiteralNode(type)) return type
  return factory.createTypeLiteralNode(type.members.map(member => (keyOf(member) === name ? change(member) : member)))
}

function changeType(
  member: TypeScript.TypeElement,
  change: (type: TypeScript.TypeNode) => TypeScript.TypeNode,
): TypeScript.TypeElement {
  if (!ts.isPropertySignature(member) || !member.type) return member
  return likeBefore(member, member.questionToken, change(member.type))
}

function withoutQuestionMark(member: TypeScript.TypeElement): TypeScript.TypeElement {
  return ts.isPropertySignature(member) && member.type ? likeBefore(member, undefined, member.type) : member
}

/** A member with another type. Its doc comment stays with it. */
function likeBefore(
  member: TypeScript.PropertySignature,
  questionToken: TypeScript.QuestionToken | undefined,
  type: TypeScript.TypeNode,
): TypeScript.PropertySignature {
  const { modifiers, name } = member
  const changed = factory.createPropertySignature(modifiers, name, questionToken, type)
  return ts.setSyntheticLeadingComments(changed, ts.getSyntheticLeadingComments(member))
}
