import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Consumer, createConsumer } from '@crm-clients/scripts/release'
import { repositoryRoot } from '@crm-clients/scripts/repository'
import { listNamedFiles } from '@crm-clients/test-support'

/** A project of somebody who did what a page of the docs says. */
export interface PageProject extends Consumer, AsyncDisposable {}

/**
 * Makes a project of the files that a page of the docs shows, and installs what they need.
 *
 * @param page its name in `docs`, such as `nextjs.md`.
 * @param options `files` are those that the page leaves to its reader.
 */
export async function createPageProject(
  page: string,
  options: Parameters<typeof createConsumer>[0],
): Promise<PageProject> {
  const shown = listNamedFiles(readFileSync(join(repositoryRoot, 'docs', page), 'utf8'))
  const consumer = await createConsumer({ ...options, files: { ...shown, ...options.files } })
  return { ...consumer, [Symbol.asyncDispose]: () => consumer.remove() }
}
