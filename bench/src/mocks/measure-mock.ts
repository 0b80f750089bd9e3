import { type MockProgram, withMockProgram } from './mock-program.ts'

/** What one start of a mock, and some thousand requests to it, took. */
export interface MockMeasures {
  readonly seconds: number
  readonly requestsPerSecond: number
  readonly megabytes: number
}

const REQUESTS = 3000
const AT_ONCE = 8
const HEADERS = { authorization: 'Bearer test' }

/** Starts a mock of a document, and sends the same request to it again and again. @throws when one is refused. */
export async function measureMock(program: MockProgram, file: string, path: string): Promise<MockMeasures> {
  return withMockProgram(program, file, async ({ url, seconds, measureMemory }) => {
    const send = async () => {
      const response = await fetch(url + path, { headers: HEADERS })
      if (!response.ok) throw new Error(`${program.name} answered ${response.status}: ${await response.text()}`)
      await response.arrayBuffer()
    }
    const sendMany = (count: number) =>
      Promise.all(
        Array.from({ length: AT_ONCE }, async () => {
          for (let index = 0; index < count / AT_ONCE; index++) await send()
        }),
      )
    await sendMany(REQUESTS / 3)
    const start = performance.now()
    await sendMany(REQUESTS)
    const requestsPerSecond = REQUESTS / ((performance.now() - start) / 1000)
    return { seconds, requestsPerSecond, megabytes: measureMemory() }
  })
}
