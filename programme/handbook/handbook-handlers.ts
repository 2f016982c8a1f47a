import { accept, refuse } from '#shared/contract/call-error.ts';
import type { Handlers } from '#shared/contract/dispatch.ts';
import { handbookVersion } from '#shared/contract/handbook.ts';
import type { CallNameOf } from '#shared/contract.ts';
import type { Context } from '../context.ts';
import { acknowledgeHandbook } from './acknowledge-handbook.ts';
import { answerQuiz } from './answer-quiz.ts';
import { handbookDesk } from './handbook-desk.ts';
import { saveEdit } from './handbook-edits.ts';
import { handbookNews } from './handbook-news.ts';
import { inReadersLanguage, newestVersion, textsOf } from './handbook-texts.ts';
import { publishHandbook } from './publish-handbook.ts';
import { rollBackHandbook } from './roll-back-handbook.ts';

type HandbookCall = Extract<CallNameOf<'programme'>, `handbook.${string}`>;

export const handbookHandlers = {
  'handbook.sections': async ({ language, version }, { database }) => {
    const asked = version ?? (await newestVersion(database));
    const texts = await textsOf(database, asked);
    if (version !== null && texts.length === 0) {
      return refuse('missing', 'handbook.missing', 'There is no such version.');
    }
    const sections = inReadersLanguage(texts, language);
    return accept(sections.map(({ questions: _ofTraining, ...section }) => section));
  },

  'handbook.versions': async (_input, { database }) => {
    const rows = await database
      .selectFrom('handbook_versions')
      .selectAll()
      .orderBy('version', 'desc')
      .execute();
    return accept(
      rows.map((row) =>
        handbookVersion.parse({
          version: row.version,
          publishedAt: row.published_at,
          restores: row.restores,
          asksAcknowledgement: row.asks_acknowledgement === 1,
          hasTraining: row.has_training === 1,
          holdsSharing: row.holds_sharing === 1,
        }),
      ),
    );
  },

  'handbook.news': async ({ language }, context) => {
    const news = await handbookNews(context, language);
    return news === null
      ? refuse('missing', 'handbook.missing', 'This programme has no handbook yet.')
      : accept(news);
  },

  'handbook.acknowledge': ({ version }, context) => acknowledgeHandbook(context, version),
  'handbook.answerQuiz': (input, context) => answerQuiz(context, input),
  'handbook.desk': async (_input, context) => accept(await handbookDesk(context)),

  'handbook.saveEdit': async (edit, context) => {
    await saveEdit(context, edit);
    return accept({});
  },

  'handbook.discardEdit': async ({ id, language }, { database, announce }) => {
    await database
      .deleteFrom('handbook_edits')
      .where('id', '=', id)
      .where('language', '=', language)
      .execute();
    announce('policy');
    return accept({});
  },

  'handbook.publish': (input, context) => publishHandbook(context, input),
  'handbook.rollBack': (input, context) => rollBackHandbook(context, input),
} satisfies Pick<Handlers<'programme', Context>, HandbookCall>;
