/** The vault as the rest of the keeper knows it: making, opening and looking after one. */
export { type BackupInfo, listBackups } from './backup-list.ts'
export { createVault, type Creation } from './create-vault.ts'
export type { Database } from './database.ts'
export type { Secret } from './envelope.ts'
export type { SeenMark, Vault } from './held.ts'
export { inspectFolder } from './inspect-folder.ts'
export { type Opening, openVault } from './open-vault.ts'
export { restoreBackup } from './restore.ts'
