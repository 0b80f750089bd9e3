// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are pieces of code.
import type { FaultTable } from './source-mutant.ts'

/** Faults in what is made of an answer. */
export const answerFaults: FaultTable = {
  'answer/call-result.ts': [
    ['calls every answer ok', 'this.ok = response.ok', 'this.ok = true'],
    ['swaps ok', 'this.ok = response.ok', 'this.ok = !response.ok'],
    ['ignores the status', 'this.status = response.status', 'this.status = 200'],
    ['drops the data', 'if (response.ok) this.data = value\n', 'if (response.ok) this.data = undefined\n'],
    ['drops the error body', 'else this.error = value', ''],
    ['puts the error into data', 'else this.error = value', 'else this.data = value'],
    ['drops the response', 'return this.#parts.response\n', 'return undefined as never\n'],
  ],
  'features/numeric-result.ts': [['leaves numeric headers as texts', '? Number(value) : value', '? value : value']],
  'client/call.ts': [
    ['lets an error body quote the credential', 'own ? own.redactValue(value) : value', 'value'],
    ['reads every answer as text', "args.parseAs ?? operation.details.parseAs ?? 'json'", "'text'"],
  ],
  'features/pagination.ts': [
    ['never turns the page', "(style === 'page' ? 1 : length)", '0'],
    ['stops after one page', 'if (!position) return', 'return'],
  ],
  'uploads/attach-files.ts': [
    ['forgets the tokens that were given', '[given, tokens].flat()', 'tokens'],
    ['does not count tokens', 'tokens.length !== files.length ||', ''],
  ],
  'uploads/send-file.ts': [
    ['hands the credentials to a storage', 'security: []', 'security: context.vendor.security'],
    ['lets hooks add headers for a storage', 'hooks: undefined', ''],
    ['takes a refused file for one that arrived', 'if (response.ok) return data', 'return data'],
  ],
  'answer/response-body.ts': [
    ['does not parse JSON', 'const value: unknown = JSON.parse(body)', 'const value: unknown = body'],
    ['does not parse errors', 'const isParsed = !ok || kind', 'const isParsed = kind'],
    ['takes broken JSON for data', 'return ok ? refuse(response, body) : body', 'return body'],
    ['takes a body that was cut off for an empty one', "? refuse(response, '') : undefined", '? undefined : undefined'],
  ],
}
