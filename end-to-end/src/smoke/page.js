import * as atzcrm from '@crm-clients/atzcrm'
import * as fintoro from '@crm-clients/fintoro'
import * as kare from '@crm-clients/kare'
import { runSmoke } from './run-smoke.js'

globalThis.runSmoke = given => runSmoke({ fintoro, atzcrm, kare }, given)
