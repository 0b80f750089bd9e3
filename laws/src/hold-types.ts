import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type ContractCase, exposeCall, listContractCases } from '@crm-clients/contract'
import type { ApiDescription } from '@crm-clients/openapi'
import { keepsIntegers, splitPointer, writeExactJson } from '@crm-clients/openapi/document'
import type { Operation } from '@crm-clients/openapi/operation'
import { type CompilerError, compile } from '@crm-clients/scripts/diff'
import { generateVendor } from '@crm-clients/scripts/generate'
import { renderValue } from './render-value.ts'

/** A call that the types take though they should not, or refuse though they should. */
export interface WrongType {
  /** Which of the documents it is about: its place among them. */
  readonly document: number
  /** The case that the call is of. */
  readonly name: string
  readonly expects: 'compiles' | 'does not compile'
  /** The call as it was compiled. */
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
 * Generates the types of several documents and compiles them in one run, with the calls of their contract cases: what a
 * schema accepts has to compile, and what it refuses has not, where the types can know.
 *
 * @param folder a place for them, from which the packages are found that they import.
 */
export async function holdTypes(apis: readonly ApiDescription[], folder: string): Promise<TypeReport> {
  const files = new Map<string, string>()
  const calls = new Map<string, readonly TypedCall[]>()
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
    const typed = listContractCases(api).flatMap(contractCase => typedCall(api, document, contractCase))
    // One call a line, so that a line says which call is wrong.
    const lines = typed.map(renderCall)
    files.set(`${place}/calls.ts`, ["import type * as types from './operations.ts'", ...lines, GIVEN].join('\n'))
    calls.set(`${place}/calls.ts`, typed)
  }
  const errors = compile(folder, files, [...files.keys()])
  const broken = [...errors].filter(([file, found]) => !calls.has(file) && found.length > 0)
  if (broken.length > 0)
    return { compiled: 0, refused: 0, wrong: broken.map(([file, found]) => brokenTypes(file, found)) }
  const all = [...calls].flatMap(([file, typed]) =>
    typed.map((call, index) => ({
      call,
      error: errors
        .get(file)
        ?.find(
          ({ line, message }) => line === index + 1 && !(call.expects === 'compiles' && BEYOND_TYPES.test(message)),
        )?.message,
    })),
  )
  return {
    compiled: all.filter(({ call }) => call.expects === 'compiles').length,
    refused: all.filter(({ call }) => call.expects !== 'compiles').length,
    wrong: all
      .filter(({ call, error }) => (call.expects === 'compiles') === (error !== undefined))
      .map(({ call: { type: _, ...call }, error }) => ({ ...call, ...(error !== undefined && { error }) })),
  }
}

/** What a schema accepts may have more properties than its type names, which TypeScript refuses where it sees a literal. */
function renderCall({ type, code, expects }: TypedCall, index: number): string {
  return expects === 'compiles'
    ? `given<types.${type}>()(${code})`
    : `export const call${index}: types.${type} = ${code}`
}

const GIVEN = 'declare function given<Type>(): <Value extends Type>(value: Value) => void'

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

/** What types do not say: which other properties an object may have. */
const BEYOND_TYPES = /^Object literal may only specify known properties|has no properties in common/

interface TypedCall extends Omit<WrongType, 'error'> {
  readonly type: string
}

/** The call of a case whose types TypeScript can judge. */
function typedCall(api: ApiDescription, document: number, contractCase: ContractCase): TypedCall[] {
  const { kind, name } = contractCase
  if (kind !== 'accepted' && kind !== 'refused') return []
  const { operationId, call } = contractCase
  if (namesConstructor(api.operation(operationId))) return []
  if (kind === 'refused' && !(contractCase.alteration === undefined && isKnownToTypes(api, contractCase))) return []
  const operation = api.operation(operationId)
  const code = renderValue(operation ? exposeCall(api, operation, call) : call)
  const type = `${operationId.charAt(0).toUpperCase()}${operationId.slice(1)}Arguments`
  return [{ document, name, type, code, expects: kind === 'accepted' ? 'compiles' : 'does not compile' }]
}

/** Whether an operation names a property that every object has, with a type of its own: TypeScript takes that for the property. */
function namesConstructor(operation: Operation | undefined): boolean {
  return writeExactJson([operation?.parameters, operation?.requestBody]).includes('"constructor"')
}

/** What is missing, or of another type where one is named. In one of several branches, another one may allow it. */
function isKnownToTypes(api: ApiDescription, contractCase: Extract<ContractCase, { kind: 'refused' }>): boolean {
  const { reason, call, operationId } = contractCase
  const { code = '', isAlternative, location, keywordPointer = '' } = reason
  if (isAlternative || Object.keys(api.operation(operationId)?.requestBody?.content ?? {}).length > 1) return false
  if (code === 'additionalProperties') return isClosed(api, keywordPointer)
  if (INDEXED.test(keywordPointer) || location.includes('/unexpected')) return false
  if (code === 'required' || code === 'x-exclusive-parameters') return true
  if (code !== 'type') return false
  const value = splitPointer(location).reduce<unknown>((whole, step) => Object(whole)[step], call)
  // Types know of no integers, and not which texts are those of integers.
  const isUntold =
    ['number', 'bigint'].includes(typeof value) || (typeof value === 'string' && keepsIntegers(api.document))
  return value !== undefined && !isUntold
}

/** What is said of properties without a name of their own. TypeScript has one type for all of them, and for those that have one. */
const INDEXED = /\/(patternProperties|additionalProperties|unevaluatedProperties)\//

/** Whether an object has those properties alone that it names. */
function isClosed({ document }: ApiDescription, pointer: string): boolean {
  const schema = splitPointer(pointer)
    .slice(0, -1)
    .reduce<unknown>((whole, step) => Object(whole)[step], document)
  return !('patternProperties' in Object(schema))
}
