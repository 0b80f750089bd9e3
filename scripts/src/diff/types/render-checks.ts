import type { TypeSlot } from '../type-slot.ts'

/** Where the checks find the types that they are about, as import specifiers. */
export interface CheckedModules {
  readonly before: string
  readonly after: string
  /** The module that says what of a client is compared. */
  readonly shape: string
  /** The modules of the runtime that turn an operation into its arguments and its result. */
  readonly operation: string
  readonly result: string
}

/**
 * Renders a module that compiles if the types of both versions are compatible: one line for each slot, in which the old
 * arguments are used as the new ones, or the new result as the old one.
 */
export function renderChecks(slots: readonly TypeSlot[], modules: CheckedModules): { text: string; firstLine: number } {
  const prelude = [
    `import type * as before from ${JSON.stringify(modules.before)}`,
    `import type * as after from ${JSON.stringify(modules.after)}`,
    `import type { CallsByPath, DataOf, ErrorsOf, Names } from ${JSON.stringify(modules.shape)}`,
    `import type { OperationArguments } from ${JSON.stringify(modules.operation)}`,
    `import type { OperationResult } from ${JSON.stringify(modules.result)}`,
    ...['before', 'after'].map(
      version => `type ${nameOf(version)} = { ${parts.map(part => `${part}: ${version}.${part}`).join('; ')} }`,
    ),
  ]
  const checks = slots.map(({ direction, before, after }, index) => {
    const [old, current] = [before(nameOf('before')), after(nameOf('after'))]
    const [given, wanted] = direction === 'request' ? [old, current] : [current, old]
    return `export const check${index} = (value: ${given}): ${wanted} => value`
  })
  return { text: [...prelude, ...checks, ''].join('\n'), firstLine: prelude.length }
}

const parts = ['paths', 'operations', 'components']

function nameOf(version: string): string {
  return version === 'before' ? 'Before' : 'After'
}
