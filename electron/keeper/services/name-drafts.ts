import type { EntryId } from '../../../shared/domain/ids.ts'
import type { SealedWords } from '../../../shared/domain/sealed-words.ts'
import { changedAnswers } from './name-answers.ts'
import { changedDocument, changedText, type NameChange } from './name-document.ts'

const TITLE = 200
const PROMPT = 500

/** Words that wait to be committed, without the name; `changeFor` says how those of an entry are changed. */
export function changedSealedWords(
  words: SealedWords,
  changeFor: (entry: EntryId | undefined) => NameChange,
): SealedWords {
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
