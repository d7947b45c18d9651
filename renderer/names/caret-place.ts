/** Where the caret is now; gives the way back there, for when what it stands in was masked, hidden or left without it meanwhile. */
export function caretPlace(): () => void {
  const field = document.activeElement
  if (!(field instanceof HTMLElement) || field === document.body) return () => undefined
  const isText = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
  const { selectionStart: start = null, selectionEnd: end = null } = isText ? field : {}
  return () => {
    const { activeElement } = document
    // Whoever has gone elsewhere stays there.
    if (activeElement !== null && activeElement !== document.body && activeElement !== field) return
    if (!field.isConnected) return
    field.focus()
    if (isText && start !== null) field.setSelectionRange(start, end)
  }
}
