import { useCommands } from '../../bridge/commands.ts'
import { useShortcut } from '../../bridge/shortcuts.ts'
import type { FormatKeys } from '../../editor/toolbar.tsx'
import type { FormatWays } from '../../editor/use-formats.ts'

/** The commands of the menu Format, for as long as an editor is there. */
export function useFormatCommands(ways: FormatWays): void {
  const { toggleMark, toggleBlock, toggleEvidence, editLink } = ways
  useCommands({
    bold: () => toggleMark('bold'),
    italic: () => toggleMark('italic'),
    underline: () => toggleMark('underline'),
    strike: () => toggleMark('strike'),
    link: editLink,
    'heading-1': () => toggleBlock('heading-1'),
    'heading-2': () => toggleBlock('heading-2'),
    'heading-3': () => toggleBlock('heading-3'),
    'body-text': () => toggleBlock('body-text'),
    'bullet-list': () => toggleBlock('bullet-list'),
    'number-list': () => toggleBlock('number-list'),
    'check-list': () => toggleBlock('check-list'),
    quote: () => toggleBlock('quote'),
    saw: () => toggleEvidence('saw'),
    told: () => toggleEvidence('told'),
    assumed: () => toggleEvidence('assumed'),
  })
}

/** The keys of the same, as this system writes them. */
export const useFormatKeys = (): FormatKeys => ({
  bold: useShortcut('bold'),
  italic: useShortcut('italic'),
  underline: useShortcut('underline'),
  strike: useShortcut('strike'),
  link: useShortcut('link'),
  'heading-1': useShortcut('heading-1'),
  'heading-2': useShortcut('heading-2'),
  'heading-3': useShortcut('heading-3'),
  'body-text': useShortcut('body-text'),
  'bullet-list': useShortcut('bullet-list'),
  'number-list': useShortcut('number-list'),
  'check-list': useShortcut('check-list'),
  quote: useShortcut('quote'),
  saw: useShortcut('saw'),
  told: useShortcut('told'),
  assumed: useShortcut('assumed'),
})
