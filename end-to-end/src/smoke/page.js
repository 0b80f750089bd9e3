import * as atzcrm from '@crm-clients/atzcrm'
import * as fintoro from '@crm-clients/fintoro'
import { runSmoke } from './run-smoke.js'

globalThis.runSmoke = urls => runSmoke({ fintoro, atzcrm }, urls)
