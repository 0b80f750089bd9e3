import { renderMarkdownTable } from '@crm-clients/openapi/command-line'
import type { ChangeRule } from '../rule.ts'

const TYPES: Readonly<Record<ChangeRule['types'], string>> = {
  always: 'show it',
  partly: 'may show it',
  never: 'do not show it',
}

/** Renders the table of rules for `docs/spec-diff.md`. */
export function renderRuleTable(rules: readonly ChangeRule[]): string {
  const rows = rules.map(({ id, verdict, when, types }) => {
    return [`\`${id}\``, verdict, when, verdict === 'breaking' ? TYPES[types] : '']
  })
  return renderMarkdownTable(['rule', 'verdict', 'when', 'types'], rows)
}
