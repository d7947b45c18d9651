import type { Key } from './web-contents.ts'

const keyNames: Record<string, string> = {
  plus: '+',
  space: ' ',
  esc: 'escape',
  return: 'enter',
  up: 'arrowup',
  down: 'arrowdown',
  left: 'arrowleft',
  right: 'arrowright',
  del: 'delete',
}
const isMac = process.platform === 'darwin'
const modifiers: Record<string, 'ctrl' | 'shift' | 'alt' | 'meta'> = {
  commandorcontrol: isMac ? 'meta' : 'ctrl',
  cmdorctrl: isMac ? 'meta' : 'ctrl',
  control: 'ctrl',
  ctrl: 'ctrl',
  command: 'meta',
  cmd: 'meta',
  super: 'meta',
  meta: 'meta',
  alt: 'alt',
  option: 'alt',
  altgr: 'alt',
  shift: 'shift',
}

/** Whether a key press is the one that an accelerator such as "CmdOrCtrl+Shift+L" names. */
export const acceleratorMatches = (accelerator: string, pressed: Omit<Key, 't'>): boolean => {
  const wanted = { ctrl: false, shift: false, alt: false, meta: false }
  let key = ''
  for (const part of accelerator.toLowerCase().split('+')) {
    const modifier = modifiers[part]
    if (modifier === undefined) key = keyNames[part] ?? part
    else wanted[modifier] = true
  }
  // A sign such as ? needs Shift on the keyboard but not in the accelerator's name.
  const shiftFits = wanted.shift === pressed.shift || /^[^a-z0-9]$/i.test(pressed.key)
  return (
    key === pressed.key.toLowerCase() &&
    wanted.ctrl === pressed.ctrl &&
    wanted.alt === pressed.alt &&
    wanted.meta === pressed.meta &&
    shiftFits
  )
}
