import { openVault } from '../../electron/keeper/vault/vault.ts'

// Changes the passphrase again and again until it is killed: says `n` before it changes to `pass n`, `n!` once it did.
const [, , folder = '', first = ''] = process.argv
const bytes = (text: string) => new TextEncoder().encode(text)
const { vault } = await openVault({
  folder,
  secret: { kind: 'passphrase', bytes: bytes(`pass ${first}`) },
  now: () => new Date().toISOString(),
})
for (let number = Number(first); ; number += 1) {
  process.stdout.write(`${number + 1}\n`)
  await vault.changePassphrase({ current: bytes(`pass ${number}`), next: bytes(`pass ${number + 1}`) })
  process.stdout.write(`${number + 1}!\n`)
  await vault.backup('manual')
}
