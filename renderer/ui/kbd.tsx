import './small.css'

type KbdProps = { readonly children: string }

/** A key or keys, as printed on them. */
export const Kbd = ({ children }: KbdProps) => <kbd className="kbd">{children}</kbd>
