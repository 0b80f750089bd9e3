import type { SmokeInput } from '../smoke/smoke-mocks.ts'
import { askPage, missingChromium } from './ask-page.ts'
import type { Runtime } from './runtime.ts'

/** Chromium, as this machine has it: no bundler, only an import map. Mocks are on other origins than the page. */
export const chromium: Runtime = {
  name: 'Chromium',
  loads: '`import`, through an import map',
  missing: missingChromium,
  run: ({ folder }, given) =>
    askPage(folder, 'page.js', page =>
      page.evaluate(
        input => (globalThis as unknown as { runSmoke: (given: SmokeInput) => Promise<unknown> }).runSmoke(input),
        given,
      ),
    ),
}
