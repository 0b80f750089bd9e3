import { runOrThrow } from '../repository/run-command.ts'

/** What a registry knows of the newest release of a package. */
export interface NewestRelease {
  readonly version: string
  /** The day, such as `2026-11-05`. */
  readonly day: string
  readonly licence: string
}

/** Asks npm's registry. */
export async function askRegistry(name: string, cwd: string): Promise<NewestRelease> {
  const fields = ['version', 'license', 'time']
  const answer = JSON.parse(await runOrThrow('npm', ['view', `${name}@latest`, ...fields, '--json'], { cwd })) as {
    readonly version: string
    readonly license: string
    readonly time: Readonly<Record<string, string>>
  }
  const day = answer.time[answer.version]?.slice(0, 10) ?? ''
  return { version: answer.version, day, licence: answer.license }
}
