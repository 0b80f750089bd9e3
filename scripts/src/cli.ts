#!/usr/bin/env node
import './compile-cache.js'
import type { Command, CommandOutput } from './command.ts'

/** Each command is loaded when it is called: what one of them needs must not cost the others anything. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./commands/check.ts')).check,
  'changeset:specs': async () => (await import('./commands/changeset-specs.ts')).changesetSpecs,
  demo: async () => (await import('./commands/demo.ts')).demo,
  diff: async () => (await import('./commands/diff.ts')).diff,
  generate: async () => (await import('./commands/generate.ts')).generate,
  list: async () => (await import('./commands/list.ts')).list,
  mock: async () => (await import('./commands/mock.ts')).mock,
  mutate: async () => (await import('./commands/mutate.ts')).mutate,
  new: async () => (await import('./commands/new.ts')).newCommand,
}

const output: CommandOutput = {
  print: line => console.log(line),
  printError: line => console.error(line),
}

/** What people write who want to read on. */
const HELP: ReadonlySet<string | undefined> = new Set([undefined, 'help', '--help', '-h'])

const [verb, ...args] = process.argv.slice(2)
const command = verb !== undefined && Object.hasOwn(commands, verb) ? await commands[verb]?.() : undefined
if (!command) {
  const all = await Promise.all(Object.values(commands).map(load => load()))
  const overview = all.map(({ usage, summary }) => `  pnpm ${usage}\n      ${summary}`).join('\n')
  if (HELP.has(verb)) output.print(overview)
  else output.printError(`There is no command "${verb}". There are:\n\n${overview}`)
  process.exitCode = HELP.has(verb) ? 0 : 2
} else if (args.includes('--help') || args.includes('-h')) {
  output.print(`pnpm ${command.usage}\n\n${command.summary}`)
} else {
  try {
    process.exitCode = await command.run(args, output)
  } catch (error) {
    const { name, message } = error as Error
    // What is wrong with the input is for the reader; a stack is only of use when the fault is ours.
    const isOurs = error instanceof TypeError || error instanceof ReferenceError
    output.printError(isOurs ? String((error as Error).stack) : message)
    if (name === 'UsageError') output.printError(`Usage: pnpm ${command.usage}`)
    process.exitCode = name === 'UsageError' ? 2 : 1
  }
}
