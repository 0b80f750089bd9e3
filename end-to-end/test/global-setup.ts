import { type Rehearsal, rehearseRelease } from '@crm-clients/scripts/release'
import { repositoryRoot } from '@crm-clients/scripts/repository'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The URL of a registry that has every package of this repository. */
    registry: string
    /** The copy of the repository that the packages were built in, absolute. */
    releasedFrom: string
    /** The variables that publish to that registry. */
    releaseEnvironment: Record<string, string>
    /** What was published: name, version and the tarball, absolute. */
    published: { name: string; version: string; file: string }[]
  }
}

let rehearsal: Rehearsal | undefined

/** Releases everything once, as the workflow does, to a registry that lives as long as the tests. */
export async function setup({ provide }: TestProject): Promise<void> {
  rehearsal = await rehearseRelease(repositoryRoot, step => console.log(step))
  provide('registry', rehearsal.registry)
  provide('releasedFrom', rehearsal.place.root)
  provide('releaseEnvironment', { ...rehearsal.place.env })
  provide('published', [...rehearsal.published])
}

/** Stops the registry, and deletes what was published to it. */
export async function teardown(): Promise<void> {
  await rehearsal?.[Symbol.asyncDispose]()
}
