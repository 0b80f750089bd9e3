const VARIABLE = 'CRM_CLIENTS_SEED'

/**
 * The seed that the environment asks for, or else a random one.
 * @throws when the environment asks for something that is no whole number.
 */
export function chooseSeed(environment: Readonly<Record<string, string | undefined>>): number {
  const asked = environment[VARIABLE]
  if (asked === undefined || asked === '') return Math.trunc(Math.random() * 2 ** 31)
  if (!/^-?\d+$/.test(asked)) throw new Error(`${VARIABLE} is "${asked}". Set it to the whole number that was printed.`)
  return Number(asked)
}
