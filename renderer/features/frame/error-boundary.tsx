import { Component, type ComponentType, type ReactNode } from 'react'

type ErrorBoundaryProps = {
  readonly children: ReactNode
  /** shown instead of what failed */
  readonly instead: ComponentType<{ readonly onAgain: () => void }>
  /** another key is another try */
  readonly at: string
}

type State = { readonly failedAt: string | undefined }

/** React knows failures only in classes. What failed is not looked at: it could hold a word of the journal. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = { failedAt: undefined }

  static getDerivedStateFromError(): Partial<State> {
    return { failedAt: '' }
  }

  override componentDidCatch(): void {
    this.setState({ failedAt: this.props.at })
  }

  override render(): ReactNode {
    const { failedAt } = this.state
    const failed = failedAt !== undefined && (failedAt === '' || failedAt === this.props.at)
    const Instead = this.props.instead
    return failed ? <Instead onAgain={() => this.setState({ failedAt: undefined })} /> : this.props.children
  }
}
