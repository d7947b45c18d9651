import { i18n, type I18n } from '@lingui/core'
import { messages } from './en.po'

/** The words of the window, in English now; another language is one more catalog here. */
export function startWords(): I18n {
  i18n.load('en', messages)
  // The words are English; days and figures are written as this person's own English writes them.
  i18n.activate('en', [...navigator.languages.filter(language => language.startsWith('en-')), 'en-GB'])
  document.documentElement.lang = 'en'
  return i18n
}
