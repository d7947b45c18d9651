import { app, powerMonitor } from 'electron'

/** The first wish to quit saves and closes everything, and then asks again. */
export function quitOnlyWhenSaved(end: () => Promise<void>): void {
  let ended = false
  const quit = () => {
    ended = true
    app.quit()
  }
  app.on('before-quit', event => {
    if (ended) return
    event.preventDefault()
    // Whatever went wrong on the way, a wish to quit is granted.
    end().then(quit, quit)
  })
  powerMonitor.on('shutdown', () => app.quit())
  // A lock replaces the window: between two of them there is none, and that is no reason to quit.
  app.on('window-all-closed', () => {})
}
