// What a file left on the page goes with it; see fresh-file.ts.
import { cleanup } from '@testing-library/react'
import { afterAll } from 'vitest'

afterAll(() => {
  cleanup()
  // a file may ask to run without a page
  if (!('document' in globalThis)) return
  document.title = ''
  for (const element of [document.documentElement, document.body]) {
    for (const name of element.getAttributeNames()) element.removeAttribute(name)
  }
  document.body.replaceChildren()
})
