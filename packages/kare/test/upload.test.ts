import { startMock } from '@crm-clients/mock'
import { expect, test } from 'vitest'
import { createKareClient, toFile } from '../src/index.ts'

const contract = { name: 'Service Agreement', description: 'Annual renewal pending approval.' }
const path = { companyId: 123 }

test('a training contract and its document are one call, over a real port', async () => {
  await using mock = await startMock('kare')
  const kare = createKareClient({ token: 'test', sessionToken: 'test', baseUrl: mock.url })
  const document = await toFile(Buffer.from('agreement'), { name: 'agreement.pdf', type: 'application/pdf' })
  const { data } = await kare.createTrainingContract.withFile({ path, body: contract }, document)
  expect(data?.name).toBe('Service Agreement')
  const [request] = mock.requestsTo('createTrainingContract')
  expect(request?.body).toEqual({
    ...contract,
    document: { name: 'agreement.pdf', mimeType: 'application/pdf', size: 9 },
  })
  const [upload] = mock.uploads
  expect([upload?.file.name, upload?.file.type, await upload?.file.text()]).toEqual([
    'agreement.pdf',
    'application/pdf',
    'agreement',
  ])
  mock.verify()
})
