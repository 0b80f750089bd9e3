import { type Command, parseArguments } from '@crm-clients/openapi/command-line'
import { checkImports } from '../check/check-imports.ts'
import { checkPackage } from '../check/check-package.ts'
import { checkSpec } from '../check/check-spec.ts'
import { type Finding, renderFindings } from '../check/finding.ts'
import { checkHouse } from '../house/check-house.ts'
import { countVendors, repositoryRoot, selectVendors } from '../repository/workspace.ts'

/** `pnpm check`: everything that can be said about specs and packages without running a test. */
export const check: Command = {
  usage: 'pnpm check [vendor…]',
  summary: 'Check specs, patterns, schemas, packages, imports and names; each finding says how to mend it',
  async run(args, output) {
    const { positionals } = parseArguments(args, {})
    const vendors = selectVendors(positionals)
    const findings: Finding[] = [...(await checkImports(repositoryRoot)), ...checkHouse(repositoryRoot)]
    for (const vendor of vendors) {
      const ofSpec = await checkSpec(vendor)
      // A package can only be compared with a spec that can be read.
      const ofPackage = ofSpec.some(({ severity }) => severity === 'error') ? [] : checkPackage(vendor, repositoryRoot)
      findings.push(...ofSpec, ...ofPackage)
    }
    for (const text of renderFindings(findings)) output.printError(text)
    const count = (severity: Finding['severity']) => findings.filter(finding => finding.severity === severity).length
    output.print(`${countVendors(vendors)}: ${count('error')} errors, ${count('warning')} warnings.`)
    return count('error') === 0 ? 0 : 1
  },
}
