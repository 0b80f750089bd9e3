/** Whoever reads, checks and shows a value goes through it with a stack, which ends somewhere. */
export const MOST_LEVELS = 500

/** Whether a name leads to a value deeper inside of another than anybody follows: `a[b][c]`. */
export function leadsTooDeep(name: string): boolean {
  return name.split(/\[|%5b/i, MOST_LEVELS + 1).length > MOST_LEVELS
}
