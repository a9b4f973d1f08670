import type { Lang } from '../../../model/lang.js';
import { htmlAttribute, htmlBare, markup, type Html } from '../../../text/encode/html.js';
import { trust } from '../../../text/encode/fragment.js';

/**
 * A style sheet or a script of ours. It is the same for every study, so its SHA-256 is known beforehand, and the policy of the page
 * lets through no other. `hash`: as a policy writes it, in Base64; a test holds it to the text.
 */
export interface Inlined {
  readonly text: string;
  readonly hash: string;
}

export interface Page {
  readonly lang: Lang;
  readonly title: string;
  readonly body: Html;
  readonly styles: readonly Inlined[];
  readonly scripts?: readonly Inlined[];
}

/** One file that holds all it needs and fetches nothing. */
export function page({ lang, title, body, styles, scripts = [] }: Page): string {
  return markup`<!doctype html>
<html${htmlAttribute('lang', lang)}>
<head>
<meta http-equiv="Content-Security-Policy" content="${policy(styles, scripts)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${htmlBare(title)}</title>
${each(styles, (text) => markup`<style>${text}</style>\n`)}</head>
<body>
${body}
${each(scripts, (text) => markup`<script>${text}</script>\n`)}</body>
</html>
`;
}

/** First in the head, since it holds for what comes after it. What it does not name is refused. */
function policy(styles: readonly Inlined[], scripts: readonly Inlined[]): Html {
  const directives = [
    `default-src 'none'`,
    `style-src${sources(styles)}`,
    ...(scripts.length === 0 ? [] : [`script-src${sources(scripts)}`]),
    'img-src data:',
    `base-uri 'none'`,
    `form-action 'none'`,
  ];
  return trust(directives.join('; '));
}

const sources = (inlined: readonly Inlined[]): string => inlined.map(({ hash }) => ` '${hash}'`).join('');

const each = (inlined: readonly Inlined[], write: (text: Html) => Html): Html =>
  trust(inlined.map(({ text }) => write(trust(text))).join(''));
