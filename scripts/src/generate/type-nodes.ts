import { createRequire } from 'node:module'
import type TypeScript from 'typescript'

export type { TypeScript }

/** The compiler whose nodes openapi-typescript makes. `import` would read all of it twice, once to find out that it is CommonJS. */
export const ts: typeof TypeScript = createRequire(import.meta.url)('typescript')

/** The name of a member. */
export function keyOf({ name }: TypeScript.TypeElement): string {
  return name && 'text' in name ? name.text : ''
}

/** An interface with other members. */
export function withMembers(
  node: TypeScript.InterfaceDeclaration,
  replace: (member: TypeScript.TypeElement) => TypeScript.TypeElement,
): TypeScript.InterfaceDeclaration {
  const { modifiers, name, typeParameters, heritageClauses, members } = node
  const replaced = members.map(replace)
  return ts.factory.updateInterfaceDeclaration(node, modifiers, name, typeParameters, heritageClauses, replaced)
}

/** A property with another type. */
export function withType(
  property: TypeScript.PropertySignature,
  type: TypeScript.TypeNode,
): TypeScript.PropertySignature {
  const { modifiers, name, questionToken } = property
  return ts.factory.updatePropertySignature(property, modifiers, name, questionToken, type)
}
