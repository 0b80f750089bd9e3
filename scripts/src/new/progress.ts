/** Is told what comes next: `reading acme.json`. */
export type Progress = (step: string) => void

/** What nobody watches takes no longer than this, in milliseconds. */
const UNNOTICED = 2000

/**
 * Says on a terminal what goes on, once it goes on for longer than two seconds. Steps do not let others in between, so that each is
 * said when it begins.
 *
 * @param now a clock, in milliseconds.
 */
export function startProgress(
  printError: (text: string) => void,
  isTerminal: boolean = process.stderr.isTTY === true,
  now: () => number = () => performance.now(),
): Progress {
  const start = now()
  return step => {
    const elapsed = now() - start
    if (isTerminal && elapsed > UNNOTICED) printError(`${Math.round(elapsed / 1000)} s: ${step} …`)
  }
}

/** Tells nobody. */
export const silentProgress: Progress = () => {}
