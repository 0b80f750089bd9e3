const SECRET_NAME =
  /token|secret|pass(w|phr)|pwd|credential|authorization|cookie|jwt|(api|access|private|auth)[-_]?key|x-auth$|session|sig(nature|$)/i

/** Whether a header, parameter or property of this name holds what nobody may read, whoever declares it. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name)
}
