/** Electron's event object: the first argument of most listeners. */
export class HostEvent {
  defaultPrevented = false
  constructor(details: object = {}) {
    Object.defineProperties(this, Object.getOwnPropertyDescriptors(details))
  }
  preventDefault(): void {
    this.defaultPrevented = true
  }
}
