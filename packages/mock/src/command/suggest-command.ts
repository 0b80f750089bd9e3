import { quoteForShell } from '@crm-clients/openapi/escape'

/** What to do where the package of a vendor is not installed: one line to copy, which brings all that the command names. */
export function suggestCommand(missing: string, sources: readonly string[], args: readonly string[]): string {
  const vendors = sources.filter(source => /^[a-z0-9][a-z0-9-]*$/.test(source)).map(slug => `@crm-clients/${slug}`)
  const packages = [...new Set(['@crm-clients/mock', ...vendors, missing])].map(name => `-p ${name}`)
  const command = ['npx', ...packages, 'crm-mock', ...args.map(quoteWhereNeeded)].join(' ')
  return `${missing} is not installed. This brings it along:\n\n${command}\n`
}

function quoteWhereNeeded(argument: string): string {
  return /^[\w@%+=:,./-]+$/.test(argument) ? argument : quoteForShell(argument)
}
