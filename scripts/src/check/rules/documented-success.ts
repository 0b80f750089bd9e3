import type { LintRule } from './rule.ts'

/** How a call ends when all is well: an answer, or being sent elsewhere. */
export const documentedSuccess: LintRule = {
  severity: 'error',
  fix: 'Add the status with which the vendor answers when all is well.',
  visit: () => ({
    Responses(responses, { report, location }) {
      // An event is taken with whatever its receiver answers.
      if (!location.pointer.startsWith('#/paths/')) return
      if (Object.keys(responses).some(isSuccess)) return
      report({ message: 'No answer is documented for when all is well.', location: location.key() })
    },
  }),
}

/** Whether a status says that all is well, or may say so. */
export function isSuccess(status: string): boolean {
  return status === 'default' || /^[23]/.test(status)
}
