type MarkProps = { size?: number }

/**
 * The mark: an open page whose last line turns back to the first. Drawn for Afterword; mark.svg beside it is the same
 * drawing, for icons.
 */
export function Mark({ size = 22 }: MarkProps) {
  return (
    <svg className="mark" width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden="true">
      <path
        d="M7 25.5V9.2C7 6.9 8.9 5 11.2 5h9.6C23.1 5 25 6.9 25 9.2v6.3"
        stroke="currentColor"
        strokeWidth="2.4"
        strokeLinecap="round"
      />
      <path d="M12 11.2h8M12 16.2h4.6" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
      <path
        d="M7 25.5c0 1 .8 1.5 1.7 1.5h10.1a5.2 5.2 0 0 0 0-10.4"
        stroke="currentColor"
        strokeWidth="2.4"
        strokeLinecap="round"
      />
    </svg>
  )
}
