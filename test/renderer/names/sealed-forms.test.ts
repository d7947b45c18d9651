import { expect, test } from 'vitest'
import { productSource } from '../../support/source.ts'

const sources = productSource().filter(({ path }) => path.startsWith('renderer/'))
const all = sources.map(({ text }) => text).join('\n')
const isSealed = (text: string): boolean => text.includes('useSealedForm(') && text.includes('useFormField')

// How what is typed or chosen comes through a lock where it is not sealed as a form. Whoever makes a field decides it here.
const kept = {
  'part of the entry, the run, the practice or the form it stands in, and kept or sealed with it': [
    'editor/images/picture-desk',
    'editor/images/picture-tools',
    'editor/images/use-picture-room',
    'features/capture/whom-field',
    'features/learning/agenda-lines',
    'features/learning/person-field',
    'features/people/erase-preview',
    'features/practices/fields/bias-field',
    'features/practices/fields/date-field',
    'features/practices/fields/hunch-resolve-field',
    'features/practices/fields/hunches-field',
    'features/practices/fields/if-then-field',
    'features/practices/fields/line-list',
    'features/practices/fields/list-field',
    'features/practices/fields/own-lines-field',
    'features/practices/fields/people-field',
    'features/practices/fields/people-table-field',
    'features/practices/fields/rich-text-field',
    'features/practices/fields/scale-field',
    'features/practices/fields/slider-field',
    'features/practices/fields/step-field',
    'features/practices/fields/weights-field',
    'features/practices/own/conditions',
    'features/practices/own/field-options',
    'features/practices/own/number-field',
    'features/practices/own/practice-head',
    'features/practices/own/step-form',
    'features/write/addenda',
    'features/write/date-line',
    'features/write/entry-editor',
    'features/write/entry-trackers',
    'features/write/head-details',
    'features/write/title-field',
    'features/write/token-field',
    'loop/people-chips',
    'loop/urge-field',
  ],
  'kept as soon as it is chosen': [
    'features/settings/appearance',
    'features/settings/locking',
    'features/settings/nudging',
    'features/settings/veiling',
    'features/settings/writing',
    'features/learning/track-card',
    'features/write/move-dialog',
  ],
  'only chooses what is looked at or done next, and is never kept': [
    'editor/find/find-bar',
    'entries/entry-row',
    'entries/pick-dialog',
    'features/frame/palette',
    'features/insights/insights-page',
    'features/labels/remove-notebook',
    'features/labels/tags-page',
    'features/people/people-page',
    'features/practices/import-practice',
    'features/practices/practices-page',
    'features/search/add-filter',
    'features/search/dates-dialog',
    'features/search/search-box',
    'features/search/result-line',
    'features/timeline/go-to-date',
    'features/timeline/year-heat',
    'features/write/history/version-view',
  ],
  'opens the journal: never to be written anywhere': [
    'features/settings/passphrase',
    'features/settings/recovery-words',
    'features/unlock/backups-door',
    'features/unlock/passphrase-door',
  ],
  'an address, of which no more than a line is lost': ['editor/link-popover'],
}

const field =
  /<(?:TextField|TextArea|DateField|ComboField|ZoneField|TokenField|SearchField|EditorRoom|LineList|RadioCards|ChipChoice|CheckboxGroup|PeopleChips|PeoplePicker|SelectField|Slider|PassphraseField|input|textarea|select)[\s/>]/

test('every field outlives a lock, or it is said here how and why not', () => {
  const withFields = sources.filter(
    ({ path, text }) => /^renderer\/(?!ui\/).*\.tsx$/.test(path) && field.test(text),
  )
  expect(withFields.length).toBeGreaterThan(80)
  const others = withFields
    .filter(({ text }) => !isSealed(text))
    .map(({ path }) => path.replace(/^renderer\/(.*)\.tsx$/, '$1'))
  expect(others.toSorted()).toEqual(Object.values(kept).flat().toSorted())
})

test('every dialog that keeps something keeps its fields through a lock', () => {
  const forms = sources.filter(({ text }) => /<FormDialog\b/.test(text))
  expect(forms.length).toBeGreaterThan(15)
  expect(forms.filter(({ text }) => !isSealed(text)).map(({ path }) => path)).toEqual([])
})

test('every form that is sealed is opened again from somewhere', () => {
  const sealed = [...all.matchAll(/useSealedForm\(\s*(?:[^'()]*\? )?'([a-z-]+)'/g)]
  const named = [...all.matchAll(/<NameDialog\b[^>]*?\bform="([a-z-]+)"/g)]
  expect(named.length).toBe([...all.matchAll(/<NameDialog\b/g)].length)
  const names = [...new Set([...sealed, ...named].map(([, name = '']) => name))]
  expect(names.length).toBeGreaterThan(30)
  // these are no dialogs: they stand open on their page
  const inSight = ['lesson-line', 'new-person']
  expect(names.filter(name => !new RegExp(`useReopened\\(\\s*'${name}'`).test(all)).toSorted()).toEqual(
    inSight,
  )
})
