import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { ApiDescription } from '@crm-clients/openapi'
import { type CompilerError, compile } from '@crm-clients/scripts/diff'
import { generateVendor } from '@crm-clients/scripts/generate'
import { renderValue } from './render-value.ts'
import { listTypedValues, type TypedValue } from './typed-values.ts'

/** A value that its type takes though it should not, or refuses though it should not. */
export interface WrongType extends Pick<TypedValue, 'name' | 'expects'> {
  /** Which of the documents it is about: its place among them. */
  readonly document: number
  /** The value as it was compiled. */
  readonly code: string
  /** What TypeScript says. */
  readonly error?: string
}

/** What came of it. */
export interface TypeReport {
  readonly compiled: number
  readonly refused: number
  readonly wrong: readonly WrongType[]
}

/**
 * Generates the types of several documents and compiles them in one run, with the calls and answers of their contract cases:
 * what a schema accepts has to compile, and what it refuses has not, where the types can know.
 *
 * @param folder a place for them, from which the packages are found that they import.
 */
export async function holdTypes(apis: readonly ApiDescription[], folder: string): Promise<TypeReport> {
  const files = new Map<string, string>()
  const valuesIn = new Map<string, { readonly document: number; readonly values: readonly TypedValue[] }>()
  for (const [document, api] of apis.entries()) {
    const place = `types${document}`
    // What is in them need not be on disk, but TypeScript looks into no folder that is not.
    await mkdir(join(folder, place), { recursive: true })
    const generated = await generateVendor(
      { slug: 'acme', specName: 'acme.json', factoryName: 'createAcmeClient' },
      api,
    )
    for (const [name, text] of generated)
      if (/^(schema|operations)\.ts$/.test(name)) files.set(`${place}/${name}`, text)
    const values = listTypedValues(api)
    // One value a line, so that a line says which one is wrong.
    files.set(`${place}/values.ts`, [IMPORTS, ...values.map(renderTyped), GIVEN].join('\n'))
    valuesIn.set(`${place}/values.ts`, { document, values })
  }
  const errors = await compile(folder, files, [...files.keys()])
  const broken = [...errors].filter(([file, found]) => !valuesIn.has(file) && found.length > 0)
  if (broken.length > 0)
    return { compiled: 0, refused: 0, wrong: broken.map(([file, found]) => brokenTypes(file, found)) }
  const all = [...valuesIn].flatMap(([file, { document, values }]) =>
    values.map(({ name, value, expects }, index) => {
      const error = errors.get(file)?.find(({ line }) => line === index + 1)?.message
      return { document, name, expects, value, error }
    }),
  )
  return {
    compiled: all.filter(({ expects }) => expects === 'compiles').length,
    refused: all.filter(({ expects }) => expects !== 'compiles').length,
    wrong: all
      .filter(({ expects, error }) => (expects === 'compiles') === (error !== undefined))
      .map(({ value, error, ...each }) => ({
        ...each,
        code: renderValue(value),
        ...(error !== undefined && { error }),
      })),
  }
}

/** What a schema accepts may have more properties than its type names, which TypeScript refuses where it sees a literal. */
function renderTyped({ type, value, expects }: TypedValue, index: number): string {
  return expects === 'compiles'
    ? `given<${type}>()(${renderValue(value, '[mark]: true')})`
    : `export const value${index}: ${type} = ${renderValue(value)}`
}

const IMPORTS = "import type * as types from './operations.ts'; import type * as schema from './schema.ts'"

/**
 * An object that has nothing but properties that its type does not name is refused where all properties of the type are optional.
 * One property that all objects of both have makes that none: https://www.typescriptlang.org/docs/handbook/release-notes/typescript-2-4.html
 */
const GIVEN = `
declare const mark: unique symbol
type Marked<Type> = Type extends Blob ? Type
  : Type extends readonly unknown[] ? { [Key in keyof Type]: Marked<Type[Key]> }
  : Type extends object ? { [Key in keyof Type]: Marked<Type[Key]> } & { readonly [mark]?: true }
  : Type
declare function given<Type>(): <Value extends Marked<Type>>(value: Value) => void`

/** Types that do not compile by themselves. */
function brokenTypes(file: string, [error]: readonly CompilerError[]): WrongType {
  const document = Number(/^types(\d+)/.exec(file)?.[1])
  return {
    document,
    name: file,
    expects: 'compiles',
    code: `line ${(error?.line ?? 0) + 1}`,
    error: error?.message ?? '',
  }
}
