/** Thrown when a mock or a proxy is to start on a port that something else listens on. */
export class PortInUseError extends Error {
  override readonly name = 'PortInUseError'
  readonly port: number

  constructor(port: number, cause: unknown) {
    super(`Port ${port} is in use. Stop what listens there, or choose another port (0 means any that is free).`, {
      cause,
    })
    this.port = port
  }
}
