import { app, powerMonitor } from 'electron'

/** A wish to quit saves and closes everything, and then asks again; while words can be kept nowhere it is not granted. */
export function quitOnlyWhenSaved(end: () => Promise<boolean>): void {
  let ended = false
  const quit = () => {
    ended = true
    app.quit()
  }
  const tryToEnd = async () => {
    // Whatever else went wrong on the way, a wish to quit is granted.
    if (await end().catch(() => true)) quit()
  }
  app.on('before-quit', event => {
    if (ended) return
    event.preventDefault()
    void tryToEnd()
  })
  powerMonitor.on('shutdown', () => app.quit())
  // A lock replaces the window: between two of them there is none, and that is no reason to quit.
  app.on('window-all-closed', () => {})
}
