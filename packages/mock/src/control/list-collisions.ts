import type { ApiDescription } from '@crm-clients/openapi'
import { isRouted, routeRequest } from '@crm-clients/openapi/request'
import { CONTROL_PATH, isControlPath, loadControlApi } from './control-document.ts'

/**
 * The operations of a vendor that its mock cannot answer, since the controls stand at their paths: `GET /__mock/health`. Of a path
 * that begins with a placeholder it is only what the controls take.
 */
export async function listCollisions(api: ApiDescription): Promise<string[]> {
  const hidden = api.operations.flatMap(({ method, path }) =>
    api.basePaths
      .map(basePath => `${basePath}${path}`)
      .filter(isControlPath)
      .map(full => `${method} ${full}`),
  )
  const control = await loadControlApi()
  const taken = control.operations.flatMap(({ method, path }) => {
    const route = routeRequest(api, { method, url: new URL(`http://localhost${CONTROL_PATH}${path}`) })
    if (!isRouted(route) || hidden.some(one => one.endsWith(route.operation.path))) return []
    return [`${method} ${CONTROL_PATH}${path}, which is ${route.operation.path}`]
  })
  return [...new Set([...hidden, ...taken])]
}
