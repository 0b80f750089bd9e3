import type { ApiDescription } from '@crm-clients/openapi'
import { constantCase } from '@crm-clients/openapi/operation'

const variables = new WeakMap<ApiDescription, readonly string[]>()

/** Runs something without the environment variables of a vendor: developers have real credentials in them. */
export async function withoutVariables<Result>(api: ApiDescription, run: () => Promise<Result>): Promise<Result> {
  const names = variables.get(api) ?? listVariables(api)
  variables.set(api, names)
  const saved = names.map(name => [name, process.env[name]] as const)
  for (const name of names) delete process.env[name]
  try {
    return await run()
  } finally {
    for (const [name, value] of saved) if (value !== undefined) process.env[name] = value
  }
}

function listVariables({ name, credentials }: ApiDescription): string[] {
  const suffixes = ['BASE_URL', ...credentials.map(({ environmentSuffix }) => environmentSuffix)]
  return suffixes.map(suffix => `${constantCase(name)}_${suffix}`)
}
