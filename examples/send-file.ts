// Creates a contract and sends its document to where the answer wants it, in one call. The client's tokens do not go there. Here a mock on
// a port answers. The real Kare answers when you leave the options out and set KARE_TOKEN and KARE_SESSION_TOKEN.
import { createKareClient, isUploadError } from '@crm-clients/kare'
import { startMock } from '@crm-clients/mock'

await using mock = await startMock('kare')
const kare = createKareClient({ token: 'test', sessionToken: 'test', baseUrl: mock.url })

// From the disk: `await fileFromPath('agreement.pdf', { type: 'application/pdf' })`.
const agreement = new File(['%PDF-1.7'], 'agreement.pdf', { type: 'application/pdf' })
const args = {
  path: { companyId: 123 },
  body: { name: 'Service Agreement', description: 'Annual renewal pending approval.' },
}
const { data } = await kare.createTrainingContract.withFile(args, agreement)
console.log('contract', data?.id, 'with', mock.uploads[0]?.file.name)

// When the file is not taken, the contract is there nevertheless.
mock.respond('createTrainingContract', { body: { data: { id: 2 }, upload: { presignedUrl: `${mock.url}/nowhere` } } })
const error: unknown = await kare.createTrainingContract.withFile(args, agreement).catch((reason: unknown) => reason)
if (isUploadError(error)) console.log('not taken:', error.status, error.operation)

/* Prints:
contract 1 with agreement.pdf
not taken: 404 createTrainingContract
*/
