import { draftIn, draftText, type Draft, type DraftOf } from '../../app/adding/draft.js';
import { keepPrivately, removeOlder } from '../../files/private.js';
import { sha256 } from '../../files/sha256.js';
import { remove } from '../../files/temporary.js';
import { DEFAULT_LIMITS } from '../../model/limits.js';
import { isAbsolute, join } from '../../model/paths.js';
import type { Session } from '../session.js';

/** Where the draft of one kind of entry to one study is kept. */
export interface Drafts {
  readonly path: string;
  /** `damaged`: what lies there is none. */
  readonly read: () => Draft | 'damaged' | null;
  /** Returns the system's error code; null where it is kept. */
  readonly keep: (draft: Draft) => string | null;
  readonly remove: () => void;
}

/** For how long a draft is kept that nobody takes up, in milliseconds. */
const KEPT = 30 * 24 * 60 * 60 * 1000;

/**
 * Drafts lie with what else the user's programs remember, never beside a study: what is there may be committed, or shared with
 * others. null where the user has no such folder. Those that nobody has taken up for long are removed.
 */
export function draftsOf({ io, files }: Session, of: DraftOf): Drafts | null {
  const home = homeOf(io.env);
  if (home === null) return null;
  const folder = join(home, 'egov-assess/drafts');
  removeOlder(folder, Date.parse(io.today()) - KEPT);
  const path = join(folder, `${sha256([JSON.stringify(of)]).slice(0, 24)}.json`);
  return {
    path,
    read() {
      const read = files.read(path, DEFAULT_LIMITS.fileBytes);
      if (!read.ok) return read.problem === 'not-found' ? null : 'damaged';
      return draftIn(new TextDecoder().decode(read.bytes), of) ?? 'damaged';
    },
    keep: (draft) => keepPrivately(path, draftText(of, draft)),
    remove: () => {
      remove(path);
    },
  };
}

/** Where programs of the user keep what they remember from one run to the next. A folder that is relative counts for none. */
function homeOf(env: Session['io']['env']): string | null {
  const {
    XDG_STATE_HOME: state = '',
    LOCALAPPDATA: local = '',
    HOME: home = '',
  } = env as Partial<Record<string, string>>;
  return [state, local, `${home}/.local/state`].map((path) => path.replaceAll('\\', '/')).find(isHome) ?? null;
}

const isHome = (path: string): boolean => isAbsolute(path) && path !== '/.local/state';
