import type { Framework } from '../model/framework.js';
import { LANGUAGES, type Lang } from '../model/lang.js';

/** The languages a framework means to speak. One of one's own may speak one; its title says which. */
export const promised = ({ title }: Framework, shipped: boolean): Lang[] =>
  LANGUAGES.filter((lang) => shipped || title[lang] !== undefined);
