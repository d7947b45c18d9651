import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs'
import './tabs.css'

type Part<Id extends string> = { readonly id: Id; readonly label: string }

type TabsProps<Id extends string> = {
  /** what the parts are parts of */
  readonly label: string
  readonly parts: readonly Part<Id>[]
  readonly value: Id
  readonly onChange: (id: Id) => void
  /** the part in sight */
  readonly children: ReactNode
}

/** Parts of one page of which one is in sight; the arrow keys go from one to the next. */
export function Tabs<Id extends string>({ label, parts, value, onChange, children }: TabsProps<Id>) {
  return (
    <AriaTabs
      className="tabs"
      selectedKey={value}
      onSelectionChange={key => {
        const part = parts.find(({ id }) => id === key)
        if (part !== undefined) onChange(part.id)
      }}
    >
      <TabList className="tab-list" aria-label={label}>
        {parts.map(part => (
          <Tab key={part.id} id={part.id} className="tab">
            {part.label}
          </Tab>
        ))}
      </TabList>
      <TabPanel key={value} id={value} className="tab-panel">
        {children}
      </TabPanel>
    </AriaTabs>
  )
}
