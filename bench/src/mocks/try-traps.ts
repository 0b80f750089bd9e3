import { type MockProgram, withMockProgram } from './mock-program.ts'
import { TRAPS, type Trap } from './traps.ts'

/** In milliseconds: what takes longer is no answer. */
const LONGEST = 5000

/** What a mock does with each trap, in their order: a status, or what happened instead. */
export async function tryTraps(program: MockProgram, file: string): Promise<string[]> {
  return withMockProgram(program, file, async ({ url }) => {
    const outcomes: string[] = []
    for (const trap of TRAPS) outcomes.push(await tryTrap(url, trap))
    return outcomes
  })
}

async function tryTrap(url: string, { path, init, wanted }: Trap): Promise<string> {
  try {
    const { status, ok, body } = await fetch(url + path, { ...init, signal: AbortSignal.timeout(LONGEST) })
    await body?.cancel()
    const isRight = wanted === 'accepted' ? ok : status >= 400 && status < 500
    return isRight ? 'right' : `wrong: ${status}`
  } catch (error) {
    return (error as Error).name === 'TimeoutError' ? 'no answer' : 'connection lost'
  }
}
