// Who a sentence may be about, and who said it.

import { list } from '../list.ts'

/** People named by what they are. */
export const roles = list(`
  boss, manager, director, ceo, cto, cfo, coo, vp, colleague, coworker, co-worker, peer, deputy, assistant, intern,
  hire, starter, joiner, engineer, developer, designer, accountant, analyst, consultant, contractor, recruiter,
  supervisor, predecessor, successor, lead, leader, owner, client, customer, guy, woman, man, girl, person,
  secretary, receptionist, head, chair, founder, mentor, coach, nurse, doctor, surgeon, consultant, teacher,
  principal, headteacher, foreman, forewoman, technician, electrician, driver, operator, planner, buyer, scientist,
  researcher, student, apprentice, trainee, junior, senior, partner, associate, clerk, cook, chef, waiter, waitress,
  salesman, saleswoman, salesperson, rep, representative, lawyer, auditor, controller, treasurer, editor, writer,
  programmer, tester, architect, admin, administrator, coordinator, co-ordinator, bloke, lad, chap, lady, fellow,
  kid, newcomer, chairman, chairwoman, president, officer, sponsor, stakeholder, vendor, supplier, agent, temp,
  mechanic, plumber, builder, carpenter, caretaker, cleaner, porter, pharmacist, therapist, midwife, carer,
  librarian, professor, lecturer, pm, dev, po, ea, pa, md, half, opposite, counterpart, line-manager, teammate,
  team-mate, workmate
`)
export const determiners = list(`
  my, our, the, this, that, their, his, her, your
`)

/** Capitalised, or first in a sentence, and still not a name. */
export const noNames = list(`
  i, it, he, she, they, this, that, these, those, there, here, what, which, who, nobody, no-one, everybody,
  everyone, somebody, someone, anybody, anyone, nothing, everything, something, all, most, some, many, we, you,
  people, work, life, today, yesterday, tomorrow, monday, tuesday, wednesday, thursday, friday, saturday, sunday,
  january, february, march, april, june, july, august, september, october, november, december, god, how, why, when,
  where, and, but, or, not, being, one, is, was, are, were, if, so, then, the, a, an, our, my, his, her, their,
  your, its, us, them, him, no, none, every, each, another, other, such, thanks, because, since, with, without, of,
  in, on, at, by, for, from, to, late, again, only, even, just, too, very, still, yet, now, maybe, perhaps
`)

/** Before a name, and no name. */
export const titles = list(`
  mr, mrs, ms, miss, mx, dr, prof, professor, sir, dame, sister, brother, lady, lord
`)

/** Nobody in particular, or whoever is spoken to; somebody all the same. */
export const anybody = list(`
  nobody, no-one, anyone, anybody, everybody, everyone, you, somebody, someone, people
`)
export const wholes = list(`
  team, lot, group, department, board, supplier, vendor, agency, company, office, bank
`)

export const reported = list(`
  said, says, told, tells, asked, asks, wrote, writes, mentioned, mentions, explained, explains, admitted, replied,
  confirmed, reported, claimed, claims, complained, answered, described, announced
`)
export const reportedPhrases = list(`
  according to, in @their words, @their words|letter|mail|email, by @their own account
`)

/** The writer says that it is only a thought. */
export const heldAsThought = list(`
  i assumed|assume|guessed|supposed, i 'd|had|was assumed|assuming, my first|immediate|gut|initial?
  thought|reaction|guess|instinct|feeling, my assumption, i caught myself, i found myself, i noticed i|myself, my
  bias, part of me, story i told|tell|am|was|'m|had|have|keep|kept, story in my head, i jumped to, i told|tell|was
  myself|telling, i may|might|could be wrong, i was quick|too to|quick, at first i thought
`)

/** What is not thought, or only asked. */
export const doubted = list(`
  i do|did not think|believe|mean|say|know, i don't|didn't|wouldn't think|believe|mean|say|know, i can't|cannot
  tell|say|know, i wonder|wondered, i am|was not sure, i 'm not sure, i wasn't sure, whether, if, not that, doesn't
  mean, does not mean, as if, instead of, rather than, maybe, perhaps
`)
