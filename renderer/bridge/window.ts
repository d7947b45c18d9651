/** What the preload hands to the page: four functions, nothing else. */
export type AfterwordWindow = {
  readonly ask: (channel: string, input: unknown) => Promise<unknown>
  readonly listen: (heard: (announcement: unknown) => void) => () => void
  readonly askShell: (channel: string, input: unknown) => Promise<unknown>
  readonly listenShell: (heard: (announcement: unknown) => void) => () => void
}

declare global {
  interface Window {
    readonly afterword: AfterwordWindow
  }
}
