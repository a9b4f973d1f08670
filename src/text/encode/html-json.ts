import { trust } from './fragment.js';
import type { Html } from './html.js';
import { withBracketsAs } from './runner.js';

/**
 * Data for the script of a page, within a `<script>` that is no program. There nothing ends the element but `</script`, and nothing
 * begins a comment but `<!--`: without a `<` there is neither. It is one line that begins with a bracket, so the only command a runner of
 * workflows could find is `##[`.
 */
export const htmlJson = (data: object): Html =>
  trust(withBracketsAs('\\u005b', JSON.stringify(data)).replace(/[<>&\u2028\u2029]/gu, escaped));

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
