import { type Command, parseArguments, UsageError } from '@crm-clients/openapi/command-line'
import { findBase } from '../diff/find-base.ts'
import { renderJson } from '../diff/render/render-json.ts'
import { renderMarkdown } from '../diff/render/render-markdown.ts'
import { renderText } from '../diff/render/render-text.ts'
import { diffVendors } from '../diff/vendor-diff.ts'
import { repositoryRoot } from '../repository/workspace.ts'

/** `pnpm diff`: what changed between two versions of specs, for users of the clients. */
export const diff: Command = {
  usage: 'pnpm diff [vendor…] [--base <git ref or file>] [--json | --markdown] [--no-types]',
  summary:
    'Say what changed in the specs since the branch left main, and what breaks; --no-types does without TypeScript, and ' +
    'docs/spec-diff.schema.json describes what --json prints',
  async run(args, output) {
    const { values, positionals } = parseArguments(args, {
      base: { type: 'string' },
      json: { type: 'boolean' },
      markdown: { type: 'boolean' },
      'no-types': { type: 'boolean' },
    })
    if (values.json && values.markdown) throw new UsageError('Choose one of --json and --markdown.')
    const base = findBase(repositoryRoot, values.base)
    const types = !values['no-types']
    const diffs = await diffVendors({ root: repositoryRoot, base, slugs: positionals, types })
    if (values.json) output.print(renderJson(diffs))
    else output.print(values.markdown ? renderMarkdown(diffs, base.name) : renderText(diffs, base.name))
    return 0
  },
}
