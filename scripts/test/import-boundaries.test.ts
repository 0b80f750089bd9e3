import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkImports } from '../src/check/check-imports.ts'
import { checkHouse } from '../src/house/check-house.ts'
import { copyForTest } from './copy-for-test.ts'

type Boundary = readonly [file: string, imported: string, verdict: 'refused' | 'allowed']

/** Who may import whom. */
const packages: readonly Boundary[] = [
  ['packages/runtime/src/probe.ts', '@crm-clients/kare', 'refused'],
  ['packages/runtime/src/probe.ts', '@crm-clients/openapi', 'refused'],
  ['packages/runtime/src/probe.ts', 'openapi-fetch', 'refused'],
  ['packages/runtime/src/probe.ts', 'node:fs', 'refused'],
  ['packages/runtime/src/probe.ts', './hooks.ts', 'allowed'],
  ['packages/runtime/src/openapi-fetch.ts', 'openapi-fetch', 'allowed'],
  ['packages/runtime/src/opentelemetry.ts', '@opentelemetry/api', 'allowed'],
  ['packages/kare/src/probe.ts', '@crm-clients/fintoro', 'refused'],
  ['packages/kare/src/probe.ts', '@crm-clients/openapi', 'refused'],
  ['packages/kare/src/probe.ts', 'openapi-fetch', 'refused'],
  ['packages/kare/src/probe.ts', '@crm-clients/runtime', 'allowed'],
  ['packages/kare/src/probe.ts', './generated/vendor.ts', 'allowed'],
  ['packages/openapi/src/probe.ts', '@crm-clients/mock', 'refused'],
  ['packages/openapi/src/probe.ts', '@crm-clients/runtime', 'refused'],
  ['packages/openapi/src/probe.ts', 'lodash', 'refused'],
  ['packages/openapi/src/probe.ts', 'node:fs', 'allowed'],
  ['packages/mock/src/probe.ts', '@crm-clients/contract', 'refused'],
  ['packages/mock/src/probe.ts', '@crm-clients/verify', 'refused'],
  ['packages/mock/src/probe.ts', '@crm-clients/runtime', 'refused'],
  ['packages/mock/src/probe.ts', '@crm-clients/openapi/document', 'allowed'],
  ['packages/mock/src/control-client.ts', '@crm-clients/runtime', 'allowed'],
  ['packages/mock/src/control-client.ts', '@crm-clients/openapi', 'refused'],
  ['packages/mock/src/probe.ts', '@crm-clients/runtime/redaction', 'allowed'],
  ['packages/mock/src/probe.ts', '@crm-clients/mock-page', 'allowed'],
  ['packages/mock-page/src/probe.ts', '@crm-clients/mock', 'refused'],
  ['packages/mock-page/src/probe.ts', 'swagger-ui-dist', 'refused'],
  ['packages/mock-page/src/probe.ts', '@crm-clients/openapi/operation', 'allowed'],
  ['packages/contract/src/probe.ts', '@crm-clients/verify', 'refused'],
  ['packages/contract/src/probe.ts', '@crm-clients/scripts/repository', 'refused'],
  ['packages/contract/src/probe.ts', '@stoplight/prism-http', 'refused'],
  ['packages/contract/src/probe.ts', '@crm-clients/mock', 'allowed'],
  ['packages/contract/src/probe.ts', '@crm-clients/runtime', 'allowed'],
  ['packages/verify/src/probe.ts', '@crm-clients/mock', 'refused'],
  ['packages/verify/src/probe.ts', '@crm-clients/contract', 'refused'],
  ['packages/verify/src/probe.ts', '@stoplight/prism-http', 'refused'],
  ['packages/verify/src/probe.ts', '@crm-clients/openapi/sampling', 'allowed'],
  ['packages/verify/src/probe.ts', '@crm-clients/runtime', 'refused'],
  ['packages/verify/src/probe.ts', '@crm-clients/runtime/redaction', 'allowed'],
  ['scripts/src/probe.ts', '@crm-clients/runtime', 'refused'],
  ['scripts/src/probe.ts', '@crm-clients/kare', 'refused'],
  ['scripts/src/probe.ts', '@crm-clients/mutation', 'refused'],
  ['scripts/src/probe.ts', '@crm-clients/openapi/operation', 'allowed'],
  ['scripts/src/probe.ts', '@crm-clients/verify', 'allowed'],
  ['scripts/src/probe.ts', '@crm-clients/mock-page', 'allowed'],
]

/** Nobody reaches into another package. */
const paths: readonly Boundary[] = [
  ['packages/mock/src/probe.ts', '../../openapi/src/load-api.ts', 'refused'],
  ['packages/mock/test/probe.ts', '../../openapi/src/load-api.ts', 'refused'],
  ['packages/mock/test/probe.ts', '@crm-clients/openapi/src/load-api.ts', 'refused'],
  ['packages/mock/test/probe.ts', '../src/index.ts', 'allowed'],
  ['scripts/src/probe.ts', '../../packages/openapi/src/load-api.ts', 'refused'],
  ['bench/src/probe.ts', '@crm-clients/scripts/src/cli.ts', 'refused'],
  ['end-to-end/test/probe.ts', '../../scripts/src/cli.ts', 'refused'],
  ['mutation/src/probe.ts', '@crm-clients/scripts/repository', 'allowed'],
]

/** What others make is imported in one place. */
const exits: readonly Boundary[] = [
  ['packages/openapi/src/document/probe.ts', 'js-yaml', 'refused'],
  ['packages/openapi/src/document/yaml.ts', 'js-yaml', 'allowed'],
  ['packages/openapi/src/schema/probe.ts', 'ajv', 'refused'],
  ['packages/openapi/src/schema/probe.ts', 'ajv-formats', 'refused'],
  ['packages/openapi/src/validation/probe.ts', 'ajv/dist/2020.js', 'allowed'],
  ['packages/openapi/src/sampling/probe.ts', '@eslint-community/regexpp', 'refused'],
  ['packages/mock/src/probe.ts', '@stoplight/prism-http', 'refused'],
  ['packages/mock/src/probe.ts', 'fp-ts/Either', 'refused'],
  ['packages/mock/src/engine/probe.ts', '@stoplight/prism-http', 'allowed'],
  ['packages/contract/src/judge/probe.ts', '@hyperjump/json-schema/draft-2020-12', 'refused'],
  ['packages/contract/src/oracle/probe.ts', '@hyperjump/json-schema/draft-2020-12', 'allowed'],
  ['scripts/src/probe.ts', 'openapi-typescript', 'refused'],
  ['scripts/src/probe.ts', 'typescript', 'refused'],
  ['scripts/src/probe.ts', 'typescript-native/unstable/async', 'refused'],
  ['scripts/src/probe.ts', '@redocly/openapi-core', 'refused'],
  ['scripts/src/probe.ts', 'js-yaml', 'refused'],
  ['scripts/src/probe.ts', 'esbuild', 'refused'],
  ['mutation/src/probe.ts', '@hyperjump/json-schema/draft-2020-12', 'refused'],
  ['scripts/src/generate/render-schema.ts', 'openapi-typescript', 'allowed'],
  ['scripts/src/generate/type-nodes.ts', 'typescript', 'allowed'],
  ['scripts/src/diff/types/compile.ts', 'typescript-native/unstable/async', 'allowed'],
]

/** The rooms of packages, each with one that is built on it. */
const rooms: readonly Boundary[] = [
  ['packages/contract/src/cases/probe.ts', '../run/contract.ts', 'refused'],
  ['packages/contract/src/run/probe.ts', '../judge/judge.ts', 'refused'],
  ['packages/contract/src/oracle/probe.ts', '../judge/judge.ts', 'refused'],
  ['packages/contract/src/judge/probe.ts', '../coverage/coverage.ts', 'refused'],
  ['packages/contract/src/coverage/probe.ts', '../run/contract.ts', 'refused'],
  ['packages/contract/src/random/probe.ts', '../resilience/index.ts', 'refused'],
  ['packages/contract/src/resilience/probe.ts', '../random/index.ts', 'refused'],
  ['packages/contract/src/judge/probe.ts', '../oracle/oracle.ts', 'allowed'],
  ['packages/runtime/src/redaction/probe.ts', '../errors/api-error.ts', 'refused'],
  ['packages/runtime/src/features/probe.ts', '../request/build-request.ts', 'refused'],
  ['packages/runtime/src/answer/probe.ts', '../sending/retry.ts', 'refused'],
  ['packages/runtime/src/errors/probe.ts', '../credentials/sent-secrets.ts', 'refused'],
  ['packages/runtime/src/credentials/probe.ts', '../sending/retry.ts', 'refused'],
  ['packages/runtime/src/request/probe.ts', '../sending/retry.ts', 'refused'],
  ['packages/runtime/src/sending/probe.ts', '../client/client.ts', 'refused'],
  ['packages/runtime/src/client/probe.ts', '../sending/retry.ts', 'allowed'],
  ['packages/runtime/src/uploads/probe.ts', '../client/client.ts', 'refused'],
  ['packages/verify/src/exchange/probe.ts', '../compare/compare.ts', 'refused'],
  ['packages/verify/src/compare/probe.ts', '../report/verify-report.ts', 'refused'],
  ['packages/verify/src/verification/probe.ts', '../plan/decide.ts', 'refused'],
  ['packages/verify/src/plan/probe.ts', '../report/verify-report.ts', 'refused'],
  ['packages/verify/src/report/probe.ts', '../proxy/verifying-proxy.ts', 'refused'],
  ['packages/verify/src/proxy/probe.ts', '../report/verify-report.ts', 'allowed'],
  ['packages/openapi/src/document/probe.ts', '../schema/index.ts', 'refused'],
  ['packages/openapi/src/schema/probe.ts', '../serialization/index.ts', 'refused'],
  ['packages/openapi/src/serialization/probe.ts', '../operation/index.ts', 'refused'],
  ['packages/openapi/src/operation/probe.ts', '../validation/index.ts', 'refused'],
  ['packages/openapi/src/validation/probe.ts', '../sampling/index.ts', 'refused'],
  ['packages/openapi/src/sampling/probe.ts', '../request/index.ts', 'refused'],
  ['packages/openapi/src/http/probe.ts', '../request/index.ts', 'refused'],
  ['packages/openapi/src/request/probe.ts', '../sampling/index.ts', 'refused'],
  ['packages/openapi/src/command-line/probe.ts', '../document/index.ts', 'refused'],
  ['packages/openapi/src/request/probe.ts', '../operation/index.ts', 'allowed'],
  ['packages/openapi/src/document/probe.ts', '../api-description.ts', 'allowed'],
]

test.each([
  ['who may import whom', packages],
  ['nobody reaches into another package', paths],
  ['what others make is imported in one place', exits],
  ['rooms have a direction', rooms],
])('%s', { timeout: 60_000 }, async (_, boundaries) => {
  const folder = copyForTest()
  const lines = new Map<string, string[]>()
  for (const [file, imported] of boundaries) lines.set(file, [...(lines.get(file) ?? []), `import '${imported}'`])
  for (const [file, imports] of lines) writeFileSync(join(folder, file), `${imports.join('\n')}\n`)
  const refused = [...(await checkImports(folder)), ...checkHouse(folder)].filter(({ rule }) => /import/.test(rule))
  const found = boundaries.map(([file, imported]) => {
    const line = (lines.get(file)?.indexOf(`import '${imported}'`) ?? 0) + 1
    const isRefused = refused.some(finding => finding.file === file && finding.line === line)
    return [file, imported, isRefused ? 'refused' : 'allowed']
  })
  expect(found).toEqual(boundaries)
})
