import type { Lang } from '../model/lang.js';
import { comparison as comparisonEn } from '../text/messages/en/comparison.js';
import { explorer as explorerEn } from '../text/messages/en/explorer.js';
import { order as orderEn } from '../text/messages/en/order.js';
import { comparison as comparisonId } from '../text/messages/id/comparison.js';
import { explorer as explorerId } from '../text/messages/id/explorer.js';
import { order as orderId } from '../text/messages/id/order.js';

/** The words of the page. */
export interface Words {
  readonly lang: Lang;
  readonly t: typeof explorerEn;
  /** Those it shares with the document about the same comparison. */
  readonly c: typeof comparisonEn;
  readonly o: typeof orderEn;
}

/** Of all messages these alone, since whoever opens a page gets them with it. */
export const wordsIn = (lang: Lang): Words => ({ lang, ...ALL[lang] });

const ALL = {
  en: { t: explorerEn, c: comparisonEn, o: orderEn },
  id: { t: explorerId, c: comparisonId, o: orderId },
} satisfies Readonly<Record<Lang, Omit<Words, 'lang'>>>;
