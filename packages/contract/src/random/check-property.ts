import { check, defaultReportMessage, type IAsyncProperty, type Parameters } from 'fast-check'

/**
 * Looks for a value for which a property does not hold.
 * @throws an error that says of what it does not hold, and names the smallest value found, the seed and the path to it.
 */
export async function checkProperty<Value>(
  name: string,
  property: IAsyncProperty<Value>,
  parameters: Required<Pick<Parameters, 'seed' | 'numRuns'>>,
): Promise<void> {
  const details = await check(property, parameters)
  if (!details.failed) return
  const { errorInstance: cause } = details
  const reason = cause instanceof Error ? cause.message : String(cause)
  const report = `${name}: ${reason}\n${defaultReportMessage(details)}\nTo see it again: CRM_CLIENTS_SEED=${details.seed}`
  throw new Error(report, { cause })
}
