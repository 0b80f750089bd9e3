import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runOrThrow } from '@crm-clients/scripts/repository'
import type { RemoteCache } from './start-remote-cache.ts'

/** A task of a run: where its result came from, or `undefined` when it had to be carried out. */
export type TaskSources = ReadonlyMap<string, 'LOCAL' | 'REMOTE' | undefined>

interface Summary {
  readonly tasks: readonly { readonly taskId: string; readonly cache: { readonly source?: 'LOCAL' | 'REMOTE' } }[]
}

/**
 * Runs turbo in a checkout, with a remote cache and with no settings of whoever runs this.
 * @throws when a task fails.
 */
export async function runTurbo(folder: string, cache: RemoteCache, ...tasks: string[]): Promise<TaskSources> {
  const args = ['run', ...tasks, '--summarize', '--output-logs=errors-only']
  await runOrThrow(turboOf(folder), args, { cwd: folder, env: turboEnvironment(folder, cache) })
  const [file = ''] = globSync('.turbo/runs/*.json', { cwd: folder })
  const summary = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Summary
  return new Map(summary.tasks.map(({ taskId, cache: { source } }) => [taskId, source]))
}

/** The tasks that turbo would run in a checkout for what is different from a branch. */
export async function listAffected(folder: string, base: string, ...tasks: string[]): Promise<string[]> {
  const env = { ...turboEnvironment(folder), TURBO_SCM_BASE: base }
  const printed = await runOrThrow(turboOf(folder), ['run', ...tasks, '--affected', '--dry=json'], { cwd: folder, env })
  return (JSON.parse(printed) as Summary).tasks.map(({ taskId }) => taskId)
}

function turboOf(folder: string): string {
  return join(folder, 'node_modules/.bin/turbo')
}

function turboEnvironment(folder: string, cache?: RemoteCache): Record<string, string | undefined> {
  const inherited = Object.keys(process.env).filter(name => name.startsWith('TURBO_'))
  return {
    ...Object.fromEntries(inherited.map(name => [name, undefined])),
    ...(cache && { TURBO_API: cache.url, TURBO_TOKEN: cache.token, TURBO_TEAM: 'crm-clients' }),
    TURBO_TELEMETRY_DISABLED: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
    // Where turbo looks for the settings of its user.
    XDG_CONFIG_HOME: join(folder, '.turbo/config'),
  }
}
