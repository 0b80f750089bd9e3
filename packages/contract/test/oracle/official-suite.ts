import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type ApiDescription, loadApiSync } from '@crm-clients/openapi'
import { isRecord, type OpenApiDocument, type Schema } from '@crm-clients/openapi/document'
import { mapSubschemas } from '@crm-clients/openapi/schema'
import { listUncompilable } from '@crm-clients/openapi/validation'

/**
 * A folder with https://github.com/json-schema-org/JSON-Schema-Test-Suite, which is on no registry: `@json-schema-org/tests` of npm
 * has none of its tests, and depends on that repository at GitHub.
 */
export const SUITE_FOLDER = process.env.JSON_SCHEMA_TEST_SUITE || undefined

/** One schema of the official suite, and values that it accepts or refuses. */
export interface SuiteGroup {
  /** The file in the suite without its ending, such as `optional/format/iri`. */
  readonly file: string
  readonly description: string
  readonly schema: Schema
  readonly tests: readonly { readonly description: string; readonly data: unknown; readonly valid: boolean }[]
}

const TESTED = '#/components/schemas/Tested'

/** The tests of draft 2020-12: those that everybody has to pass, or those of formats that are asserted. */
export function readSuite(folder: string, part: 'core' | 'format'): SuiteGroup[] {
  const below = part === 'core' ? '' : 'optional/format/'
  const path = join(folder, 'tests/draft2020-12', below)
  const files = readdirSync(path).filter(file => file.endsWith('.json'))
  return files.sort().flatMap(file => {
    const groups: Omit<SuiteGroup, 'file'>[] = JSON.parse(readFileSync(join(path, file), 'utf8'))
    return groups.map(group => ({ ...group, file: below + basename(file, '.json') }))
  })
}

/** A document with the schema as a component, and the API that it describes; undefined where its schema is refused by design. */
export function embed({ schema }: SuiteGroup): ApiDescription | undefined {
  const response = { description: '', content: { 'application/json': { schema: { $ref: TESTED } } } }
  try {
    const api = loadApiSync({
      openapi: '3.1.1',
      info: { title: 'Suite', version: 'v1' },
      paths: { '/tested': { get: { operationId: 'getTested', responses: { 200: response } } } },
      components: { schemas: { Tested: moveReferences(withoutDialect(schema)) } },
    } as OpenApiDocument)
    return listUncompilable(api).length > 0 ? undefined : api
  } catch {
    return undefined
  }
}

/** What a pointer means in a schema by itself, it has to mean in the component. */
function moveReferences(schema: Schema): Schema {
  if (!isRecord(schema)) return schema
  const moved = mapSubschemas(schema, moveReferences)
  const references = ['$ref', '$dynamicRef'].flatMap(keyword => {
    const reference = schema[keyword]
    return typeof reference === 'string' && /^#(\/|$)/.test(reference) ? [[keyword, TESTED + reference.slice(1)]] : []
  })
  return { ...moved, ...Object.fromEntries(references) }
}

function withoutDialect(schema: Schema): Schema {
  if (!isRecord(schema)) return schema
  const { $schema: _, ...others } = schema
  return others
}
