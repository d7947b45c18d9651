type MarkProps = { readonly size?: number }

/** The mark: an A like a book stood open, its bar a line in someone's own hand. mark.svg beside it is the same drawing. */
export function Mark({ size = 22 }: MarkProps) {
  return (
    <svg
      className="mark"
      width={size}
      height={size}
      viewBox="0 0 32 32"
      fill="none"
      stroke="currentColor"
      strokeWidth={2.6}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M4.5 26.5 14.7 6.4c.5-1 2.1-1 2.6 0l9.7 20.1" />
      <path d="M8.9 20.6c3.3-4.2 6.1-3.9 8.1-1.3 2.1 2.7 5.6 3.4 11.5-.9" />
    </svg>
  )
}
