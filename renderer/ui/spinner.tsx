import './small.css'

type SpinnerProps = { readonly label?: string }

/** Something is under way. Without a label it is decoration beside words that say so. */
export const Spinner = ({ label }: SpinnerProps) =>
  label === undefined ? (
    <span className="spinner" aria-hidden="true" />
  ) : (
    <output className="spinner" aria-label={label} />
  )
