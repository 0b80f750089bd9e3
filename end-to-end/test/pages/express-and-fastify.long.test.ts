import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startMock } from '@crm-clients/mock'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { createPageProject, type PageProject } from '../../src/pages/create-page-project.ts'
import { startProgram } from '../../src/pages/start-program.ts'

let project: PageProject

const listen = {
  express: `import { app } from './APP.ts'
const server = app.listen(0, '127.0.0.1', () => console.log('http://127.0.0.1:' + server.address().port))
`,
  fastify: `import { app } from './APP.ts'
console.log(await app.listen({ port: 0, host: '127.0.0.1' }))
`,
}
/** The line, or the lines, with which the page catches what a client throws. */
const catching = { express: /^app\.use\(answerClientErrors\).*$/m, fastify: /^app\.setErrorHandler\(.*?^\}\)$/ms }

beforeAll(async () => {
  const dependencies = {
    '@crm-clients/fintoro': '*',
    '@types/express': '5',
    '@types/node': '24',
    express: '5',
    fastify: '5',
    typescript: '6',
  }
  project = await createPageProject('express-and-fastify.md', { registry: inject('registry'), dependencies })
  for (const framework of ['express', 'fastify'] as const) {
    const page = readFileSync(join(project.folder, `${framework}-app.ts`), 'utf8')
    writeFileSync(join(project.folder, `${framework}-uncaught.ts`), page.replace(catching[framework], ''))
    for (const app of ['app', 'uncaught']) {
      const start = listen[framework].replace('APP', `${framework}-${app}`)
      writeFileSync(join(project.folder, `start-${framework}-${app}.js`), start)
    }
  }
})
afterAll(() => project?.remove())

/** What an application answers whose vendor answers 401, and what it answers to a request with a bad path. */
async function ask(start: string) {
  await using mock = await startMock('fintoro')
  await using app = await startProgram(project.folder, [start], { FINTORO_TOKEN: 'test', FINTORO_BASE_URL: mock.url })
  const good = await fetch(`${app.url}/events/551`)
  mock.respond('getCrmEvent', { status: 401 })
  const refused = await fetch(`${app.url}/events/551`)
  const bad = await fetch(`${app.url}/events/none`)
  return {
    good: [good.status, ((await good.json()) as { id: number }).id],
    refused: [refused.status, await refused.text()],
    bad: bad.status,
  }
}

test('the code of the page compiles', async () => {
  const args = ['--noEmit', '--strict', '--module', 'nodenext', '--types', 'node', 'express-app.ts', 'fastify-app.ts']
  const { code, stdout } = await project.run(process.execPath, ['node_modules/typescript/bin/tsc', ...args])
  expect([code, stdout]).toEqual([0, ''])
})

test.for(['express', 'fastify'])("a vendor's 401 is a 502 of %s with the page's code", async framework => {
  expect(await ask(`start-${framework}-app.js`)).toEqual({
    good: [200, 551],
    refused: [502, '{"message":"The CRM did not answer as it should."}'],
    bad: 400,
  })
})

test.for(['express', 'fastify'])("a vendor's 401 is one of %s without it, as the page warns", async framework => {
  const { refused } = await ask(`start-${framework}-uncaught.js`)
  expect(refused).toEqual([401, expect.stringContaining('fintoro: GET /contact-activity-logs/')])
})
