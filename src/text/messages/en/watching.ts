import { counted } from '../../words.js';

/** What is said by a run that waits for changes. */
export const watching = {
  waiting: (files: number) => `Waiting for changes to ${counted(files, 'en', 'file', 'files')}; Ctrl-C ends it.`,
  changed: (paths: string) => `changed: ${paths}`,
};
