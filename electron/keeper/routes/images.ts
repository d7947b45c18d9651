import type { VaultLife } from '../services/vault-life.ts'

/** Pictures, part by part. */
export const imageRoutes = (_vault: VaultLife) => ({})
