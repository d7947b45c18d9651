import { cleanHtml } from './clean-html.ts'

/** What a Trusted Types policy makes is typed as a string here, for that is how every reader of it is typed. */
type HtmlPolicy = { readonly createHTML: (html: string) => string }

declare global {
  interface Window {
    readonly trustedTypes?: { readonly createPolicy: (name: string, rules: HtmlPolicy) => HtmlPolicy }
  }
}

// The one policy of the window, made once: a second of the same name is refused by the content security policy.
const policy: HtmlPolicy = window.trustedTypes?.createPolicy('afterword-paste', {
  createHTML: cleanHtml,
}) ?? {
  createHTML: cleanHtml,
}

/** Pasted HTML as an inert document of our own few elements; no address is fetched, nothing in it runs. */
export const inertDocument = (html: string): Document =>
  new DOMParser().parseFromString(policy.createHTML(html), 'text/html')
