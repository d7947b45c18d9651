import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import * as z from 'zod'
import { below, pick } from './random.ts'

/** Sentences of many scripts and habits of writing, made for this project; each word stands as people type it. */
const SENTENCES = [
  "I didn't say it, did I? She'd asked twice — on Monday, and again at 14:30.",
  'Re-reading my notes (v2.1, p. 37): “nobody owns the release”; so I’ll own it.',
  'snake_case names, a.b.c paths and jo.smith@example.org stood in the ticket #4711.',
  'Über die Übung: Größe heißt Maß, schließlich saßen wir in der Straße № 5.',
  'Das Gespräch über Rückmeldung fiel mir schwer, trotzdem: gut, daß wir’s taten.',
  "L'équipe était là; aujourd'hui, c’est Noël qui a posé la question à l’œuvre.",
  'Ça va mieux : le cœur du problème n’était pas le délai, mais le ton.',
  '¿Qué pasó? El niño añadió mañana una reunión más, ¡y ya está!',
  'Ålesund, smørrebrød og blåbær; tøff uke for Øystein på kontoret.',
  'Łódź, żółw i źdźbło: rozmowa była krótsza, niż myślałem.',
  'Příliš žluťoučký kůň; tým se zeptal, proč čekáme.',
  'İstanbul’da ılık bir gün; ışık söndü, ama iş bitti.',
  'Мы долго говорили о доверии; подъём ещё впереди, он всё понял.',
  'Сім’я м’яко підтримала її; щоденник веду щодня.',
  'Ο Οδυσσέας έγραψε: η ομάδα ΟΛΟΣ ήταν κουρασμένη, όμως ήρεμη.',
  'שָׁלוֹם לכולם, הפגישה עם הצוות הייתה ארוכה.',
  'قال مُحَمَّد إنّ الاجتماع كان طويلاً، وأحمد وافق.',
  'می‌خواهم با تیم درباره‌ی اعتماد صحبت کنم.',
  'हिन्दी में लिखना अच्छा है, सुनना और भी अच्छा।',
  '今天我们在会议里谈了很久关于偏见的问题，大家都很累。',
  '经理和同事之间的误会，其实是沟通不够造成的。',
  '今日の会議で、メンバーのがんばりをほめた。ラーメンも食べた。',
  'プロジェクトマネージャーとｶﾞｲﾄﾞを読んだ、すこし安心。',
  '오늘 회의에서 팀장과 신뢰에 대해 이야기했다.',
  'วันนี้ประชุมกับทีมเรื่องความไว้วางใจนานมาก',
  'ｆｕｌｌ ｗｉｄｔｈ １２３ and a ﬁnal oﬀer of ½ day, x² and ①.',
  'Soft\u00adhyphens and cafe\u0301 and Zoe\u0308 written in two parts, e\u0301te\u0301.',
  'Done 🎉 with the 👩‍👩‍👧 talk; 10% of 3,000 & more + C++ <3.',
  '𝒳𝓎𝓏 in maths letters, “quoted „twice‟”, a-b—c…d, and NASA’s U.S. team.',
] as const

/** An entry of some sentences in any order, with line ends between some of them. */
export function mixedText(random: () => number): string {
  return Array.from({ length: 1 + below(random, 6) }, () => pick(random, SENTENCES)).join(
    below(random, 3) === 0 ? '\n' : ' ',
  )
}

const Line = z.object({ paragraphs: z.array(z.string()) })

/** The old diaries of ../shared/corpus, a text per day; none where they are not at hand. */
export function diaries(): string[] {
  return ['barbellion', 'pepys']
    .map(name => resolve(`../shared/corpus/${name}.jsonl`))
    .filter(existsSync)
    .flatMap(path => readFileSync(path, 'utf8').trim().split('\n'))
    .map(line => Line.parse(JSON.parse(line)).paragraphs.join('\n'))
}
