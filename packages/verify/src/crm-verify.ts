#!/usr/bin/env node
import { once } from 'node:events'
import { UsageError } from '@crm-clients/openapi/command-line'
import { readArguments, type VerifyArguments } from './arguments.ts'
import { readRecordedExchanges } from './plan/recorded-exchanges.ts'
import { renderVerifyReport } from './report/markdown-report.ts'
import { exitCodeOf, type VerifyReport } from './report/report.ts'
import { verifyServer } from './verify-server.ts'
import { startVerifyingProxy } from './verifying-proxy.ts'

const USAGE = `Usage: crm-verify <vendor|file> --base-url <url> [options]

Asks a real server, and lists everything in which it deviates from its spec, ready to be pasted into an issue.
Without --proxy and --replay it sends the documented examples of all reads, with credentials and without.

  --base-url <url>           origin and base path of the server
  --proxy                    listens on 127.0.0.1 instead, forwards what it is sent, and reports on Ctrl-C
  --port <number>            port of the proxy (default: any that is free); implies --proxy
  --replay <file.json>       sends recorded requests: [{ name, request: { method, path, headers, body }, response }]
  --writes                   sends and forwards requests that are not GET or HEAD, too
  --parameter <name>=<value> value of a parameter, in place of its example; may be repeated
  --credential <name>=<value> credential, in place of its environment variable; may be repeated
  --timeout <milliseconds>   how long one answer may take (default: 30000)
  --json                     prints the report as JSON
  --help                     prints this

Credentials are read from the environment variables of the vendor's client, such as FINTORO_TOKEN, and redacted in
reports. A proxy adds none: its clients send their own.

Exit code: 0 without a deviation, 1 with one, 2 when the arguments are wrong or nothing was verified.

Examples:
  crm-verify atzcrm --base-url https://api.atzcrm.com --parameter limit=5
  crm-verify ./acme.yaml --base-url https://sandbox.acme.test/v1 --proxy --port 4020
`

/** Runs the command, and returns its exit code. */
async function run(args: VerifyArguments): Promise<number> {
  const report = args.proxyPort === undefined ? await ask(args) : await listen(args, args.proxyPort)
  process.stdout.write(args.json ? `${JSON.stringify(report, null, 2)}\n` : renderVerifyReport(report))
  return exitCodeOf(report)
}

async function ask({ source, replay, ...options }: VerifyArguments): Promise<VerifyReport> {
  const exchanges = replay === undefined ? {} : { exchanges: readRecordedExchanges(replay) }
  return await verifyServer(source, { ...options, ...exchanges })
}

async function listen({ source, ...options }: VerifyArguments, port: number): Promise<VerifyReport> {
  const proxy = await startVerifyingProxy(source, { ...options, port })
  const interrupted = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  // The report is all that goes to stdout.
  process.stderr.write(`crm-verify: ${proxy.url} forwards to ${options.baseUrl}. Ctrl-C prints the report.\n`)
  await interrupted
  await proxy.close()
  return proxy.report()
}

try {
  const args = readArguments(process.argv.slice(2))
  if (args) process.exitCode = await run(args)
  else process.stdout.write(USAGE)
} catch (error) {
  const message = error instanceof Error ? error.message : String(error)
  process.stderr.write(`crm-verify: ${message}\n${error instanceof UsageError ? '\nTry crm-verify --help.\n' : ''}`)
  process.exitCode = 2
}
