/** The vault as the rest of the keeper knows it: making, opening and looking after one. */
export { createVault, type Creation } from './create-vault.ts'
export type { Database, Params, Row, Value } from './database.ts'
export type { Secret } from './envelope.ts'
export { type FolderState, inspectFolder } from './inspect-folder.ts'
export { type Notice, type Opening, openVault } from './open-vault.ts'
export type { Clock, SeenMark, Vault } from './opened-vault.ts'
