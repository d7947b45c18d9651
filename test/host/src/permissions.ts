// Chromium is told beforehand, per permission, what the app's handlers say: the host cannot see the prompt itself.
import { state } from './state.ts'
import type { Session } from './session.ts'

const names: Record<string, string> = {
  geolocation: 'geolocation',
  notifications: 'notifications',
  camera: 'media',
  microphone: 'media',
  midi: 'midi',
  'midi-sysex': 'midiSysex',
  'clipboard-read': 'clipboard-read',
  'clipboard-write': 'clipboard-sanitized-write',
  'idle-detection': 'idle-detection',
  'screen-wake-lock': 'screen-wake-lock',
  'local-fonts': 'fileSystem',
  'window-management': 'window-management',
}

/** The check handler decides what the page may already do; without any handler Electron grants everything. */
const allowed = (session: Session, permission: string): boolean => {
  if (session.$check !== null) return session.$check(null, permission, '', {})
  if (session.$request === null) return true
  let granted = false
  session.$request(null, permission, answer => (granted = answer), {})
  return granted
}

export const applyPermissions = async (
  session: Session,
  browserContextId: string | undefined,
): Promise<void> => {
  const pipe = state.chromium?.pipe
  if (pipe === undefined) return
  await Promise.all(
    Object.entries(names).map(([name, electronName]) =>
      pipe
        .send('Browser.setPermission', {
          permission: { name },
          setting: allowed(session, electronName) ? 'granted' : 'denied',
          browserContextId,
        })
        .catch(() => undefined),
    ),
  )
}
