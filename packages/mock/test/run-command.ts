import { EventEmitter, once } from 'node:events'
import { runCommandLine } from '@crm-clients/openapi/command-line'
import { serveCommand } from '../src/serve-command.ts'

/** `crm-mock` in this process. */
export interface RunningCommand {
  /** Resolves to the first lines of stdout, as soon as they are there. */
  readLines(count: number): Promise<readonly string[]>
  /** Waits for a text on stderr, and resolves to what was written there since it was asked last. */
  readErrors(text: string): Promise<string>
  /** Ends it as Ctrl-C does, and resolves to its exit code. */
  stop(): Promise<number>
  /** Resolves when it ends by itself. */
  finish(): Promise<{ code: number; output: string; errors: string }>
}

/** Runs the command with its arguments, without the start of a process. */
export function runCommand(...args: string[]): RunningCommand {
  const texts = { output: '', errors: '' }
  let read = 0
  const events = new EventEmitter()
  const write = (stream: keyof typeof texts) => (text: string) => {
    texts[stream] += `${text}\n`
    events.emit('written')
  }
  const ended = runCommandLine(serveCommand, args, { print: write('output'), printError: write('errors') })
  const exit = ended.then(code => {
    throw new Error(`crm-mock ended with ${code}: ${texts.errors}`)
  })
  exit.catch(() => {})
  const until = async (isThere: () => boolean) => {
    while (!isThere()) await Promise.race([once(events, 'written'), exit])
  }
  return {
    async readLines(count) {
      await until(() => texts.output.split('\n').length > count)
      return texts.output.trim().split('\n')
    },
    async readErrors(text) {
      await until(() => texts.errors.slice(read).includes(text))
      const errors = texts.errors.slice(read)
      read = texts.errors.length
      return errors
    },
    stop() {
      process.emit('SIGINT')
      return ended
    },
    finish: async () => ({ code: await ended, ...texts }),
  }
}
