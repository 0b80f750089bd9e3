import { expect, test } from 'vitest'
import { type Command, runCommandLine } from '../../src/command-line/command.ts'
import { parseArguments } from '../../src/command-line/parse-arguments.ts'

const greet: Command = {
  usage: 'pnpm greet [--loud]',
  summary: 'Says hello.',
  async run(args, { print }) {
    const { values } = parseArguments(args, { loud: { type: 'boolean' } })
    print(values.loud ? 'HELLO' : 'hello')
    return 0
  },
}

const failWith = (error: unknown): Command => ({ ...greet, run: () => Promise.reject(error) })

async function run(command: Command, ...args: string[]) {
  const printed: string[] = []
  const errors: string[] = []
  const output = { print: (text: string) => printed.push(text), printError: (text: string) => errors.push(text) }
  return { code: await runCommandLine(command, args, output), printed, errors }
}

test('a command runs with its arguments, and its exit code is handed on', async () => {
  expect(await run(greet, '--loud')).toEqual({ code: 0, printed: ['HELLO'], errors: [] })
  expect(await run({ ...greet, run: async () => 1 })).toEqual({ code: 1, printed: [], errors: [] })
})

test.each(['--help', '-h'])('%s prints what the command is for, and nothing runs', async flag => {
  expect(await run(greet, '--loud', flag)).toEqual({
    code: 0,
    printed: ['pnpm greet [--loud]\n\nSays hello.'],
    errors: [],
  })
  const program = { ...greet, program: 'greet', usage: 'greet [--loud]', details: 'Examples:\n  greet --loud' }
  expect((await run(program, flag)).printed).toEqual([
    'Usage: greet [--loud]\n\nSays hello.\n\nExamples:\n  greet --loud',
  ])
})

test('wrong arguments are an error, with the usage and the exit code 2', async () => {
  expect(await run(greet, '--lout')).toEqual({
    code: 2,
    printed: [],
    errors: ["Unknown option '--lout'.\nUsage: pnpm greet [--loud]"],
  })
})

test('a program names itself before its errors, and says how to learn more', async () => {
  const program = { ...greet, program: 'greet', usage: 'greet [--loud]' }
  expect((await run(program, '--lout')).errors).toEqual([
    "greet: Unknown option '--lout'.\n\nUsage: greet [--loud]\nTry greet --help.",
  ])
  expect(await run({ ...failWith(new Error('No voice.')), program: 'greet' })).toEqual({
    code: 1,
    printed: [],
    errors: ['greet: No voice.'],
  })
})

test('a failure is its message and the exit code 1, or the one that the command has for it', async () => {
  expect(await run(failWith(new Error('No voice.')))).toMatchObject({ code: 1, errors: ['No voice.'] })
  expect(await run({ ...failWith('gone'), failureCode: 2 })).toMatchObject({ code: 2, errors: ['gone'] })
})

test('what is nested too deep to be followed is said so', async () => {
  const overflow = (): never => overflow()
  const { code, errors } = await run({ ...greet, run: async () => overflow() })
  expect([code, errors]).toEqual([1, [expect.stringContaining('raise --limit depth less')]])
})

test('a fault of the program itself is shown with its stack', async () => {
  const { code, errors } = await run(failWith(new TypeError('x is not a function')))
  expect([code, errors]).toEqual([
    1,
    [expect.stringMatching(/^TypeError: x is not a function\n {4}at .*command\.test\.ts/)],
  ])
})
