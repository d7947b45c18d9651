/** Puts text on the clipboard as plain words. The journal's window has no other leave to the clipboard than a copy of its own. */
export function copyText(text: string): boolean {
  let isTaken = false
  const give = (event: ClipboardEvent): void => {
    event.preventDefault()
    event.stopImmediatePropagation()
    event.clipboardData?.setData('text/plain', text)
    isTaken = event.clipboardData !== null
  }
  document.addEventListener('copy', give, { capture: true })
  try {
    return document.execCommand('copy') && isTaken
  } finally {
    document.removeEventListener('copy', give, { capture: true })
  }
}
