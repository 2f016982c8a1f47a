import { z } from 'zod';
import { programmeCommand, programmeQuery } from './call.ts';
import { instant } from './instant.ts';
import type { Role } from './role.ts';

const whoWrites = ['manager'] as const satisfies readonly Role[];
const language = z.string().min(2).max(10);
const version = z.int().positive();

/** Stable: findings, packs and links name it. */
export const sectionId = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(60);
export const longestSection = 60_000;

export const quizQuestion = z.object({
  question: z.string().trim().min(1).max(400),
  /** One of them is right; each says why it is or is not. */
  options: z
    .array(
      z.object({
        text: z.string().trim().min(1).max(300),
        isRight: z.boolean(),
        why: z.string().trim().min(1).max(600),
      }),
    )
    .min(2)
    .max(6)
    .refine((options) => options.filter(({ isRight }) => isRight).length === 1),
});
export type QuizQuestion = z.infer<typeof quizQuestion>;

export const handbookSection = z.object({
  id: z.string(),
  /** The one that its text is in: English where the programme lacks the language asked for. */
  language,
  title: z.string(),
  /** Markdown. */
  text: z.string(),
});
export type HandbookSection = z.infer<typeof handbookSection>;

/** A section as managers keep it, with the questions of its training. */
export const handbookText = handbookSection.extend({ questions: z.array(quizQuestion) });
export type HandbookText = z.infer<typeof handbookText>;

/** A change that waits for the next version. `remove` takes the section out; its texts are those it had. */
export const handbookEdit = z.object({
  kind: z.enum(['put', 'remove']),
  id: sectionId,
  language: z.string().regex(/^[a-z]{2,3}$/),
  title: z.string().max(200),
  text: z.string().max(longestSection),
  /** What is different, in one sentence for members. */
  note: z.string().max(400),
  questions: z.array(quizQuestion).max(12),
  /** Id of the section before it, empty for the first place, null where it keeps its own. */
  after: z.string().max(60).nullable(),
});
export type HandbookEdit = z.infer<typeof handbookEdit>;

/** What a version asks of members. Sharing waits only where it also asks for an acknowledgement or a training. */
export const handbookDemands = z.object({
  asksAcknowledgement: z.boolean(),
  hasTraining: z.boolean(),
  holdsSharing: z.boolean(),
});
export type HandbookDemands = z.infer<typeof handbookDemands>;

export const handbookVersion = handbookDemands.extend({
  version,
  publishedAt: instant,
  /** The version whose text it brought back. */
  restores: version.nullable(),
});
export type HandbookVersion = z.infer<typeof handbookVersion>;

/** One section that is not what it was. `notes`: what the managers say of it, oldest first. */
export const sectionChange = z.object({
  id: z.string(),
  kind: z.enum(['added', 'removed', 'changed']),
  title: z.string(),
  notes: z.array(z.string()),
  before: z.string(),
  after: z.string(),
});
export type SectionChange = z.infer<typeof sectionChange>;

/** What changed for a member since the version they last acknowledged, and what is still asked of them. */
export const handbookNews = z.object({
  version,
  publishedAt: instant,
  since: z.int().nonnegative(),
  changes: z.array(sectionChange),
  /** An acknowledgement is still asked for. */
  asksAcknowledgement: z.boolean(),
  acknowledgedAt: instant.nullable(),
  training: z
    .object({
      version,
      passedAt: instant.nullable(),
      /** What passing it earns, once. */
      points: z.int().nonnegative(),
      questions: z.array(
        z.object({ section: z.string(), question: z.string(), options: z.array(z.string()) }),
      ),
    })
    .nullable(),
  /** Sharing waits for what is still asked. */
  holdsSharing: z.boolean(),
});
export type HandbookNews = z.infer<typeof handbookNews>;

export const handbookCalls = {
  /** In the language asked for, English where the programme lacks it. `version`: an older one; refused with `handbook.missing`. */
  sections: programmeQuery({
    input: z.object({ language, version: version.nullable().default(null) }),
    output: z.array(handbookSection),
  }),
  /** Newest first. */
  versions: programmeQuery({ input: z.object({}), output: z.array(handbookVersion) }),
  news: programmeQuery({ input: z.object({ language }), output: handbookNews }),
  /** "I have read it": of the version in force, as the member saw it; `handbook.not-newest` where there is a newer one. */
  acknowledge: programmeCommand({ input: z.object({ version }), output: z.object({}) }),
  /** Marks a training's answers (index of the option chosen, in order). Only that it was passed is recorded, once. */
  answerQuiz: programmeCommand({
    input: z.object({ version, language, answers: z.array(z.int().nonnegative().max(5)).max(200) }),
    output: z.object({
      isPassed: z.boolean(),
      results: z.array(z.object({ isRight: z.boolean(), why: z.string() })),
      points: z.int().nonnegative(),
    }),
  }),
  /** All that a manager edits: the texts in force, and the changes that wait. */
  desk: programmeQuery({
    roles: whoWrites,
    input: z.object({}),
    output: z.object({
      version: z.int().nonnegative(),
      sections: z.array(handbookText),
      edits: z.array(handbookEdit),
      /** How many members have acknowledged the version in force; null where the programme has fewer than five. */
      acknowledged: z.object({ count: z.int(), members: z.int() }).nullable(),
    }),
  }),
  saveEdit: programmeCommand({ roles: whoWrites, input: handbookEdit, output: z.object({}) }),
  discardEdit: programmeCommand({
    roles: whoWrites,
    input: z.object({ id: sectionId, language }),
    output: z.object({}),
  }),
  /** Makes the waiting changes the next version. `before`: the version that the manager saw in force. */
  publish: programmeCommand({
    roles: whoWrites,
    input: handbookDemands.extend({ before: z.int().nonnegative() }),
    output: z.object({ version }),
  }),
  /** A new version with the texts of an older one, and why. Changes that wait go on waiting. */
  rollBack: programmeCommand({
    roles: whoWrites,
    input: handbookDemands.extend({ before: version, to: version, why: z.string().trim().min(1).max(400) }),
    output: z.object({ version }),
  }),
};
