import type { Outcome } from '@crm-clients/scripts/repository'

/** What the smoke program printed. @throws with everything that was printed, when the program failed. */
export function readOutcome({ code, stdout, stderr }: Outcome): unknown {
  if (code !== 0) throw new Error(`The smoke program ended with exit code ${code}:\n${stdout}${stderr}`)
  return JSON.parse(stdout)
}
