import { IconEye } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { Toolbar } from 'react-aria-components/Toolbar'
import { MenuButton } from '../ui/menu-button.tsx'
import { drawTool } from './tool-button.tsx'
import { useEvidenceItems, useToolItems, type Tool } from './tool-items.tsx'
import type { FormatKeys } from './toolbar.tsx'
import type { Formatting } from './use-formats.ts'
import './editor.css'

type SmallToolbarProps = { readonly formatting: Formatting; readonly keys: FormatKeys }

const isOffered = ({ id }: Tool): boolean =>
  ['bold', 'italic', 'bullet-list', 'number-list', 'quote', 'link'].includes(id)

/** The few ways that an answer needs, below its words: it never folds, for it is no wider than a narrow window. */
export function SmallToolbar({ formatting, keys }: SmallToolbarProps) {
  const { t } = useLingui()
  const { evidence } = formatting.formats
  return (
    <Toolbar className="writing-tools" aria-label={t`Formatting`}>
      {useToolItems(formatting, { keys, onPicture: undefined }).filter(isOffered).map(drawTool)}
      <span className="writing-tools-line" aria-hidden="true" />
      <MenuButton
        label={t`Saw, told or assumed`}
        icon={<IconEye size={18} />}
        items={useEvidenceItems(keys)}
        selected={evidence === undefined ? [] : [evidence]}
        onAction={formatting.toggleEvidence}
      />
    </Toolbar>
  )
}
