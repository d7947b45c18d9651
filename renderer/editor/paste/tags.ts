/** What becomes of a tag when something is pasted: which of our own few tags is written in its place, if any. */
export type TagUse =
  | {
      readonly kind: 'block'
      readonly as: 'div' | 'pre' | 'h1' | 'h2' | 'h3' | 'blockquote' | 'ul' | 'ol' | 'li'
    }
  /** tables are written with a tag that stands anywhere, so that no parser moves what is in them */
  | { readonly kind: 'grid'; readonly as: 'table' | 'row' | 'cell' }
  | { readonly kind: 'inline'; readonly mark?: InlineMark }
  | { readonly kind: 'break' }
  | { readonly kind: 'line' }
  | { readonly kind: 'picture' }
  | { readonly kind: 'link' }
  | { readonly kind: 'checkbox' }
  /** gone together with everything inside, which is made of tags itself */
  | { readonly kind: 'omit' }
  /** gone together with everything inside, which is read as raw text up to its own end tag */
  | { readonly kind: 'raw' }
  /** stands alone and says nothing */
  | { readonly kind: 'void' }

export type InlineMark = 'bold' | 'italic' | 'underline' | 'strike' | 'code' | 'pre'

const named = <T extends TagUse>(names: string, use: T): [string, T][] =>
  names.split(' ').map(name => [name, use])

const uses = new Map<string, TagUse>([
  ...named(
    'p div section article main header footer aside address figure figcaption dl dt dd form fieldset legend center nav ' +
      'details summary caption hgroup body html',
    { kind: 'block', as: 'div' },
  ),
  ...named('h1', { kind: 'block', as: 'h1' }),
  ...named('h2', { kind: 'block', as: 'h2' }),
  ...named('h3 h4 h5 h6', { kind: 'block', as: 'h3' }),
  ...named('blockquote', { kind: 'block', as: 'blockquote' }),
  ...named('ul menu dir', { kind: 'block', as: 'ul' }),
  ...named('ol', { kind: 'block', as: 'ol' }),
  ...named('li', { kind: 'block', as: 'li' }),
  ...named('pre listing', { kind: 'block', as: 'pre' }),
  ...named('b strong', { kind: 'inline', mark: 'bold' }),
  ...named('i em cite dfn var', { kind: 'inline', mark: 'italic' }),
  ...named('u ins', { kind: 'inline', mark: 'underline' }),
  ...named('s strike del', { kind: 'inline', mark: 'strike' }),
  ...named('code kbd samp tt', { kind: 'inline', mark: 'code' }),
  ...named('br', { kind: 'break' }),
  ...named('hr', { kind: 'line' }),
  ...named('table', { kind: 'grid', as: 'table' }),
  ...named('tr', { kind: 'grid', as: 'row' }),
  ...named('td th', { kind: 'grid', as: 'cell' }),
  ...named('a', { kind: 'link' }),
  ...named('img', { kind: 'picture' }),
  ...named('input', { kind: 'checkbox' }),
  ...named('svg math object template select audio video canvas map datalist', { kind: 'omit' }),
  ...named('script style title textarea xmp iframe noembed noframes noscript plaintext', { kind: 'raw' }),
  ...named('area base col embed link meta param source track wbr', { kind: 'void' }),
])

/** A tag nobody knows lets its words through and says nothing itself. */
export const useOf = (name: string): TagUse => uses.get(name) ?? { kind: 'inline' }
