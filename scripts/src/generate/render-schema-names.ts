import type { OpenApiDocument } from '@crm-clients/openapi/document'

/** What the index of every vendor's package exports by itself; a schema of that name would be hidden behind it. */
const TAKEN: readonly string[] = [
  ...['ApiError', 'ArgumentError', 'ClientError', 'ConfigError', 'ConnectionError', 'ParseError', 'TimeoutError'],
  ...['components', 'operations', 'paths'],
]

/**
 * Renders one exported type for each named schema of a spec, so that callers need not spell
 * `components['schemas'][…]`. `factoryName` is that of the package's factory, whose types are named after it.
 */
export function renderSchemaNames(document: OpenApiDocument, factoryName = ''): string {
  const names = typeNames(Object.keys(document.components?.schemas ?? {}), factoryName)
  if (names.size === 0) return 'export type {}\n'
  const lines = [...names].map(([name, type]) => `export type ${type} = components['schemas'][${quote(name)}]`)
  return `import type { components } from './schema.ts'\n\n${lines.join('\n')}\n`
}

/**
 * The name of the type of each schema. It is the schema's own where that can be one; otherwise in PascalCase
 * (`full-repository` → `FullRepository`), with `Schema` after it where the package exports another thing of that name,
 * and a number where two schemas would share one.
 */
export function typeNames(schemas: readonly string[], factoryName = ''): ReadonlyMap<string, string> {
  const vendor = factoryName.replace(/^create|Client$/g, '')
  const taken = new Set([...TAKEN, `${vendor}Client`, `${vendor}Options`])
  const own = new Set(schemas.filter(name => isTypeName(name) && !taken.has(name)))
  const names = new Map<string, string>()
  for (const name of own) taken.add(name)
  for (const schema of schemas) {
    const name = own.has(schema) ? schema : freeName(isTypeName(schema) ? `${schema}Schema` : pascalCase(schema), taken)
    taken.add(name)
    names.set(schema, name)
  }
  return names
}

function freeName(wish: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wish : `${wish}${number}`
    if (!taken.has(name)) return name
    if (number === 1 && TAKEN.includes(wish)) return freeName(`${wish}Schema`, taken)
  }
}

/** What no type can be called: the reserved words, and the names of TypeScript's own types. */
const RESERVED: ReadonlySet<string> = new Set(
  (
    'break case catch class const continue debugger default delete do else enum export extends false finally for ' +
    'function if import in instanceof new null return super switch this throw true try typeof var void while with ' +
    'implements interface let package private protected public static yield await ' +
    'any bigint boolean never number object string symbol undefined unknown'
  ).split(' '),
)

function isTypeName(name: string): boolean {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) && !RESERVED.has(name)
}

function pascalCase(name: string): string {
  const words = name.split(/[^\p{ID_Continue}$]+/u).filter(Boolean)
  const joined = words.map(word => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  return /^[\p{ID_Start}$_]/u.test(joined) ? joined : `Schema${joined}`
}

function quote(name: string): string {
  return `'${name.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
