import { configure } from '@testing-library/react'

// What a test looks for comes at once where all is well; a slow machine gets the time it needs.
configure({ asyncUtilTimeout: 10_000 })
