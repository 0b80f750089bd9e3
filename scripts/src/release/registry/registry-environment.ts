import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The variables that make npm and pnpm take everything from one registry, and publish to it, whoever uses this machine:
 * the configuration of the user, and with it every credential, is left out.
 *
 * @param folder a temporary folder for a configuration file.
 */
export async function registryEnvironment(url: string, folder: string): Promise<Record<string, string>> {
  const userconfig = join(folder, 'npmrc')
  // npm refuses to publish without a token, also where the registry asks for none.
  const lines = [`registry=${url}`, `@crm-clients:registry=${url}`, `${url.replace(/^https?:/, '')}:_authToken=anyone`]
  await writeFile(userconfig, `${lines.join('\n')}\n`)
  return { npm_config_userconfig: userconfig, npm_config_registry: url }
}
