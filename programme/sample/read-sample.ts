import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ZodType, z } from 'zod';
import { contact } from '#shared/contract/contact.ts';
import { type QuizQuestion, quizQuestion } from '#shared/contract/handbook.ts';
import { writtenRules } from '#shared/points/read-points-rules.ts';
import { datePack } from './date-pack.ts';
import {
  type SamplePost,
  sampleFinance,
  samplePost,
  sampleProgramme,
  sampleRewards,
} from './sample-format.ts';

export type SampleSection = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly questions: readonly QuizQuestion[];
};

/** `handbook/<language>/quiz.json`: the questions of a section, by its id. */
const quiz = z.record(z.string(), z.array(quizQuestion));

/** The sample programme as its files state it, checked. Days are still counted from a first start that is to come. */
export type Sample = {
  readonly programme: z.infer<typeof sampleProgramme>;
  readonly posts: readonly SamplePost[];
  readonly rewards: z.infer<typeof sampleRewards>;
  readonly finance: z.infer<typeof sampleFinance>;
  readonly pointsRules: z.infer<typeof writtenRules>;
  readonly pack: ReturnType<typeof datePack>;
  readonly contacts: readonly z.infer<typeof contact>[];
  readonly handbook: ReadonlyMap<string, readonly SampleSection[]>;
};

/** Reads a sample folder; throws, naming the file and the place, where one is not as its format says. */
export async function readSample(folder: string, firstStart: Date): Promise<Sample> {
  const postNames = (await readdir(join(folder, 'posts'))).filter((name) => name.endsWith('.json')).sort();
  return {
    programme: await readJson(join(folder, 'programme.json'), sampleProgramme),
    posts: await Promise.all(postNames.map((name) => readJson(join(folder, 'posts', name), samplePost))),
    rewards: await readJson(join(folder, 'rewards.json'), sampleRewards),
    finance: await readJson(join(folder, 'finance.json'), sampleFinance),
    pointsRules: await readJson(join(folder, 'points-rules.json'), writtenRules),
    pack: datePack(JSON.parse(await readFile(join(folder, 'pack.json'), 'utf8')), firstStart),
    contacts: await readJson(join(folder, 'contacts.json'), z.array(contact)),
    handbook: await readHandbook(join(folder, 'handbook')),
  };
}

async function readJson<Shape extends ZodType>(file: string, shape: Shape): Promise<z.output<Shape>> {
  const read = shape.safeParse(JSON.parse(await readFile(file, 'utf8')));
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  throw new Error(`${file}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'is not as it should be'}`);
}

async function readHandbook(folder: string): Promise<Sample['handbook']> {
  const languages = (await readdir(folder)).sort();
  const handbook = await Promise.all(
    languages.map(async (language) => {
      const all = await readdir(join(folder, language));
      const questions = all.includes('quiz.json')
        ? await readJson(join(folder, language, 'quiz.json'), quiz)
        : {};
      const names = all.filter((name) => name.endsWith('.md')).sort();
      const sections = names.map((name) => readSection(join(folder, language, name), name));
      const read = (await Promise.all(sections)).map((section) => ({
        ...section,
        questions: questions[section.id] ?? [],
      }));
      return [language, read] as const;
    }),
  );
  return new Map(handbook);
}

async function readSection(file: string, name: string): Promise<Omit<SampleSection, 'questions'>> {
  const [, id] = /^\d+-([a-z0-9-]+)\.md$/.exec(name) ?? [];
  const [, title, text] = /^# (.+)\r?\n([\s\S]*)$/.exec(await readFile(file, 'utf8')) ?? [];
  if (id === undefined || title === undefined || text === undefined) {
    throw new Error(`${file}: is named NN-section-id.md and begins with “# Title”`);
  }
  return { id, title: title.trim(), text: text.trim() };
}
