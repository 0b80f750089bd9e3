#!/usr/bin/env node
import './compile-cache.js'
import { type Command, consoleOutput, runCommandLine } from '@crm-clients/openapi/command-line'
import { DOCUMENT_LIMITS } from '@crm-clients/openapi/document'
import { takeLoadingOptions } from './take-loading-options.ts'

/** Each command is loaded when it is called: what one of them needs must not cost the others anything. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./commands/check.ts')).check,
  'changeset:specs': async () => (await import('./commands/changeset-specs.ts')).changesetSpecs,
  demo: async () => (await import('./commands/demo.ts')).demo,
  dependencies: async () => (await import('./commands/dependencies.ts')).dependencies,
  diff: async () => (await import('./commands/diff.ts')).diff,
  docs: async () => (await import('./commands/docs.ts')).docs,
  generate: async () => (await import('./commands/generate.ts')).generate,
  list: async () => (await import('./commands/list.ts')).list,
  mock: async () => (await import('./commands/mock.ts')).mock,
  new: async () => (await import('./commands/new.ts')).newCommand,
  release: async () => (await import('./commands/release.ts')).releaseCommand,
}

const LOADING = `Each takes --limit <name>=<number> as well, for documents that ask for more than usual:
  ${Object.keys(DOCUMENT_LIMITS).join(', ')}
and --allow-remote <origin>, for documents that have parts there, such as https://acme.test.`

/** What people write who want to read on. */
const HELP: ReadonlySet<string | undefined> = new Set([undefined, 'help', '--help', '-h'])

const [verb, ...args] = process.argv.slice(2)
const command = verb !== undefined && Object.hasOwn(commands, verb) ? await commands[verb]?.() : undefined
if (command) {
  const run: Command['run'] = (given, output) => command.run(takeLoadingOptions(given), output)
  process.exitCode = await runCommandLine({ ...command, run }, args)
} else {
  const all = await Promise.all(Object.values(commands).map(load => load()))
  const overview = all.map(({ usage, summary }) => `  ${usage}\n      ${summary}`).join('\n')
  if (HELP.has(verb)) consoleOutput.print(`${overview}\n\n${LOADING}`)
  else consoleOutput.printError(`There is no command "${verb}". There are:\n\n${overview}`)
  process.exitCode = HELP.has(verb) ? 0 : 2
}
