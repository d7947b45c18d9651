import { i18n, type I18n } from '@lingui/core'
import { messages } from './en.po?door'

const english = navigator.languages.filter(language => language.startsWith('en-'))

/**
 * The words of the door, so that it can be painted at once. They are English; days and figures are written as this
 * person's own English writes them. Another language is one more catalog here.
 */
export function startWords(): I18n {
  i18n.load('en', messages)
  i18n.activate('en', [...english, 'en-GB'])
  document.documentElement.lang = 'en'
  return i18n
}

/** The words of everything behind the door. */
export async function allWords(): Promise<void> {
  const all = await import('./en.po')
  i18n.load('en', all.messages)
}
