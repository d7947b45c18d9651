import type { VaultLife } from '../services/vault-life.ts'

/** Search and saved searches. */
export const findingRoutes = (_vault: VaultLife) => ({})
