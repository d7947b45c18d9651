import { type MessageDescriptor, setupI18n } from '@lingui/core'

// English now; another language is one more catalogue here.
const i18n = setupI18n({ locale: 'en', messages: { en: {} } })

/** A sentence of the shell (menus, dialogs) in the language of the app. */
export const say = (message: MessageDescriptor): string => i18n._(message)
