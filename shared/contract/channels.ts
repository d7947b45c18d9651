/** Channels between shell and preload. The port itself is handed over on `port`, to the trusted main frame only. */
export const channels = {
  ask: 'afterword:ask',
  announce: 'afterword:announce',
  port: 'afterword:port',
} as const
