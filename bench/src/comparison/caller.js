/** Calls a client, as an application does: the line that an error should lead to. Resolves to the error. */
export async function callFromHere(call) {
  try {
    await call()
  } catch (error) {
    return error
  }
  return undefined
}
