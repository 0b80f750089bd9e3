import type { ApiDescription } from '@crm-clients/openapi'
import { compile } from '../../src/diff/types/compile.ts'
import { renderSchema } from '../../src/generate/render-schema.ts'
import { nameTypesOf } from '../../src/generate/type-names.ts'
import { typeDocument } from '../../src/generate/typed-document/typed-document.ts'
import { repositoryRoot } from '../../src/repository/workspace.ts'

/** A value, and the type that it is given: an expression of the module `types`, of `runtime` for what the runtime exports,
 * and of `AnswerOf` for a result with one status. */
export interface TypedValue {
  readonly type: string
  readonly value: unknown
  /** In place of a value. */
  readonly expression?: string
}

/** An API, and values for types of it. */
export interface TypedValues {
  readonly api: ApiDescription
  readonly values: readonly TypedValue[]
}

/**
 * What TypeScript has against each value, undefined where it compiles. All APIs of a batch are compiled at once: starting the
 * compiler takes longer than checking hundreds of values.
 * @throws when the types themselves do not compile.
 */
export async function compileValues(batch: readonly TypedValues[]): Promise<(string | undefined)[][]> {
  const files = new Map<string, string>()
  for (const [index, { api, values }] of batch.entries()) {
    const typed = typeDocument(api)
    files.set(`${index}-types.ts`, await renderSchema(typed, nameTypesOf(typed, api.operations)))
    files.set(`${index}-values.ts`, renderValues(index, values))
  }
  const errors = await compile(`${repositoryRoot}scripts/test/generate`, files, [...files.keys()])
  return batch.map(({ values }, index) => {
    const broken = [...(errors.get(`${index}-types.ts`) ?? []), ...(errors.get(`${index}-values.ts`) ?? [])]
    const stray = errors.get(`${index}-types.ts`)?.[0] ?? broken.find(({ line }) => line < PRELUDE)
    if (stray) throw new Error(`${stray.message}\n${files.get(`${index}-types.ts`)}`)
    return values.map((_, position) => broken.find(({ line }) => line === position + PRELUDE)?.message)
  })
}

const PRELUDE = 3

function renderValues(index: number, values: readonly TypedValue[]): string {
  const lines = values.map(
    ({ type, value, expression }, position) =>
      `export const value${position}: ${type} = ${expression ?? renderValue(value)}`,
  )
  return [
    `import type * as types from './${index}-types.ts'`,
    `import type * as runtime from '${repositoryRoot}packages/runtime/src/index.ts'`,
    'type AnswerOf<Result, Status> = Result extends { status: infer Own } ? (Status extends Own ? Result : never) : never',
    ...lines,
    '',
  ].join('\n')
}

/** A value on one line, as people write it. */
function renderValue(value: unknown): string {
  if (value === undefined) return 'undefined'
  if (value instanceof Blob) return 'new Blob()'
  if (Array.isArray(value)) return `[${value.map(renderValue).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `{ ${Object.entries(value)
    .map(([name, property]) => `${JSON.stringify(name)}: ${renderValue(property)}`)
    .join(', ')} }`
}
