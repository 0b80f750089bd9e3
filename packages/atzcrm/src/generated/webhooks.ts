// Generated from specs/atzcrm.yaml by `pnpm generate atzcrm`. Do not edit.

// The spec documents no webhooks.
export {}
