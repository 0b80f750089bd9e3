import type { OperationIdentity } from './operation-identity.ts'

/** A call, as hooks see it: no filled-in path, no header, no body. */
export type OperationEvent = OperationIdentity

/** One attempt of a call. */
export interface AttemptEvent extends OperationEvent {
  /** The call that this is an attempt of: the same object that the operation hook was given. */
  readonly call: OperationEvent
  /** 1 for the first. */
  readonly attempt: number
  /** Adds a header to this attempt, such as `traceparent`. @throws {ArgumentError} for what no header can carry. */
  setHeader(name: string, value: string): void
}

/** A pause that a rate limit asks for, before an attempt. */
export interface PauseEvent extends OperationEvent {
  /** The call that waits: the same object that the operation hook was given. */
  readonly call: OperationEvent
  /** The attempt that waits for its turn: 1 for the first. */
  readonly attempt: number
  /** Milliseconds until the next try. */
  readonly milliseconds: number
}

/** How a call or an attempt ended: with a status or with an error. */
export interface EndEvent {
  /** Absent when no complete answer arrived. */
  readonly status?: number | undefined
  /** What the call rejects with, or would without a further attempt. */
  readonly error?: unknown
  /** Milliseconds since the start. */
  readonly duration: number
  /** Milliseconds until the next attempt. Absent when there is none. */
  readonly retryIn?: number | undefined
}

/** Called at the end of what the hook was told the start of. */
export type EndHook = (event: EndEvent) => void

/**
 * Functions that are told about calls. What they throw, the call rejects with.
 *
 * @example
 * const hooks: Hooks = {
 *   attempt: ({ operation, attempt }) => ({ status, duration }) => console.log(operation, attempt, status, duration),
 * }
 */
export interface Hooks {
  /** Called when a call starts; what it returns is called when the call ends. */
  readonly operation?: ((event: OperationEvent) => EndHook | undefined) | ((event: OperationEvent) => void)
  /** Called when an attempt starts; what it returns is called when the attempt ends. */
  readonly attempt?: ((event: AttemptEvent) => EndHook | undefined) | ((event: AttemptEvent) => void)
  /** Called when an attempt has to wait for the rate limit: as often as it is put off. */
  readonly pause?: (event: PauseEvent) => void
}

/**
 * Calls one kind of hook, as far as there are any, and returns one function that ends them all, innermost first.
 * @param describe makes what they are told, which takes time that a call without hooks does not have.
 */
export function startHooks<Kind extends keyof Hooks>(
  hooks: Hooks | readonly Hooks[] = [],
  kind: Kind,
  describe: () => Parameters<NonNullable<Hooks[Kind]>>[0],
): (end: Omit<EndEvent, 'duration'>) => void {
  const start = performance.now()
  const ends = [hooks]
    .flat()
    .map(hook => (hook[kind] as ((event: unknown) => EndHook | undefined) | undefined)?.(describe()))
  return end => {
    for (const hook of ends.reverse()) {
      // A short function that is told something may give anything, such as what `push` gives.
      if (typeof hook === 'function') hook({ ...end, duration: performance.now() - start })
    }
  }
}
