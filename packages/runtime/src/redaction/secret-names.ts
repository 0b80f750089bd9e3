const SECRET_NAME = /token|secret|passw|authorization|cookie|api[-_]?key|session/i

/** Whether a header, parameter or property of this name holds what nobody may read, whoever declares it. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name)
}
