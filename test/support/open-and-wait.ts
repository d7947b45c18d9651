import { codeOf } from '../../shared/faults.ts'
import { openVault } from '../../electron/keeper/vault/vault.ts'

// Another program with the vault open: says `open` or why not, closes it when told anything, stays until it is killed.
const [, , folder = '', passphrase = ''] = process.argv
try {
  const { vault } = await openVault({
    folder,
    secret: { kind: 'passphrase', bytes: new TextEncoder().encode(passphrase) },
    now: () => '2026-11-22T09:00:00.000Z',
  })
  process.stdin.once('data', () => {
    void vault.close({ backup: false }).then(() => console.info('closed'))
  })
  console.info('open')
} catch (error) {
  console.info(codeOf(error))
}
setInterval(() => undefined, 1000)
