import { state } from './state.ts'
import { say, strict } from './strict.ts'

export const switches = new Map<string, string>()

const given = (name: string): string | undefined => {
  const found = process.argv.find(item => item === `--${name}` || item.startsWith(`--${name}=`))
  return found?.slice(name.length + 3)
}

export const commandLine = strict('app.commandLine', {
  appendSwitch(name: string, value = ''): void {
    if (state.ready) say(`app.commandLine.appendSwitch('${name}') after ready has no effect`)
    switches.set(name.toLowerCase(), value)
  },
  hasSwitch: (name: string): boolean => switches.has(name) || given(name) !== undefined,
  getSwitchValue: (name: string): string => switches.get(name) ?? given(name) ?? '',
})
