/** What the preload hands to the page: four functions, nothing else. */
export type AfterwordWindow = {
  readonly ask: (channel: string, input: unknown) => Promise<unknown>
  readonly listen: (heard: (announcement: unknown) => void) => () => void
  readonly askShell: (channel: string, input: unknown) => Promise<unknown>
  readonly listenShell: (heard: (announcement: unknown) => void) => () => void
}

declare global {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- a global can only be widened by an interface
  interface Window {
    readonly afterword: AfterwordWindow
  }
}
