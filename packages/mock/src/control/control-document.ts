import { type ApiDescription, loadApi } from '@crm-clients/openapi'

/** Below this path stands what a mock on a port can be told and asked. */
export const CONTROL_PATH = '/__mock'

/** Whether a path of a URL is one of the controls, and not of the vendor. */
export function isControlPath(path: string): boolean {
  return path === CONTROL_PATH || path.startsWith(`${CONTROL_PATH}/`)
}

let loaded: Promise<ApiDescription> | undefined

/** The document of the control API, read when it is first needed. */
export function loadControlApi(): Promise<ApiDescription> {
  loaded ??= loadApi(new URL('../../control.yaml', import.meta.url))
  return loaded
}
