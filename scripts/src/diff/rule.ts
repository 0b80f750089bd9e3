/** What a change means for code that uses the client. Ordered by weight in {@link verdicts}. */
export type ChangeVerdict = 'breaking' | 'minor' | 'patch'

/** All verdicts, the heaviest first. */
export const verdicts: readonly ChangeVerdict[] = ['breaking', 'minor', 'patch']

/** What callers send, what they get back, or what the client is besides: its methods, exports and texts. */
export type ChangeDirection = 'request' | 'response' | 'client'

/**
 * Whether the generated types show a breaking change: `always`, `partly` (it depends on the rest of the schema), or
 * `never`. A change that types always show and TypeScript accepts is a disagreement.
 */
export type Visibility = 'always' | 'partly' | 'never'

/** One row of the table of rules. */
export interface ChangeRule<Id extends string = string> {
  /** Starts with the direction: `response-enum-value-added`. */
  readonly id: Id
  readonly direction: ChangeDirection
  readonly verdict: ChangeVerdict
  readonly types: Visibility
  /** When the rule applies, as half a sentence. */
  readonly when: string
}

/** A row about what callers send. */
export function request<const Name extends string>(
  name: Name,
  verdict: ChangeVerdict,
  types: Visibility,
  when: string,
) {
  return { id: `request-${name}`, direction: 'request', verdict, types, when } as ChangeRule<`request-${Name}`>
}

/** A row about what callers get back. */
export function response<const Name extends string>(
  name: Name,
  verdict: ChangeVerdict,
  types: Visibility,
  when: string,
) {
  return { id: `response-${name}`, direction: 'response', verdict, types, when } as ChangeRule<`response-${Name}`>
}

/** A row about the client as a whole. */
export function client<const Name extends string>(name: Name, verdict: ChangeVerdict, types: Visibility, when: string) {
  return { id: `client-${name}`, direction: 'client', verdict, types, when } as ChangeRule<`client-${Name}`>
}

/** Fewer values than before: a caller may send one that is now refused; whoever reads gets nothing unknown. */
export function narrows<const Name extends string>(name: Name, types: Visibility, when: string) {
  return [request(name, 'breaking', types, when), response(name, 'minor', types, when)] as const
}

/** More values than before: callers may go on as they are; whoever reads may get one that it does not know. */
export function widens<const Name extends string>(name: Name, types: Visibility, when: string) {
  return [request(name, 'minor', types, when), response(name, 'breaking', types, when)] as const
}

/** Other values than before, or nobody can tell: both directions break. */
export function replaces<const Name extends string>(name: Name, types: Visibility, when: string) {
  return [request(name, 'breaking', types, when), response(name, 'breaking', types, when)] as const
}

/** The same verdict in both directions. */
export function either<const Name extends string>(name: Name, verdict: ChangeVerdict, types: Visibility, when: string) {
  return [request(name, verdict, types, when), response(name, verdict, types, when)] as const
}
