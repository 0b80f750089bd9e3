import type { ApiDescription } from '@crm-clients/openapi'
import { type Command, type CommandOutput, untilInterrupted } from '@crm-clients/openapi/command-line'
import { escapeForLine } from '@crm-clients/openapi/escape'
import type { PatchArguments, VerifyArguments } from './arguments.ts'
import type { ServerOptions } from './options.ts'
import type { VerifyReport } from './report/verify-report.ts'

/** `crm-verify`: asks a real server, listens as a proxy, or writes what a log suggests into a document. */
export const verifyCommand: Command = {
  program: 'crm-verify',
  from: import.meta.url,
  usage: 'crm-verify <vendor|file> --base-url <url> [options]',
  summary: `Asks a real server, and lists everything in which it deviates from its document, ready to be pasted into an issue.
Without --proxy and --replay it sends the documented examples of all reads, with credentials and without.`,
  details: `  --base-url <url>            origin and base path of the server
  --proxy                     listens on 127.0.0.1 instead, forwards what it is sent, and reports on Ctrl-C
  --port <number>             port of the proxy (default: any that is free); implies --proxy
  --patch <log>               writes what a log of deviations suggests into the file of the document, and asks no server
  --replay <file.json>        sends recorded requests: [{ name, request: { method, path, headers, body }, response }]
  --writes                    sends and forwards requests that are not GET or HEAD, too
  --parameter <name>=<value>  value of a parameter, in place of its example; may be repeated
  --credential <name>=<value> credential, in place of its environment variable; may be repeated
  --timeout <milliseconds>    how long one answer may take (default: 30000)
  --root <folder>             a file may refer to others in this folder and below (default: its own folder)
  --allow-remote <origin>     a file may refer to others there, such as https://acme.test; may be repeated
  --limit <name>=<number>     more than a document may ask for by default: bytes, depth, entries, expansions, rules, steps, values
  --json                      prints the report as JSON
  --help                      prints this

Credentials are read from the environment variables of the vendor's client, such as FINTORO_TOKEN, and redacted in
reports. A proxy adds none: its clients send their own.

Exit code: 0 without a deviation, 1 with one, 2 when the arguments are wrong or nothing was verified. With --patch: 0 when everything
is written, 1 when something could not be.

Examples:
  crm-verify atzcrm --base-url https://api.atzcrm.com --parameter limit=5
  crm-verify ./acme.yaml --base-url https://sandbox.acme.test/v1 --proxy --port 4020
  crm-verify ./acme.yaml --patch deviations.jsonl`,
  // With 1, a failure would pass for a deviation.
  failureCode: 2,

  async run(args, output) {
    // Here, and not above, since help has to come at once.
    const { readArguments } = await import('./arguments.ts')
    const asked = readArguments(args)
    if ('log' in asked) return await patch(asked, output)
    const report = asked.proxyPort === undefined ? await ask(asked) : await listen(asked, asked.proxyPort, output)
    const { exitCodeOf } = await import('./report/verify-report.ts')
    const { renderVerifyReport } = await import('./report/render-verify-report.ts')
    output.print(asked.json ? JSON.stringify(report, null, 2) : renderVerifyReport(report).trimEnd())
    return exitCodeOf(report)
  },
}

async function patch({ source, log }: PatchArguments, { print, printError }: CommandOutput): Promise<number> {
  const { patchDocument } = await import('./patch/patch-document.ts')
  const { changed, impossible } = patchDocument(source, log)
  for (const line of changed) print(escapeForLine(line))
  if (changed.length + impossible.length === 0) print(`${source} says all of it already.`)
  for (const line of impossible) printError(`crm-verify: ${escapeForLine(line)}`)
  return impossible.length > 0 ? 1 : 0
}

async function ask(asked: VerifyArguments): Promise<VerifyReport> {
  const { verifyServer } = await import('./verify-server.ts')
  const { replay, parameters } = asked
  const api = await load(asked)
  const options = { ...serverOptions(asked), parameters }
  if (replay === undefined) return await verifyServer(api, options)
  const { readRecordedExchanges } = await import('./plan/read-recorded-exchanges.ts')
  return await verifyServer(api, { ...options, exchanges: readRecordedExchanges(replay) })
}

async function listen(asked: VerifyArguments, port: number, { printError }: CommandOutput): Promise<VerifyReport> {
  const { startVerifyingProxy } = await import('./start-verifying-proxy.ts')
  const proxy = await startVerifyingProxy(await load(asked), { ...serverOptions(asked), port })
  const interrupted = untilInterrupted()
  // The report is all that goes to stdout.
  printError(`crm-verify: ${proxy.url} forwards to ${asked.baseUrl}. Ctrl-C prints the report.`)
  await interrupted
  await proxy.close()
  return proxy.report()
}

async function load({ source, root, limits, allowRemote }: VerifyArguments): Promise<ApiDescription> {
  const { loadApi } = await import('@crm-clients/openapi')
  return await loadApi(source, { root, limits, allowRemote })
}

function serverOptions({ baseUrl, credentials, writes, timeout }: VerifyArguments): ServerOptions {
  return { baseUrl, credentials, writes, ...(timeout !== undefined && { timeout }) }
}
