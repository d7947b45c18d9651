export type Given = {
  app: string | undefined
  require: string[]
  inspect: number | undefined
  debugPort: string | undefined
  version: boolean
}

/** What the switches before the app mean; those after it are the app's own. */
export const parseArguments = (items: string[]): Given => {
  const given: Given = {
    app: undefined,
    require: [],
    inspect: undefined,
    debugPort: undefined,
    version: false,
  }
  const rest = [...items]
  for (let item = rest.shift(); item !== undefined; item = rest.shift()) {
    const [name = '', value = ''] = item.split('=')
    if (item === '-r' || item === '--require') given.require.push(rest.shift() ?? '')
    else if (item === '-v' || item === '--version') given.version = true
    else if (name === '--inspect' || name === '--inspect-brk') given.inspect = Number(value || 9229)
    else if (name === '--remote-debugging-port') given.debugPort = value
    else if (!item.startsWith('-')) {
      given.app = item
      return given
    }
  }
  return given
}
