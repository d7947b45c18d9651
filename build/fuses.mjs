// The hook of electron-builder that sets every fuse of Electron's binary (design: security, item 20).
import { appendFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'

/** Each fuse is named, so that a new one in a later Electron stops the packing instead of slipping through. */
export const fuses = {
  [FuseV1Options.RunAsNode]: false,
  // no cookies are kept, and turning this on can wake the system's keyring
  [FuseV1Options.EnableCookieEncryption]: false,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  // no snapshot of our own is shipped
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.WasmTrapHandlers]: true,
}

/** Where the fuses stand in a binary: this sentinel, the version, their number, one character each. */
const blankWire = Buffer.from('\n# dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001\u0009000000000\n', 'latin1')

/**
 * The test host's executable is a short script and has no fuses; it is given a wire to write them on, so that the same
 * step runs and can be read back.
 * @param {string} executable
 */
async function giveHostAWire(executable) {
  const start = (await readFile(executable)).subarray(0, 2).toString('latin1')
  if (start === '#!') await appendFile(executable, blankWire)
}

/** @param {{ appOutDir: string, electronPlatformName: string, packager: { appInfo: { productFilename: string }, executableName?: string } }} context */
const executableOf = ({ appOutDir, electronPlatformName, packager }) => {
  const { productFilename } = packager.appInfo
  if (electronPlatformName === 'darwin') return join(appOutDir, `${productFilename}.app`)
  if (electronPlatformName === 'win32') return join(appOutDir, `${productFilename}.exe`)
  return join(appOutDir, packager.executableName ?? productFilename)
}

/** @param {Parameters<typeof executableOf>[0]} context */
export async function afterPack(context) {
  const executable = executableOf(context)
  if (context.electronPlatformName === 'linux') await giveHostAWire(executable)
  await flipFuses(executable, {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    resetAdHocDarwinSignature: context.electronPlatformName === 'darwin',
    ...fuses,
  })
}
