/** How a mock sends an event. */
export interface EmitOptions {
  /** The receiver: a URL, or a function that takes a `Request` and gives a `Response`, as most frameworks' handlers do. */
  readonly to: string | URL | ((request: Request) => Response | Promise<Response>)
  /** The secret that signs the event. Needed where the document says how events are signed. */
  readonly secret?: string
  /** The event, in place of one that is made from the document. It is checked against the document. */
  readonly body?: unknown
  /** Headers besides those of the document, or in place of them. */
  readonly headers?: Readonly<Record<string, string>>
  /** Gives up when it is aborted. */
  readonly signal?: AbortSignal
}
