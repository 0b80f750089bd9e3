import { isAddress } from '@crm-clients/openapi/operation'
import type { LintRule } from './rule.ts'

/** A client cannot call what is at no address, unless it is given one. */
export const usableServer: LintRule = {
  severity: 'warning',
  fix: 'Write an http(s) URL, with a default for each variable, or a path on the host of the first server.',
  visit: () => ({
    Server(server, { report, location }) {
      if (!server.url.startsWith('/') && !isAddress(server)) {
        report({ message: `Nothing can be called at ${server.url}.`, location: location.child('url') })
      }
    },
  }),
}
