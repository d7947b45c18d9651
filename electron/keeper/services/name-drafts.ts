import type { EntryId } from '../../../shared/domain/ids.ts'
import type { SealedForm, SealedWords } from '../../../shared/domain/sealed-words.ts'
import { changedAnswers } from './name-answers.ts'
import { changedDocument, changedText, type NameChange } from './name-document.ts'

const TITLE = 200
const PROMPT = 500
const FIELD = 100_000

type Json = SealedForm['fields'][string]

/** A value of a form without the name; one that is the person is left out. */
function changedValue(value: Json, change: NameChange): Json | undefined {
  if (typeof value === 'string') return value === change.gone ? undefined : changedText(value, change, FIELD)
  if (Array.isArray(value)) return value.flatMap(one => changedValue(one, change) ?? [])
  return typeof value === 'object' && value !== null ? changedFields(value, change) : value
}

const changedFields = (fields: SealedForm['fields'], change: NameChange): SealedForm['fields'] =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      const told = changedValue(value, change)
      return told === undefined ? [] : [[name, told]]
    }),
  )

/** Words that wait to be committed, without the name; `changeFor` says how those of an entry are changed. */
export function changedSealedWords(
  words: SealedWords,
  changeFor: (entry: EntryId | undefined) => NameChange,
): SealedWords {
  if (words.kind === 'form') return { ...words, fields: changedFields(words.fields, changeFor(undefined)) }
  if (words.kind === 'run') return { ...words, answers: changedAnswers(words.answers, changeFor(undefined)) }
  const { draft } = words
  const change = changeFor(draft.id)
  return {
    kind: 'entry',
    draft: {
      ...draft,
      title: changedText(draft.title, change, TITLE),
      body: changedDocument(draft.body, change),
      ...(draft.prompt === undefined ? {} : { prompt: changedText(draft.prompt, change, PROMPT) }),
      ...(draft.people === undefined ? {} : { people: draft.people.filter(one => one !== change.gone) }),
    },
  }
}
