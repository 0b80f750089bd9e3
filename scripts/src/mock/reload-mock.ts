import { createMock, type ServedMock, startMock } from '@crm-clients/testing'

/**
 * Replaces a mock by one of the spec as it is now, on the same port.
 * @throws when the spec is broken; the old mock then goes on.
 */
export async function reloadMock(mock: ServedMock, specFile: string): Promise<ServedMock> {
  // Only a spec that makes a mock is worth stopping the old one for.
  await createMock(specFile)
  await mock.close()
  return { ...(await startMock(specFile, { port: mock.port })), name: mock.name }
}
