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

test('whoever logs in hands no token to the storage either', async () => {
  await using mock = await startMock('kare')
  const kare = createKareClient({
    baseUrl: mock.url,
    authenticate: async () => {
      const { data } = await kare.logIn({ body: { email: 'test@mail.com', password: 'StrongP@ssw0rd' } }).unwrap()
      return { token: data.accessToken, sessionToken: data.sessionToken }
    },
  })
  await kare.createTrainingContract.withFile({ path, body: contract }, new File(['%PDF'], 'a.pdf'))
  expect(mock.requests.map(({ method, status }) => `${method} ${status}`)).toEqual(['POST 201', 'POST 201', 'PUT 200'])
  const sent = [...(mock.requests.at(-1)?.headers.keys() ?? [])]
  expect(sent.filter(name => /auth|token|cookie/i.test(name))).toEqual([])
})
