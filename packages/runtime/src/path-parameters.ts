/** Why a call must not be sent, for an `ArgumentError`. */
export interface RefusedArgument {
  readonly argument: string
  readonly problem: string
}

/**
 * Finds the path parameter that would make the request go elsewhere than its operation says. Encoding is no help against
 * dot segments: every URL parser resolves `%2e%2e` as well.
 * @see https://url.spec.whatwg.org/#double-dot-path-segment
 */
export function findUnsafePathParameter(
  template: string,
  parameters: Readonly<Record<string, unknown>> | undefined,
): RefusedArgument | undefined {
  for (const [, name] of template.matchAll(/\{([^{}]+)\}/g)) {
    const value = parameters?.[name as string]
    const argument = `path.${name}`
    if (value === undefined || value === null) return { argument, problem: 'is missing' }
    if (value === '') return { argument, problem: 'is empty' }
    if (/^(\.|%2e){1,2}$/i.test(String(value))) return { argument, problem: 'is a dot segment, which changes the path' }
    if (typeof value === 'number' && !Number.isFinite(value)) return { argument, problem: `is ${value}` }
  }
  return undefined
}
