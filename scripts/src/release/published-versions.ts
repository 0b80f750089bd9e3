import { type RunOptions, runCommand } from '../repository/run-command.ts'

/**
 * The versions of a package that a registry has, by the configuration of npm on this machine: none when it was never
 * published, `undefined` when the registry cannot be asked.
 */
export async function publishedVersions(name: string, { cwd, env }: RunOptions): Promise<string[] | undefined> {
  const { code, stdout } = await runCommand('npm', ['view', name, 'versions', '--json', '--fetch-retries=0'], {
    cwd,
    env,
  })
  if (code === 0) return [JSON.parse(stdout) as string | string[]].flat()
  return stdout.includes('E404') ? [] : undefined
}
