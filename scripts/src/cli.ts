#!/usr/bin/env node
import type { Command, CommandOutput } from './command.ts'
import { demo } from './commands/demo.ts'
import { generate } from './commands/generate.ts'
import { list } from './commands/list.ts'
import { mock } from './commands/mock.ts'

const commands: Readonly<Record<string, Command>> = { demo, generate, list, mock }

const output: CommandOutput = {
  print: line => console.log(line),
  printError: line => console.error(line),
}

const [verb, ...args] = process.argv.slice(2)
const command = verb === undefined ? undefined : commands[verb]
if (!command) {
  if (verb !== undefined && verb !== '--help') output.printError(`There is no command "${verb}".\n`)
  output.print(
    Object.values(commands)
      .map(({ usage, summary }) => `  pnpm ${usage.padEnd(36)} ${summary}`)
      .join('\n'),
  )
  process.exitCode = verb === undefined || verb === '--help' ? 0 : 2
} else if (args.includes('--help')) {
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
