import type { ApiDescription } from '@crm-clients/openapi'
import { constantCase } from '@crm-clients/openapi/operation'

/** The environment variables of a vendor. */
export function listVariables({ name, credentials }: ApiDescription): string[] {
  const suffixes = ['BASE_URL', ...credentials.map(({ environmentSuffix }) => environmentSuffix)]
  return suffixes.map(suffix => `${constantCase(name)}_${suffix}`)
}

/** Runs something without environment variables of a vendor: developers have real credentials in them. */
export async function withoutVariables<Result>(names: readonly string[], run: () => Promise<Result>): Promise<Result> {
  const saved = names.flatMap(name => (process.env[name] === undefined ? [] : [[name, process.env[name]] as const]))
  for (const [name] of saved) delete process.env[name]
  try {
    return await run()
  } finally {
    for (const [name, value] of saved) process.env[name] = value
  }
}
