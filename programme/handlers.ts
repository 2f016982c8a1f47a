import type { Handlers } from '#shared/contract/dispatch.ts';
import type { Context } from './context.ts';
import { correctionHandlers } from './corrections/correction-handlers.ts';
import { crisisHandlers } from './crises/crisis-handlers.ts';
import { financeHandlers } from './finance/finance-handlers.ts';
import { groupHandlers } from './groups/group-handlers.ts';
import { contactHandlers } from './handbook/contact-handlers.ts';
import { handbookHandlers } from './handbook/handbook-handlers.ts';
import { memberHandlers } from './members/member-handlers.ts';
import { pictureHandlers } from './pictures/picture-handlers.ts';
import { pointsHandlers } from './points/points-handlers.ts';
import { policyHandlers } from './policy/policy-handlers.ts';
import { postReadHandlers } from './posts/read-handlers.ts';
import { postWriteHandlers } from './posts/write-handlers.ts';
import { privacyHandlers } from './privacy/privacy-handlers.ts';
import { reviewHandlers } from './reviews/review-handlers.ts';
import { redemptionHandlers } from './rewards/redemption-handlers.ts';
import { rewardHandlers } from './rewards/reward-handlers.ts';
import { seasonHandlers } from './season/season-handlers.ts';
import { shareHandlers } from './shares/share-handlers.ts';
import { suggestionHandlers } from './suggestions/suggestion-handlers.ts';

/** Every call that the programme answers; one that is missing does not compile. */
export const handlers: Handlers<'programme', Context> = {
  ...memberHandlers,
  ...postReadHandlers,
  ...postWriteHandlers,
  ...pictureHandlers,
  ...shareHandlers,
  ...reviewHandlers,
  ...suggestionHandlers,
  ...crisisHandlers,
  ...privacyHandlers,
  ...pointsHandlers,
  ...seasonHandlers,
  ...groupHandlers,
  ...correctionHandlers,
  ...rewardHandlers,
  ...redemptionHandlers,
  ...financeHandlers,
  ...policyHandlers,
  ...handbookHandlers,
  ...contactHandlers,
};
