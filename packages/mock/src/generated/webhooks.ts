// Generated from packages/mock/control.yaml by `pnpm generate`. Do not edit.

// The spec documents no webhooks.
export {}
