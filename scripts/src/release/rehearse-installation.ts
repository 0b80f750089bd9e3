import { createConsumer } from './consumer.ts'
import type { PackedPackage } from './release-steps.ts'

/**
 * Installs packages from a registry into an empty project, and imports each.
 * @throws with what npm or Node.js said when one cannot be installed or imported.
 */
export async function rehearseInstallation(registry: string, packages: readonly PackedPackage[]): Promise<void> {
  const dependencies = Object.fromEntries(packages.map(({ name, version }) => [name, version]))
  const files = { 'import.js': packages.map(({ name }) => `import '${name}'\n`).join('') }
  const consumer = await createConsumer({ registry, dependencies, files })
  try {
    const { code, stderr } = await consumer.run('node', ['import.js'])
    if (code !== 0) throw new Error(`What was published cannot be imported:\n${stderr}`)
  } finally {
    await consumer.remove()
  }
}
