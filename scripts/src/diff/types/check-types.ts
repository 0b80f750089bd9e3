import type { ApiDescription } from '@crm-clients/openapi'
import type { Operation } from '@crm-clients/openapi/operation'
import { renderSchema } from '../../generate/render-schema.ts'
import { nameTypesOf } from '../../generate/type-names.ts'
import { typeDocument } from '../../generate/typed-document/typed-document.ts'
import { repositoryRoot } from '../../repository/workspace.ts'
import type { TypedPart, TypeSlot } from '../type-slot.ts'
import { compile } from './compile.ts'
import { narrowDocument, operationKey } from './narrow-document.ts'
import { renderChecks } from './render-checks.ts'

/** Two versions of a spec, and the parts of their types to compare. */
export interface TypeQuestion {
  readonly before: ApiDescription
  readonly after: ApiDescription
  readonly slots: readonly TypeSlot[]
}

/** What TypeScript says about one part of the types. */
export interface TypeAnswer {
  readonly slot: TypeSlot
  /** Why code that compiled with the old types may not compile with the new ones; undefined when it does. */
  readonly problem: string | undefined
}

/** What TypeScript says about all parts of the types, or why it cannot be asked. */
export interface TypeAnswers {
  readonly answers: readonly TypeAnswer[]
  readonly failure?: string
}

/**
 * Asks TypeScript whether old arguments are still accepted and new results are still understood. The types are those
 * that `pnpm generate` renders. All questions together cost one start of the compiler, about a second.
 */
export async function checkTypes(questions: readonly TypeQuestion[]): Promise<TypeAnswers[]> {
  const files = new Map<string, string>()
  const rendered = await Promise.all(questions.map((question, index) => renderQuestion(question, index, files)))
  const checked = [...files.keys()].filter(name => name.endsWith(CHECKS))
  const errors = await compile(`${repositoryRoot}scripts/src/diff/types`, files, checked)
  return questions.map(({ slots }, index) => {
    const { firstLine, failure } = rendered[index] as Rendered
    if (failure !== undefined) return { answers: [], failure }
    const found = errors.get(`${index}${CHECKS}`) ?? []
    const stray = found.find(({ line }) => line < firstLine)
    if (stray) return { answers: [], failure: stray.message }
    const problemAt = (line: number) => found.find(error => error.line === line)?.message
    return { answers: slots.map((slot, position) => ({ slot, problem: problemAt(firstLine + position) })) }
  })
}

const CHECKS = '-checks.ts'

interface Rendered {
  readonly firstLine: number
  readonly failure?: string
}

/** A version that cannot be generated must not keep the others from being compared. */
async function renderQuestion(
  { before, after, slots }: TypeQuestion,
  index: number,
  files: Map<string, string>,
): Promise<Rendered> {
  try {
    const about = slots.flatMap(slot => slot.about ?? [])
    const old = await renderTypes(before, [...about.map(part => part.before), ...listOwn(before, after)])
    const current = await renderTypes(after, [...about.map(part => part.after), ...listOwn(after, before)])
    const { text, firstLine } = renderChecks(slots, {
      before: `./${index}-before.ts`,
      after: `./${index}-after.ts`,
      shape: './client-shape.ts',
      operation: `${repositoryRoot}packages/runtime/src/client/operation-methods.ts`,
      result: `${repositoryRoot}packages/runtime/src/answer/result.ts`,
    })
    files.set(`${index}-before.ts`, old).set(`${index}-after.ts`, current).set(`${index}${CHECKS}`, text)
    return { firstLine }
  } catch (error) {
    return { firstLine: 0, failure: error instanceof Error ? error.message : String(error) }
  }
}

/** The operations that are not in another version, or not by the same name. */
function listOwn({ operations }: ApiDescription, other: ApiDescription): readonly Operation[] {
  const sign = (operation: Operation) => `${operation.source.operationId ?? ''} ${operationKey(operation)}`
  const known = new Set(other.operations.map(sign))
  return operations.filter(operation => !known.has(sign(operation)))
}

/** Callers hand over literals. What is an alias fits a type with an index signature as they do; an interface does not. */
async function renderTypes(api: ApiDescription, parts: readonly TypedPart[]): Promise<string> {
  const typed = narrowDocument(typeDocument(api), parts)
  const kept = new Set(parts.map(part => ('schema' in part ? '' : operationKey(part))))
  const operations = api.operations.filter(operation => kept.has(operationKey(operation)))
  const rendered = await renderSchema(typed, nameTypesOf(typed, operations))
  return rendered.replace(/^export interface (\S+) \{$/gm, 'export type $1 = {')
}
