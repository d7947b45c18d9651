// Files of one process share one page and the packages loaded in it: each begins with the same words, and what it left on
// the page goes with it; see fresh-file.ts. Listeners of the page stay, for React hangs its own there once and for all.
import { i18n } from '@lingui/core'
import { cleanup } from '@testing-library/react'
import { afterAll } from 'vitest'

i18n.loadAndActivate({ locale: 'en', messages: {} })

afterAll(() => {
  cleanup()
  Reflect.deleteProperty(globalThis, 'afterword')
  // a file may ask to run without a page
  if (!('document' in globalThis)) return
  document.title = ''
  for (const element of [document.documentElement, document.body]) {
    for (const name of element.getAttributeNames()) element.removeAttribute(name)
  }
  document.body.replaceChildren()
})
