import type { ConsumerCall } from './calls.ts'

/** The operations of a generated client, as its constants list them. */
export type Operations = Readonly<Record<string, readonly [method: string, path: string, ...unknown[]]>>

/** A consumer that makes the calls by operation. */
export function renderOurConsumer(calls: readonly ConsumerCall[], clientModule: string): string {
  const lines = calls.flatMap(({ operationId, path, query, body, reads }, index) => [
    `const answer${index} = await client[${write(operationId)}](${write({ path, query, body })})`,
    `if (answer${index}.ok) console.log(answer${index}.data.${reads})`,
  ])
  return `import { createGithubClient } from '${clientModule}'\n\nconst client = createGithubClient()\n${lines.join('\n')}\n`
}

/** A consumer that makes the same calls by path, through openapi-fetch. */
export function renderOpenapiFetchConsumer(
  calls: readonly ConsumerCall[],
  schemaModule: string,
  operations: Operations,
): string {
  const lines = calls.flatMap(({ operationId, path, query, body, reads }, index) => {
    const [method, template] = operations[operationId] ?? []
    if (!method || !template) throw new Error(`GitHub's description has no operation ${operationId} any more.`)
    return [
      `const answer${index} = await client.${method}(${write(template)}, ${write({ params: { path, query }, body })})`,
      `if (answer${index}.data) console.log(answer${index}.data.${reads})`,
    ]
  })
  return [
    `import createClient from 'openapi-fetch'`,
    `import type { paths } from '${schemaModule}'`,
    '',
    'const client = createClient<paths>()',
    ...lines,
    '',
  ].join('\n')
}

/** `JSON.stringify` leaves out what is undefined, and JSON is TypeScript. */
function write(value: unknown): string {
  return JSON.stringify(value)
}
