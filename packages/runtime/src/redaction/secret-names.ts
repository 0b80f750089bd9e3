const SECRET_NAME =
  /token|secret|passw|pwd|credential|authorization|cookie|jwt|(api|access|private)[-_]?key|session|signature/i

/** Whether a header, parameter or property of this name holds what nobody may read, whoever declares it. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name)
}
