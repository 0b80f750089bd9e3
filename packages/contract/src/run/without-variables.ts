import type { ApiDescription } from '@crm-clients/openapi'
import { constantCase } from '@crm-clients/openapi/operation'

/** Runs something without the environment variables of a vendor: developers have real credentials in them. */
export async function withoutVariables<Result>(api: ApiDescription, run: () => Promise<Result>): Promise<Result> {
  const suffixes = ['BASE_URL', ...api.credentials.map(({ environmentSuffix }) => environmentSuffix)]
  const names = suffixes.map(suffix => `${constantCase(api.name)}_${suffix}`)
  const saved = names.map(name => [name, process.env[name]] as const)
  for (const name of names) delete process.env[name]
  try {
    return await run()
  } finally {
    for (const [name, value] of saved) if (value !== undefined) process.env[name] = value
  }
}
