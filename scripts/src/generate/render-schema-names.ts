import type { OpenApiDocument } from '@crm-clients/testing/document'

/** Renders one exported type for each named schema of a spec, so that callers need not spell `components['schemas'][…]`. */
export function renderSchemaNames(document: OpenApiDocument): string {
  const names = Object.keys(document.components?.schemas ?? {}).filter(isTypeName)
  if (names.length === 0) return 'export type {}\n'
  const lines = names.map(name => `export type ${name} = components['schemas']['${name}']`)
  return `import type { components } from './schema.ts'\n\n${lines.join('\n')}\n`
}

function isTypeName(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name)
}
